/** Names of countries as the press spells them by syllables, by ISO 3166 code: every country has some, and more than one. */
export const TRANSCRIBED_COUNTRIES = `
AD: An-đô-ra
AE: Các tiểu vương quốc A-rập thống nhất, Các tiểu vương quốc Ả-rập thống nhất, Các Tiểu Vương quốc Ả-rập Thống nhất, Tiểu vương quốc Ả-rập thống nhất, Các Tiểu vương quốc A-rập Thống nhất, Các Tiểu vương quốc Arab thống nhất, Các Tiểu vương quốc Arab Thống nhất, Các Tiểu vương quốc Ả Rập Thống nhất
AF: Ap-ga-ni-xtan, Áp-gha-ni-xtan, A-phga-ni-xtan
AG: An-ti-goa và Bác-bu-đa, An-ti-goa và Ba-bu-đa, Ăng-ti-goa và Bác-bu-đa
AL: An-ba-ni-a
AM: Ác-mê-nia, Ác-mê-ni, Ac-mê-ni-a
AO: Ang-gô-la, An-gô-la, Ăng-gô-la
AR: Ac-hen-ti-na, Ác-hen-ti-nha
AT: Cộng hòa Áo
AU: Ốt-xtrây-li-a, Ô-xtrây-lia, Ôt-xtrây-li-a, Ốt-xtrây-lia, Ôxtrây-li-a
AZ: A-giéc-bai-gian, A-déc-bai-dan, A-dec-bai-gian, A-déc-bai-gian, A-giec-bai-gian
BA: Bô-xni-a và Héc-xê-gô-vi-na, Bô-xni-a Héc-xê-gô-vi-na, Bô-xni-a, Bốt-xni-a, Bô-xni-a và Héc-dê-gô-vi-na
BB: Bác-ba-đốt, Bác-ba-đôt, Ba-ba-đốt
BD: Băng-la-đet, Băng-gla-đét, Băng-la-đex
BF: Buốc-ki-na Pha-xô, Buốc-ki-na-Pha-xô, Buốc-ki-na Pha-sô, Bu-kina Pha-xô
BH: Ba-ren, Ba-rên
BI: Bu-run-đi, Bu-run-di
BJ: Bê-nin, Bê-nanh
BN: Bru-nei, Bru-nây Đa-rút-xa-lam, Bru-nây Đa-ru-xa-lam
BO: Bô-li-via, Bô-li-vi-a
BS: Ba-ha-mát, Ba-ha-ma, Ba-ha-mas
BT: Bu-tan, Bhu-tan
BW: Bốt-xoa-na, Bôt-xoa-na, Bốt-soa-na, Bốt-xa-na
BY: Bê-la-rút, Bê-lô-rút-xi-a, Bê-la-rus, Bạch Nga
BZ: Bê-li-xê, Bê-li-dê, Bê-lít-xê
CD: Cộng hòa Dân chủ Công-gô, Công-gô Kin-sa-xa, CHDC Công-gô, CHDC Công-gô
CF: Trung Phi
CG: Cộng hòa Công-gô, Công-gô, Công-gô Bra-da-vin, CH Công-gô
CI: Cốt-đi-voa, Cốt Đi-vua, Cốt-Đi-voa, Côt Đi-voa, Cốt-đi-vua
CL: Chi-lê
CM: Ca-mơ-run, Ca-mê-run, Ca-mơ-run
CO: Cô-lôm-bia, Cô-lum-bi-a, Cô-lông-bi-a
CR: Cô-xta Ri-ca, Cốt-xta Ri-ca, Cô-xta-ri-ca, Cốt-xta-ri-ca, Cốt-ta Ri-ca, Côt-xta Ri-ca, Cốt-xta-Ri-ca, Cô-xta-Ri-ca, Cốtxta Rica
CV: Cáp-ve, Cáp Ve, Cáp-ve-đê, Cáp Ve-đê, Ca-bô Véc-đê, Ca-bô Ve-đê
CY: Síp, Cộng hòa Síp
CZ: Cộng hoà Séc, Tiệp Khắc
DJ: Gi-bu-ti, Đi-bu-ti, Di-bu-ti
DK: Đan-mạch
DM: Đô-mi-ni-ca
DO: Cộng hòa Đô-mi-ni-ca-na, Đô-mi-ni-ca-na, Cộng hòa Đô-mi-ni-ca, Đô-mi-nich, Đô-mi-ních
DZ: An-giê-ri, Algerie, An-giê-ri-a, Algérie
EC: Ê-qua-đo, Ê-cu-a-đo, Ê-cua-đo, Ê-quy-a-đo
EE: Ét-xtô-ni-a, E-xtô-ni-a, Ê-xtô-ni-a, Extônia
EG: Cộng hòa A-rập Ai Cập, Ai-cập
ER: Ê-ri-tơ-rê-a, Ê-ri-tri-a, Ê-ri-tơ-ri-a, Ê-ri-trê-a
ET: Ê-ti-ô-pia, Ê-thi-ô-pi-a, Ê-tô-pi-a
FI: Phần-lan
FJ: Phi-ji, Phi-gi, Phít-gi
FM: Mi-crô-nê-xi-a, Liên bang Mi-crô-nê-xi-a, Mi-crô-nê-di, Liên bang Micronesia
GA: Ga-bông, Ga-bon, Ga-bôn
GD: Grê-na-đa, Gờ-rê-na-đa
GE: Gờ-ru-di-a, Grudia, Gru-zi-a, Giê-oóc-gi-a
GH: Gha-na, Ga-na
GM: Găm-bi-a, Gam-bi-a, Găm-bia
GN: Ghi-nê Cô-na-cri, Ghi-nê, Guinée
GQ: Ghi-nê Xích đạo, Ghi-nê xích đạo, Guinea xích đạo, Ghi-nê Xích Đạo, Guinea Xích Đạo
GT: Goa-tê-ma-la, Goa-tê-ma-la, Gua-tê-ma-la
GW: Ghi-nê Bít-xao, Ghi-nê Bít-xô, Ghi-nê-Bít-xao, Ghi-nê-bít-xao, Ghi-nê Bít-sao
GY: Guy-a-na, Gai-a-na, Guy-an-na, Gu-ya-na
HN: Hôn-đu-rát, Ôn-đu-rát, Hon-đu-rát, Hôn-đu-rat
HR: Cờ-rô-a-ti-a, Crô-a-tia, Crô-át-ti-a
HT: Ha-i-ti, Hai-ti, Ha-iti
HU: Hung-ga-ry, Hung-gia-lợi
ID: In-đô-nê-xia, In-đô-nê-si-a, In-đô-nê-xi-a, Inđô-nê-xi-a
IE: Ai-len, Ái Nhĩ Lan
IL: I-xra-el, Ít-xra-en, I-sra-en, Itxraen
IQ: I-rắc, I-rac
IS: Ai-xơ-len, Băng Đảo, Ai-xlen, Ai-xơ-lan
IT: I-ta-lia, I-ta-ly
JM: Gia-mai-ca, Ja-mai-ca, Ha-mai-ca
JO: Gioóc-đan, Giooc-đa-ni, Gioóc-đa-ni, Joóc-đa-ni, Vương quốc Ha-si-mít Gioóc-đa-ni
KE: Kê-nia, Kê-ni-a
KG: Cư-rơ-gư-dơ-xtan, Cư-rơ-gư-xtan, Kiếc-ghi-di-xtan, Kiếc-ghi-xtan, Kư-rơ-gư-xtan, Kiếc-ghi-di-a
KI: Ki-ri-ba-ti
KM: Cô-mo, Cô-mô-rốt, Cô-mo-rốt, Comoros
KN: Xanh Kít và Nê-vít, Xanh-kít và Nê-vít, Xen Kít và Nê-vít, Xanh Kít-Nê-vít
KP: CHDCND Triều-tiên, Bắc Triều Tiên
KW: Cô-oét, Ku-oét, Cô-oet, Cu-oét
KZ: Ca-dắc-xtan, Ka-dắc-xtan, Ca-dăc-xtan, Cadắcxtan, Ka-zắc-xtan
LB: Li-băng, Lê-ba-non, Lê-ba-nôn
LC: Xanh Lu-xi-a, Xan-ta Lu-xi-a, Xanh-ta Lu-xi-a, Xanh Lu-xi
LI: Lích-ten-xtên, Lít-ten-xtên, Lich-ten-xtai, Líc-ten-xtai, Lích-ten-xtai
LK: Xri Lan-ca, Xri-lan-ca, Sri Lan-ca, Xri-Lan-ca, Xrilanca, Sri-lan-ca
LR: Li-bê-ri-a, Li-bê-ria
LS: Lê-xô-thô, Lê-xô-tô, Lê-xô-thô
LT: Lít-va, Lit-va, Li-tu-a-ni-a
LU: Lúc-xăm-bua, Luých-xăm-bua, Lúc-xem-bua, Lúc-xăm-bourg, Lucxămbua, Luc-xăm-bua
LV: Lát-vi-a, Lat-vi-a, Lát-via
LY: Li-bi, Ly-bi, Li-bi-a, Libi
MA: Ma-rốc, Ma-rôc, Mô-rốc-cô
MC: Mô-na-cô
MD: Môn-đô-va, Môn-đa-vi-a, Mônđôva
ME: Môn-tê-nê-grô, Mông-tê-nê-grô, Môn-tê-nê-gờ-rô, Môngtênêgrô
MG: Ma-đa-gát-xca, Ma-đa-ga-xca, Mađagaxca, Ma-đa-gat-xca
MH: Mác-san, Quần đảo Mác-san, Quần đảo Mác-sen, Cộng hòa Quần đảo Marshall, Quần đảo Mác-xan
MK: Ma-xê-đô-ni-a, Bắc Ma-xê-đô-ni-a, Maxêđônia, Ma-kê-đô-ni-a, Bắc Mác-xê-đô-ni-a
ML: Ma-li
MM: My-an-ma, Mi-an-mar, Mi-an-ma, Miến Điện, My-an-mar
MR: Mô-ri-ta-ni, Mô-ri-ta-ni-a, Môritani
MT: Man-ta
MU: Mô-ri-xơ, Mô-ri-xi-út, Mô-ri-xi-ut, Mô-ri-t-xơ
MV: Man-đi-vơ, Man-đi-vét, Man-đi-ve, Manđivơ
MW: Ma-la-uy, Ma-la-vi, Ma-la-uây
MX: Mê-hi-cô, Mê-xi-cô, Mê-hicô
MY: Ma-lai-xia, Ma-lay-xi-a, Ma-lai-si-a
MZ: Mô-dăm-bích, Mô-zăm-bích, Mô-dăm-bic, Môdămbích
NA: Na-mi-bia, Na-mi-bi-a
NE: Ni-giê, Ni-giơ
NG: Ni-giê-ria, Ni-giê-ri-a
NI: Ni-ca-ra-goa, Ni-ca-ra-gua, Ni-ca-ra-qua
NP: Nê-pan, Nê pan
NR: Na-u-ru, Nau-ru
NZ: Niu Di-lân, Niu-di-lân, Niu Di-len, Niu Zi-lân, Niu-Di-lân, Tân Tây Lan, Niu Dilen
OM: Ô-man, Vương quốc Ô-man
PA: Pa-na-ma
PE: Pê-ru
PG: Pa-pua Niu Ghi-nê, Pa-pu-a Niu Ghi-nê, Pa-pua Niu Ghinê, Pa-pua-Niu Ghi-nê, Papua Niu Ghi-nê
PH: Phi-líp-pin, Phi-lip-pin, Phi-li-pin, Phi Luật Tân
PK: Pa-ki-xtan, Pa-kít-xtan, Pa-ki-stan
PL: Ba-lan
PS: Pa-le-xtin, Pa-lét-xtin, Pa-le-stin, Nhà nước Pa-le-xtin, Palextin
PW: Pa-lau, Bê-lau, Pa-lao
PY: Pa-ra-goay, Pa-ra-guay, Pa-ra-guai
QA: Ca-ta, Cô-ta, Qua-ta
RO: Ru-ma-ni, Ru-ma-nia, Rô-ma-ni-a
RS: Xéc-bi, Xéc-bia, Séc-bi-a, Xec-bi-a, Sécbia
RU: Liên bang Nga, CHLB Nga, LB Nga, Cộng hòa Liên bang Nga
RW: Ru-an-đa, Ru-oan-đa, Ruan-đa
SA: A-rập Xê-út, Ả-rập Xê-út, Ả-rập Xê-ut, A-rập Xê-ut, Ả Rập Xê-út, A rập Xê út, Vương quốc A-rập Xê-út, Vương quốc Ả-rập Xê-út, Arập Xê-út, Ảrập Xêút
SB: Xô-lô-môn, Quần đảo Xô-lô-môn, Xa-lô-môn
SC: Xây-sen, Xây-xen, Sây-sen, Xê-sen
SD: Xu-đăng, Su-đăng, Xu-dăng
SE: Thụy-điển, Thuỵ Điển
SG: Xin-ga-po, Xinh-ga-po, Sin-ga-po, Cộng hòa Xin-ga-po
SI: Xlô-vê-ni-a, Xlô-ven-ni-a, Xlô-ve-ni-a, Slô-ve-ni-a, Xlôvenia
SK: Xlô-va-ki-a, Xlô-va-kia, Slô-va-ki-a, Xlôvakia
SL: Xi-ê-ra Lê-ôn, Xi-e-ra Lê-ôn, Si-ê-ra Lê-ôn, Xiê-ra Lê-ôn, Xi-ê-ra Lê-ông
SM: Xan Ma-ri-nô, San Ma-ri-nô
SN: Xê-nê-gan, Sê-nê-gan
SO: Xô-ma-li, Xô-ma-li-a, Sô-ma-li
SR: Xu-ri-nam, Su-ri-nam, Xuy-ri-nam, Xu-ri-na-me
SS: Nam Xu-đăng, Nam Su-đăng
ST: Xao Tô-mê và Prin-xi-pê, Sao Tô-mê và Prin-xi-pê, Xao Tô-mê & Prin-xi-pê, Sao Tome và Príncipe
SV: En Xan-va-đo, En-xan-va-đo, En Xan-va-đô, El Xan-va-đo, En Xanvađo, Xan-va-đo
SY: Xy-ri, Xi-ri, Xi-ry, Cộng hòa A-rập Xy-ri, Cộng hòa Ả-rập Xy-ri, Cộng hòa Arab Syria, Cộng hòa Ả-rập Syria, Cộng hòa A-rập Xi-ri, Cộng hòa Ả Rập Syria
SZ: Xoa-di-len, Ê-xoa-ti-ni, Xoa-zi-len, Xoa-di-lân, Vương quốc Xoa-di-len, Ê-xvát-ti-ni, E-xoa-ti-ni
TD: Cộng hòa Sát
TG: Tô-gô, Cộng hòa Tô-gô
TH: Thái-lan
TJ: Tát-gi-ki-xtan, Tat-gi-ki-xtan, Tát-gi-kít-xtan, Tátgikixtan
TL: Đông Ti-mo, Ti-mo-Lét-xtê, Ti-mo Lét-te, Ti-mo Lex-te, Ti-mo-Le-xte, Ti-mo Le-xte
TM: Tuốc-mê-ni-xtan, Tuốc-mê-nit-xtan, Tuốc-mê-nít-xtan, Tuôc-mê-ni-xtan
TN: Tuy-ni-di, Tuy-ni-di-a, Tuy-ni-zi
TO: Tông-ga, Tôn-ga, Vương quốc Tông-ga
TR: Thổ Nhĩ Kì, Thổ-nhĩ-kỳ
TT: Tri-ni-đát và Tô-ba-gô, Tri-ni-đát Tô-ba-gô, Tri-ni-đát và Tô-bê-gô, Tri-ni-dát và Tô-ba-gô
TV: Tu-va-lu
TZ: Tan-da-nia, Tan-da-ni-a, Tan-za-ni-a, Cộng hòa Thống nhất Tan-da-ni-a
UA: U-crai-na, U-krai-na, U-cra-i-na, Uy-crai-na, U-crai-nơ
UG: U-gan-đa, U-gan-da
US: Hợp chúng quốc Hoa-kỳ, Hoa-kỳ
UY: U-ru-goay, U-ru-guay, U-ru-guai
UZ: U-dơ-bê-ki-xtan, Udơbêkixtan, U-zơ-bê-ki-xtan, Udơ-bê-ki-xtan, U-dơ-bê-kít-xtan
VA: Va-ti-căng, Toà thánh Va-ti-căng, Va-ti-can, Tòa thánh Va-ti-căng
VC: Xanh Vin-xen và Grê-na-đin, Xanh Vin-xăng và Grê-na-đin, Xanh Vin-xen và Grê-na-đin-nơ, Xanh Vin-xen và Grê-na-đinh, Xen Vin-xen và Grê-na-đin, Xanh Vin-xen
VE: Vê-nê-du-ê-la, Vê-nê-xu-ê-la, Vê-nê-zu-ê-la, Cộng hòa Bô-li-va Vê-nê-xu-ê-la, Cộng hòa Bolivar Venezuela, Cộng hòa Bô-li-va-ri-a-na Vê-nê-xu-ê-la
VU: Va-nu-a-tu, Va-nu-tu
WS: Xa-moa, Tây Xa-moa, Sa-moa
YE: Y-ê-men, Yê-men, I-ê-men, Y-ê-mên
ZA: Nam-phi, Cộng hòa Nam Phi, CH Nam Phi
ZM: Dăm-bi-a, Zăm-bi-a, Dăm-bia, Xăm-bi-a
ZW: Dim-ba-bu-ê, Zim-ba-bu-ê, Dim-ba-bu-ây, Dim-ba-buê
`
