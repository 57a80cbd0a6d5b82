/** One country: its ISO 3166 code and the names the Vietnamese press gives it, the usual one first. */
export interface Country {
  code: string
  names: string[]
  /** Names spelt like an ordinary syllable or given name: taken for the country only where the words around say so. */
  ambiguous?: string[]
}

/** Code, names, and after a bar the ambiguous ones. Short forms used in pairs ("Việt - Nga") stand in pair-names.ts. */
const LINES = `
VN: Việt Nam, Cộng hòa xã hội chủ nghĩa Việt Nam, Cộng hòa XHCN Việt Nam, CHXHCN Việt Nam
LA: CHDCND Lào, Cộng hòa Dân chủ Nhân dân Lào | Lào
KH: Campuchia, Cam-pu-chia, Căm-pu-chia, Vương quốc Campuchia, Vương quốc Cam-pu-chia
CN: Trung Quốc, Cộng hòa Nhân dân Trung Hoa, CHND Trung Hoa
TW: Đài Loan, Đài Loan (Trung Quốc)
HK: Hong Kong, Hồng Kông, Hồng Công
MO: Ma Cao, Macau
JP: Nhật Bản | Nhật
KR: Hàn Quốc, Đại Hàn Dân Quốc | Hàn
KP: Triều Tiên, CHDCND Triều Tiên, Cộng hòa Dân chủ Nhân dân Triều Tiên
MN: Mông Cổ
TH: Thái Lan, Thái-lan, Vương quốc Thái Lan
MM: Myanmar, Mi-an-ma, Mianma
MY: Malaysia, Ma-lai-xi-a, Malaixia
SG: Singapore, Xin-ga-po, Xingapo, Cộng hòa Singapore
ID: Indonesia, In-đô-nê-xi-a, Inđônêxia, Cộng hòa Indonesia
PH: Philippines, Phi-líp-pin, Philippin, Cộng hòa Philippines
BN: Brunei, Bru-nây, Brunei Darussalam
TL: Timor-Leste, Timor Leste, Đông Timor, Ti-mo Lét-xtê
IN: Ấn Độ, Cộng hòa Ấn Độ
PK: Pakistan, Pa-ki-xtan
BD: Bangladesh, Băng-la-đét
LK: Sri Lanka, Xri Lan-ca
NP: Nepal, Nê-pan
BT: Bhutan, Bu-tan
MV: Maldives, Man-đi-vơ
AF: Afghanistan, Áp-ga-ni-xtan
IR: Iran, I-ran, Cộng hòa Hồi giáo Iran
IQ: Iraq, I-rắc
SY: Syria, Xy-ri, Xi-ri
LB: Lebanon, Li-băng, Liban
JO: Jordan, Gioóc-đa-ni
IL: Israel, I-xra-en, Ixraen, Nhà nước Israel
PS: Palestine, Pa-le-xtin, Palestin, Nhà nước Palestine
SA: Saudi Arabia, Ả-rập Xê-út, Ả Rập Xê Út, Ả-rập Saudi, Arập Xêút, A-rập Xê-út, Vương quốc Saudi Arabia, Ả Rập Saudi, Arab Saudi, Ả Rập Xê-út
AE: UAE, Các Tiểu vương quốc Ả-rập Thống nhất, Các tiểu vương quốc Arab Thống nhất, Các Tiểu vương quốc Arập thống nhất
QA: Qatar, Ca-ta
KW: Kuwait, Cô-oét, Nhà nước Kuwait
BH: Bahrain, Ba-ranh
OM: Oman, Ô-man
YE: Yemen, Y-ê-men
TR: Thổ Nhĩ Kỳ, Türkiye, Cộng hòa Türkiye
CY: Cyprus, Síp, Cộng hòa Síp
GE: Georgia, Gruzia, Gru-di-a
AM: Armenia, Ác-mê-ni-a
AZ: Azerbaijan, A-déc-bai-gian, Cộng hòa Azerbaijan
KZ: Kazakhstan, Ka-dắc-xtan, Cộng hòa Kazakhstan
UZ: Uzbekistan, U-dơ-bê-ki-xtan, Cộng hòa Uzbekistan
TM: Turkmenistan, Tuốc-mê-ni-xtan
KG: Kyrgyzstan, Kyrgyzia, Cư-rơ-gư-xtan
TJ: Tajikistan, Tát-gi-ki-xtan
RU: Liên bang Nga, LB Nga | Nga
UA: Ukraine, U-crai-na, Ucraina, Ukraina
BY: Belarus, Bê-la-rút, Cộng hòa Belarus
MD: Moldova, Môn-đô-va
PL: Ba Lan, Cộng hòa Ba Lan
CZ: Séc, Cộng hòa Séc, CH Séc, Czech
SK: Slovakia, Xlô-va-ki-a, Cộng hòa Slovakia
HU: Hungary, Hung-ga-ri, Hungari
RO: Romania, Ru-ma-ni, Rumani
BG: Bulgaria, Bun-ga-ri, Bungari, Cộng hòa Bulgaria
RS: Serbia, Xéc-bi-a, Cộng hòa Serbia
HR: Croatia, Crô-a-ti-a, Cộng hòa Croatia
SI: Slovenia, Xlô-ven-ni-a
BA: Bosnia và Herzegovina, Bosnia-Herzegovina, Bosnia
ME: Montenegro
MK: Bắc Macedonia, Macedonia
AL: Albania, An-ba-ni
XK: Kosovo, Cô-xô-vô
GR: Hy Lạp
IT: Italy, Italia, I-ta-li-a, Cộng hòa Italy, Cộng hòa Italia | Ý
ES: Tây Ban Nha, Vương quốc Tây Ban Nha
PT: Bồ Đào Nha
FR: Cộng hòa Pháp | Pháp
DE: CHLB Đức, Cộng hòa Liên bang Đức, Liên bang Đức | Đức
AT: Cộng hòa Áo | Áo
CH: Thụy Sĩ, Thuỵ Sỹ, Liên bang Thụy Sĩ
LI: Liechtenstein, Lichtenstein
BE: Vương quốc Bỉ | Bỉ
NL: Hà Lan, Vương quốc Hà Lan
LU: Luxembourg, Lúc-xăm-bua, Đại công quốc Luxembourg
MC: Monaco, Mô-na-cô
GB: Vương quốc Anh, Liên hiệp Vương quốc Anh và Bắc Ireland, Vương quốc Anh và Bắc Ireland, Anh Quốc | Anh
IE: Ireland, Ai-len
DK: Đan Mạch, Vương quốc Đan Mạch
SE: Thụy Điển, Vương quốc Thụy Điển
NO: Na Uy, Vương quốc Na Uy
FI: Phần Lan, Cộng hòa Phần Lan
IS: Iceland, Ai-xơ-len, Ai-xơ-len
EE: Estonia, E-xtô-ni-a
LV: Latvia, Lát-vi-a
LT: Lithuania, Lít-va, Litva
MT: Malta, Man-ta
VA: Vatican, Tòa thánh, Tòa thánh Vatican, Va-ti-căng
AD: Andorra
SM: San Marino
US: Hoa Kỳ, Hợp chúng quốc Hoa Kỳ, Hợp chủng quốc Hoa Kỳ | Mỹ
CA: Canada, Ca-na-đa
MX: Mexico, Mê-hi-cô, Mêhicô, Mễ Tây Cơ
CU: Cuba, Cu-ba, Cộng hòa Cuba
DO: Cộng hòa Dominica, Cộng hòa Dominicana, CH Dominica
DM: Dominica
HT: Haiti, Ha-i-ti
JM: Jamaica
BS: Bahamas
BB: Barbados
TT: Trinidad và Tobago, Trinidad & Tobago
GD: Grenada
LC: Saint Lucia
KN: Saint Kitts và Nevis
VC: Saint Vincent và Grenadines
AG: Antigua và Barbuda
GT: Guatemala
HN: Honduras
SV: El Salvador
NI: Nicaragua, Ni-ca-ra-goa
CR: Costa Rica
PA: Panama, Pa-na-ma
BZ: Belize
CO: Colombia, Cô-lôm-bi-a
VE: Venezuela, Vê-nê-xu-ê-la, Cộng hòa Bolivar Venezuela
GY: Guyana
SR: Suriname
EC: Ecuador, Ê-cu-a-đo
PE: Peru, Pê-ru
BO: Bolivia, Bô-li-vi-a
BR: Brazil, Bra-xin, Braxin, Cộng hòa Liên bang Brazil
PY: Paraguay
UY: Uruguay, U-ru-goay
AR: Argentina, Ác-hen-ti-na, Achentina, Cộng hòa Argentina
CL: Chile, Chi-lê, Cộng hòa Chile
AU: Australia, Ô-xtrây-li-a, Ôxtrâylia, Úc
NZ: New Zealand, Niu Di-lân, Niu Dilân
PG: Papua New Guinea, Pa-pua Niu Ghi-nê
FJ: Fiji, Phi-gi
SB: Solomon, Quần đảo Solomon
VU: Vanuatu
WS: Samoa
TO: Tonga
PW: Palau
NR: Nauru
TV: Tuvalu
KI: Kiribati
MH: Quần đảo Marshall
FM: Micronesia
EG: Ai Cập, Cộng hòa Ả-rập Ai Cập
LY: Libya, Li-bi
TN: Tunisia, Tuy-ni-di
DZ: Algeria, An-giê-ri, Angiêri
MA: Morocco, Maroc, Ma-rốc, Marốc, Vương quốc Maroc, Vương quốc Morocco
SD: Sudan, Xu-đăng
SS: Nam Sudan
ET: Ethiopia, Ê-ti-ô-pi-a
ER: Eritrea
DJ: Djibouti
SO: Somalia, Xô-ma-li
KE: Kenya, Kê-ni-a
UG: Uganda
RW: Rwanda, Ru-an-đa
BI: Burundi
TZ: Tanzania, Tan-da-ni-a, Cộng hòa Thống nhất Tanzania
CD: CHDC Congo, Cộng hòa Dân chủ Congo, Cộng hòa dân chủ Công-gô
CG: Congo, Cộng hòa Congo, Công-gô
GA: Gabon
GQ: Guinea Xích đạo
CM: Cameroon, Ca-mơ-run
CF: Cộng hòa Trung Phi
TD: Chad, Sát
NG: Nigeria, Ni-giê-ri-a
NE: Niger
ML: Mali
BF: Burkina Faso
SN: Senegal, Xê-nê-gan
GM: Gambia
GN: Guinea, Ghi-nê
GW: Guinea-Bissau, Guinea Bissau
SL: Sierra Leone
LR: Liberia
CI: Bờ Biển Ngà, Cốt Đi-voa, Côte d'Ivoire
GH: Ghana, Ga-na
TG: Togo
BJ: Benin, Bê-nanh
MR: Mauritania
CV: Cape Verde, Cabo Verde
ST: Sao Tome và Principe
AO: Angola, Ăng-gô-la
ZM: Zambia, Dăm-bi-a
ZW: Zimbabwe, Dim-ba-bu-ê
MW: Malawi
MZ: Mozambique, Mô-dăm-bích
MG: Madagascar
MU: Mauritius
SC: Seychelles
KM: Comoros
NA: Namibia, Na-mi-bi-a
BW: Botswana, Bốt-xoa-na
ZA: Nam Phi, Cộng hòa Nam Phi
LS: Lesotho
SZ: Eswatini, Swaziland
GL: Greenland
PR: Puerto Rico
SU: Liên Xô
YU: Nam Tư
`

function namesOf(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** Every country the reader knows. */
export const COUNTRIES: Country[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [code = '', rest = ''] = line.split(': ')
    const [names, ambiguous] = rest.split('|')
    return { code, names: namesOf(names), ambiguous: namesOf(ambiguous) }
  })
