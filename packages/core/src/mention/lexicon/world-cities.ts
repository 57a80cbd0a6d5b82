/** Capitals and well-known cities of the world by country, as the Vietnamese press spells them. */
export const WORLD_CITIES = `
LA: Vientiane, Viêng Chăn, Viêng-chăn, Luang Prabang, Luông Pha-băng, Savannakhet, Pakse, Pắc-xế, Pắc Xế, Champasak, Khammuane, Khăm Muộn, Khăm-muộn, Xa-vẳn-na-khệt, Sa-vẳn-na-khệt, Hủa Phăn, Houaphanh, Hủa-phăn, Xiêng Khoảng, Xieng Khouang, Bo-ly-khăm-xay, Bolikhamxay, Bô-ly-khăm-xay, Chăm-pa-sắc, Chăm Pa Sắc, Attapeu, Át-ta-pư, Sekong, Xê Kông, Xê-kông, Salavan, Xa-la-van, Xay-nha-bu-ly, Luông Nậm Thà, Luang Namtha, Oudomxay, U-đôm-xay, Phongsaly, Phông-sa-lỳ, Phong-sa-ly, Luông-pha-bang, Sê Kông, Sê-kông, Xay Sổm Bun, Xay-xổm-bun, Bò Kẹo, Bokeo, Luông-pha-băng
KH: Phnom Penh, Phnôm Pênh, Phnôm-pênh, Siem Reap, Xiêm Riệp, Sihanoukville, Battambang, Svay Rieng, Svay Riêng, Prey Veng, Prây Veng, Kampot, Takeo, Kandal, Kampong Cham, Kampong Thom, Mondulkiri, Ratanakiri, Stung Treng, Kratie, Tbong Khmum, Kep, Koh Kong, Pursat
CN: Bắc Kinh, Thượng Hải, Quảng Châu, Thâm Quyến, Nam Ninh, Côn Minh, Vân Nam, Quảng Tây, Quảng Đông, Hải Nam, Phúc Kiến, Tứ Xuyên, Thành Đô, Trùng Khánh, Vũ Hán, Hàng Châu, Nam Kinh, Thiên Tân, Tây An, Đại Liên, Tân Cương, Tây Tạng, Hạ Môn, Bắc Đới Hà, Diên An, Thanh Đảo, Hải Khẩu, Tam Á, Bác Ngao, Giang Tô, Chiết Giang, Hồ Nam, Hồ Bắc, Hà Bắc, An Huy, Sơn Đông, Thiểm Tây, Cam Túc, Liêu Ninh, Cát Lâm, Hắc Long Giang, Quý Châu, Nội Mông, Giang Tây, Sùng Tả, Bằng Tường, Đông Hưng, Hà Khẩu, Liễu Châu, Quế Lâm, Bách Sắc
TW: Đài Bắc
JP: Tokyo, Tô-ky-ô, Osaka, Kyoto, Fukuoka, Hiroshima, Nagasaki, Nagoya, Yokohama, Sapporo, Kobe, Nara, Okinawa, Hokkaido, Ibaraki, Aichi, Kanagawa, Hyogo, Chiba, Saitama, Gunma, Nagano, Shizuoka, Hokkaido, Ise-Shima, Sendai, Kitakyushu
KR: Seoul, Xê-un, Busan, Incheon, Jeju, Gyeongju, Daegu, Gwangju, Sejong, Gyeonggi, Jeollabuk, Gyeongsang, Chungcheong, Gangwon, Daejeon, Ulsan, Suwon
KP: Bình Nhưỡng
MN: Ulan Bator, Ulaanbaatar, U-lan Ba-to
TH: Bangkok, Băng Cốc, Băng-cốc, Chiang Mai, Phuket, Pattaya, Udon Thani, Nakhon Phanom, Khon Kaen, Nakhon Ratchasima, Sakon Nakhon, Nong Khai, Mukdahan, Songkhla, Ubon Ratchathani, Chonburi
MM: Naypyidaw, Nay Pyi Taw, Yangon
MY: Kuala Lumpur, Putrajaya, Penang, Langkawi, Johor
ID: Jakarta, Gia-các-ta, Bali, Bandung, Labuan Bajo, Surabaya
PH: Manila, Ma-ni-la, Cebu, Tacloban, Leyte, Subic, Davao, Mindanao, Palawan
BN: Bandar Seri Begawan
TL: Dili
IN: New Delhi, Niu Đê-li, Mumbai, Kolkata, Bangalore, Bengaluru, Chennai, Hyderabad, Gujarat, Tamil Nadu, Maharashtra, Goa, Uttar Pradesh, Kerala, Bodh Gaya
PK: Islamabad, Karachi
BD: Dhaka, Đắc-ca
LK: Colombo
NP: Kathmandu
AF: Kabul
IR: Tehran, Tê-hê-ran
IQ: Baghdad
SY: Damascus
LB: Beirut
JO: Amman
IL: Jerusalem, Tel Aviv
PS: Ramallah, Gaza, Dải Gaza, Bờ Tây
SA: Riyadh, Jeddah
AE: Abu Dhabi, Dubai
QA: Doha
TR: Ankara, Istanbul
GE: Tbilisi
AM: Yerevan
AZ: Baku
KZ: Astana, Nur-Sultan, Almaty
UZ: Tashkent, Samarkand
TM: Ashgabat
KG: Bishkek
TJ: Dushanbe
RU: Moscow, Moskva, Mát-xcơ-va, Matxcơva, Mátxcơva, Saint Petersburg, St. Petersburg, Xanh Pê-téc-bua, Vladivostok, Sochi, Kazan, Crimea, Tula, Kaluga, Primorsky, Krasnodar, Tatarstan, Bashkortostan, Ulyanovsk, Ekaterinburg, Kursk, Belgorod, Lugansk, Nhizni Novgorod, Nizhny Novgorod, Moskva
UA: Kiev, Kyiv, Donbass, Donetsk, Lugansk, Odessa
BY: Minsk, Min-xcơ
PL: Warsaw, Vác-xa-va, Warszawa, Krakow
CZ: Praha, Prague
SK: Bratislava
HU: Budapest, Bu-đa-pét
RO: Bucharest
BG: Sofia, Xô-phi-a
RS: Belgrade
HR: Zagreb
GR: Athens
IT: Rome, Roma, Milan, Venice, Napoli, Turin, Veneto, Emilia-Romagna, Toscana, Lombardy, Sicily, Florence, Puglia
ES: Madrid, Barcelona
PT: Lisbon, Lisboa
FR: Paris, Pa-ri, Marseille, Lyon, Strasbourg, Nice, Versailles, Fontainebleau, Montreuil, Choisy-le-Roi, Toulouse, Bordeaux, Nantes, Lille, Le Havre, Toulon, Montpellier, Rouen, Le Mans
DE: Berlin, Béc-lin, Munich, Frankfurt, Hamburg, Bonn, Leipzig, Hessen, Sachsen, Bavaria, Bayern, Brandenburg, Bremen, Thüringen, Potsdam, Dresden
AT: Vienna, Viên
CH: Geneva, Giơ-ne-vơ, Genève, Davos, Bern, Zurich, Lausanne
BE: Brussels, Brúc-xen
NL: Amsterdam, The Hague, La Haye, Rotterdam
GB: London, Luân Đôn, Glasgow, Edinburgh, Scotland, Bắc Ireland, Xứ Wales, Wales, Cornwall, Manchester, Liverpool, Birmingham, Belfast
IE: Dublin
DK: Copenhagen
SE: Stockholm
NO: Oslo
FI: Helsinki
US: Washington, Washington D.C, Washington DC, Oa-sinh-tơn, New York, Niu Y-oóc, Los Angeles, San Francisco, Hawaii, Honolulu, California, Texas, Florida, Chicago, Boston, Houston, Seattle, Philadelphia, Alaska, Singapo, Oregon, Ohio, Michigan, Virginia, Arizona, Nevada, Maryland, Massachusetts, New Jersey, Pennsylvania, Illinois, Indiana, Iowa, Kansas, Nebraska, Louisiana, Alabama, Utah, Colorado, Minnesota, Wisconsin, Missouri, Tennessee, Kentucky, Anchorage, Atlanta, Dallas, San Diego, Las Vegas, Mar-a-Lago, Guam, San Jose, Silicon Valley
CA: Ottawa, Toronto, Vancouver, Montreal, Quebec, Québec, Kananaskis
MX: Mexico City
CU: La Habana, La Havana, Havana, La Ha-ba-na, Santiago de Cuba, Mariel, Artemisa, Matanzas
DO: Santo Domingo
HT: Port-au-Prince
PA: Panama City
CO: Bogota
VE: Caracas
PE: Lima
BR: Brasilia, Rio de Janeiro, Sao Paulo, São Paulo
AR: Buenos Aires
CL: Santiago
UY: Montevideo
AU: Canberra, Sydney, Melbourne, Perth, Brisbane, Adelaide, Darwin, New South Wales, Queensland, Tây Australia, Nam Australia, Tasmania, Hobart
NZ: Wellington, Auckland
PG: Port Moresby
EG: Cairo, Sharm el-Sheikh
LY: Tripoli
DZ: Algiers
MA: Rabat, Marrakech, Casablanca
ET: Addis Ababa
KE: Nairobi
RW: Kigali
TZ: Dar es Salaam
AO: Luanda
MZ: Maputo
ZA: Pretoria, Johannesburg, Cape Town
NG: Abuja, Lagos
SN: Dakar
`

/** Regions, seas, continents: places, but of no country. */
export const REGIONS = `
Biển Đông, Đông Nam Á, Đông Bắc Á, Nam Á, Trung Á, Đông Á, Tây Á, châu Á, châu Âu, châu Phi, châu Mỹ, châu Đại Dương, châu Á - Thái Bình Dương,
châu Á-Thái Bình Dương, Ấn Độ Dương - Thái Bình Dương, Ấn Độ Dương-Thái Bình Dương, Thái Bình Dương, Ấn Độ Dương, Đại Tây Dương, Bắc Cực, Nam Cực,
Trung Đông, Bắc Phi, Đông Âu, Tây Âu, Bắc Âu, Nam Âu, Trung Âu, Đông Nam Âu, Trung Đông Âu, Mỹ Latinh, Mỹ Latin, Mỹ La-tinh, Mỹ La tinh, Caribe, Ca-ri-bê, Bắc Mỹ, Nam Mỹ, Trung Mỹ, Balkan,
Mekong, Mê Công, Mê Kông, Biển Đen, Hoa Đông, Hoàng Hải, Địa Trung Hải, vịnh Bắc Bộ, Vịnh Bắc Bộ, bán đảo Triều Tiên, Bán đảo Triều Tiên, eo biển Đài Loan, Tây Nguyên,
Đồng bằng sông Cửu Long, vịnh Thái Lan, Vịnh Thái Lan, Biển Đỏ, Baltic, Kavkaz, Sahel, Đông Dương
`
