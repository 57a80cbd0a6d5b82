/** Capitals and well-known cities of the world by country, as the Vietnamese press spells them. */
export const WORLD_CITIES = `
LA: Vientiane, Viêng Chăn, Viêng-chăn, Luang Prabang, Luông Pha-băng, Savannakhet, Pakse, Pắc-xế, Pắc Xế, Champasak, Khammuane, Khăm Muộn, Khăm-muộn, Xa-vẳn-na-khệt, Sa-vẳn-na-khệt, Hủa Phăn, Houaphanh, Hủa-phăn, Xiêng Khoảng, Xieng Khouang, Bo-ly-khăm-xay, Bolikhamxay, Bô-ly-khăm-xay, Chăm-pa-sắc, Chăm Pa Sắc, Attapeu, Át-ta-pư, Sekong, Xê Kông, Xê-kông, Salavan, Xa-la-van, Xay-nha-bu-ly, Luông Nậm Thà, Luang Namtha, Oudomxay, U-đôm-xay, Phongsaly, Phông-sa-lỳ, Phong-sa-ly, Luông-pha-bang, Sê Kông, Sê-kông, Xay Sổm Bun, Xay-xổm-bun, Bò Kẹo, Bokeo, Luông-pha-băng, Luông Phra-băng, Luông Pra-băng, Luông-nậm-thà, Phông-xa-lỳ, Phong Sa Lỳ, Bò-kẹo, Xayaboury, Sayaboury, Xaysomboun, Saravane, Xa-ra-van, Sa-la-van, Khammouane, Khăm-muồn, Vang Viêng, Văng Viêng, Thakhek, Thà-khẹc, Savanakhet, Sa-vẳn-na-khẹt, Xa-vẳn-na-khẹt, Xa-vẳn-na-khét, Savẳnnakhệt, Bôlikhămxay, Bo-li-khăm-xay, Bô-li-khăm-xay, Chămpasắc, Chăm-pa-xắc, Chămpasak, Áttapư, At-ta-pư, Paksan, Pakxan, Sầm Nưa, Sam Neua, Densavan, Đen-sa-vẳn
KH: Pray Veng, Svayrieng, Kra Chê, Kro Chê, Môn Đôn Ki Ri, Môn-đôn Ki-ri, Mon Dul Kiri, Rát-ta-na Ki-ri, Phnom Penh, Phnôm Pênh, Phnôm-pênh, Siem Reap, Xiêm Riệp, Sihanoukville, Battambang, Svay Rieng, Svay Riêng, Prey Veng, Prây Veng, Kampot, Takeo, Kandal, Kampong Cham, Kampong Thom, Mondulkiri, Ratanakiri, Stung Treng, Kratie, Tbong Khmum, Kep, Koh Kong, Pursat, Xi-ha-núc-vin, Sihanouk, Preah Sihanouk, Bát-tam-bang, Bát Đom Boong, Bantey Meanchey, Banteay Meanchey, Oddar Meanchey, Preah Vihear, Pailin, Kampong Chhnang, Kampong Speu, Công Pông Chàm, Com-pông Chàm, Kam-pốt, Cam-pốt, Can-đan, Ca-đan, Môn-đun-ki-ri, Mundulkiri, Rattanakiri, Ra-ta-na-ki-ri, Rát-ta-na-ki-ri, Stung Streng, Xtung Treng, Xvây Riêng, Svây Riêng, Xiêm-riệp, Bavet, Poipet, Tà Keo, Ta Keo, Kongpong Cham, Kratié
CN: Khu tự trị dân tộc Choang Quảng Tây, Khu tự trị dân tộc Choang - Quảng Tây, Khu Tự trị dân tộc Choang Quảng Tây, Khu tự trị Choang Quảng Tây, khu tự trị dân tộc Choang Quảng Tây, Khu tự trị Quảng Tây, Khu tự trị Nội Mông Cổ, Khu tự trị Tân Cương, Khu tự trị Tây Tạng, Khu tự trị Ninh Hạ, Khu tự trị dân tộc Hồi Ninh Hạ, Bắc Kinh, Thượng Hải, Quảng Châu, Thâm Quyến, Nam Ninh, Côn Minh, Vân Nam, Quảng Tây, Quảng Đông, Hải Nam, Phúc Kiến, Tứ Xuyên, Thành Đô, Trùng Khánh, Vũ Hán, Hàng Châu, Nam Kinh, Thiên Tân, Tây An, Đại Liên, Tân Cương, Tây Tạng, Hạ Môn, Bắc Đới Hà, Diên An, Thanh Đảo, Hải Khẩu, Tam Á, Bác Ngao, Giang Tô, Chiết Giang, Hồ Nam, Hồ Bắc, Hà Bắc, An Huy, Sơn Đông, Thiểm Tây, Cam Túc, Liêu Ninh, Cát Lâm, Hắc Long Giang, Quý Châu, Nội Mông, Giang Tây, Sùng Tả, Bằng Tường, Đông Hưng, Hà Khẩu, Liễu Châu, Quế Lâm, Bách Sắc, Hồng Kông, Ma Cao, Macau, Macao, Phòng Thành Cảng, Khâm Châu, Mông Tự, Mã Quan, Ma Ly Pho, Tây Song Bản Nạp, Khúc Tĩnh, Đông Hoản, Trạm Giang, Ôn Châu, Tô Châu, Vô Tích, Hợp Phì, Yên Đài, Thẩm Dương, Cáp Nhĩ Tân, Thạch Gia Trang, Trịnh Châu, Ngân Xuyên, Urumqi, Lhasa, Thiều Sơn, Duyên An, Tuân Nghĩa
TW: Đài Bắc, Đài Trung, Cao Hùng, Đài Nam, Đào Viên, Tân Bắc, Tân Trúc, Chương Hóa
JP: Tokyo, Tô-ky-ô, Osaka, Kyoto, Fukuoka, Hiroshima, Nagasaki, Nagoya, Yokohama, Sapporo, Kobe, Nara, Okinawa, Hokkaido, Ibaraki, Aichi, Kanagawa, Hyogo, Chiba, Saitama, Gunma, Nagano, Shizuoka, Hokkaido, Ise-Shima, Sendai, Kitakyushu, Tô-ki-ô, Ô-xa-ca, Kumamoto, Kagoshima, Niigata, Kanazawa, Wakayama, Tochigi, Yamanashi, Yamagata, Tottori, Tokushima, Ehime, Gifu, Iwate, Aomori, Tsukuba, Izumisano, Naha, Karuizawa
KR: Seoul, Xê-un, Busan, Incheon, Jeju, Gyeongju, Daegu, Gwangju, Sejong, Gyeonggi, Jeollabuk, Gyeongsang, Chungcheong, Gangwon, Daejeon, Ulsan, Suwon, Seongnam, Pyeongchang, Gumi, Pohang, Changwon, Jeonju, Cheonan, Yongin, Bucheon, Ansan, Hwaseong, Andong, Mokpo, Yeosu, Panmunjom, Gangneung, Gyeongnam, Gyeongbuk, Jeonnam, Jeonbuk, Chungnam, Chungbuk, Bongha, Bu-xan
KP: Bình Nhưỡng, Wonsan, Kaesong, Bàn Môn Điếm
MN: Ulan Bator, Ulaanbaatar, U-lan Ba-to, Darkhan
TH: Bangkok, Băng Cốc, Băng-cốc, Chiang Mai, Phuket, Pattaya, Udon Thani, Nakhon Phanom, Khon Kaen, Nakhon Ratchasima, Sakon Nakhon, Nong Khai, Mukdahan, Songkhla, Ubon Ratchathani, Chonburi, U-đon Thani, Nakhon Phanôm, Na-khon Pha-nôm, Nakhon Phanome, Mục Đa Hán, Múc-đa-hán, Chiang Rai, Ayutthaya, Hua Hin, Rayong, Hat Yai, Buriram, Phitsanulok, Samut Prakan, Samut Sakhon, Krabi, Sa Kaeo, Chanthaburi
MM: Naypyidaw, Nay Pyi Taw, Yangon, Mandalay, Nây-pi-đo, Nê Pi Đô, Nay-pi-đô, Rakhine, Bagan, Sagaing, Kachin, Y-an-gun
MY: Kuala Lumpur, Putrajaya, Penang, Langkawi, Johor, Sarawak, Kuching, Kota Kinabalu, Malacca, Melaka, Selangor, Perak, Kedah, Terengganu, Cu-a-la Lăm-pơ
ID: Jakarta, Gia-các-ta, Bali, Bandung, Labuan Bajo, Surabaya, Yogyakarta, Batam, Medan, Semarang, Makassar, Nusantara, Aceh, Natuna, Denpasar, Bogor, Borobudur, Tanjung Pinang
PH: Manila, Ma-ni-la, Cebu, Tacloban, Leyte, Subic, Davao, Mindanao, Palawan, Makati, Boracay, Bohol, Iloilo, Panglao, Luzon, Visayas, Baguio, Puerto Princesa
BN: Bandar Seri Begawan
TL: Dili
IN: New Delhi, Niu Đê-li, Mumbai, Kolkata, Bangalore, Bengaluru, Chennai, Hyderabad, Gujarat, Tamil Nadu, Maharashtra, Goa, Uttar Pradesh, Kerala, Bodh Gaya, Varanasi, Jaipur, Pune, Agra, Ahmedabad, Bihar, Punjab, Rajasthan, West Bengal, Andhra Pradesh, Telangana, Karnataka, Odisha, Assam, Haryana, Himachal Pradesh, Delhi, Visakhapatnam, Kashmir, Ladakh, Bodhgaya, Bồ Đề Đạo Tràng, Calcutta
PK: Islamabad, Karachi, Lahore, Peshawar, Rawalpindi
BD: Dhaka, Đắc-ca, Chittagong, Cox’s Bazar
LK: Colombo, Hambantota
NP: Kathmandu, Lumbini, Lâm Tì Ni
AF: Kabul, Kandahar, Kunduz
IR: Đông Azerbaijan, Tây Azerbaijan, Tehran, Tê-hê-ran, Isfahan, Qom, Mashhad, Shiraz, Natanz, Fordow
IQ: Baghdad, Mosul, Basra, Erbil
SY: Damascus, Aleppo, Homs, Idlib, Latakia
LB: Beirut
JO: Amman, Aqaba
IL: Jerusalem, Tel Aviv, Haifa, Eilat
PS: Ramallah, Gaza, Dải Gaza, Bờ Tây, Rafah, Khan Younis
SA: Riyadh, Jeddah, Mecca, Dammam
AE: Abu Dhabi, Dubai, Sharjah, Ras Al Khaimah
QA: Doha, Lusail
TR: Ankara, Istanbul, Izmir, Antalya, Gaziantep, Bursa
GE: Tbilisi, Batumi
AM: Yerevan
AZ: Baku
KZ: Astana, Nur-Sultan, Almaty, Aktau, Karaganda
UZ: Tashkent, Samarkand, Bukhara, Khiva
TM: Ashgabat, Avaza
KG: Bishkek
TJ: Dushanbe
RU: Moscow, Moskva, Mát-xcơ-va, Matxcơva, Mátxcơva, Saint Petersburg, St. Petersburg, Xanh Pê-téc-bua, Vladivostok, Sochi, Kazan, Crimea, Tula, Kaluga, Primorsky, Krasnodar, Tatarstan, Bashkortostan, Ulyanovsk, Ekaterinburg, Kursk, Belgorod, Lugansk, Nhizni Novgorod, Nizhny Novgorod, Moskva, Xanh Pê-téc-bu-a, Sankt-Peterburg, St Petersburg, Leningrad, Vla-đi-vô-xtốc, Khabarovsk, Novosibirsk, Omsk, Tomsk, Irkutsk, Rostov, Volgograd, Voronezh, Ufa, Chelyabinsk, Yaroslavl, Kaliningrad, Murmansk, Grozny, Sakhalin, Kamchatka, Yekaterinburg, Arkhangelsk, Astrakhan, Saratov, Bryansk, Orenburg, Chechnya, Dagestan, Siberia, Ryazan, Tver, Smolensk
UA: Kiev, Kyiv, Donbass, Donetsk, Lugansk, Odessa, Kharkov, Kharkiv, Lviv, Mariupol, Kherson, Zaporizhzhia, Dnipro, Bakhmut, Bucha, Odesa, Ki-ép
BY: Minsk, Min-xcơ, Grodno, Gomel, Vitebsk
PL: Warsaw, Vác-xa-va, Warszawa, Krakow, Gdansk, Poznan, Wroclaw, Lodz, Lublin, Katowice, Auschwitz
CZ: Praha, Prague, Brno, Karlovy Vary, Ostrava, Plzen, Teplice
SK: Bratislava, Kosice, Nitra
HU: Budapest, Bu-đa-pét, Debrecen, Szeged, Pécs, Győr
RO: Bucharest, Cluj-Napoca, Constanta, Iasi, Timisoara, Bu-ca-rét
BG: Sofia, Xô-phi-a, Plovdiv, Varna, Burgas
RS: Belgrade, Novi Sad, Niš, Bê-ô-grát
HR: Zagreb, Dubrovnik
GR: Athens, Thessaloniki, Piraeus
IT: Rome, Roma, Milan, Venice, Napoli, Turin, Veneto, Emilia-Romagna, Toscana, Lombardy, Sicily, Florence, Puglia, Milano, Naples, Bologna, Torino, Genova, Piemonte, Borgo Egnazia, Palermo, Trieste, Verona, Lazio, Venezia, Livorno, Prato
ES: Madrid, Barcelona, Sevilla, Seville, Bilbao, Catalonia, Granada, Malaga, Zaragoza
PT: Lisbon, Lisboa, Porto, Coimbra, Madeira, Azores
FR: Paris, Pa-ri, Marseille, Lyon, Strasbourg, Nice, Versailles, Fontainebleau, Montreuil, Choisy-le-Roi, Toulouse, Bordeaux, Nantes, Lille, Le Havre, Toulon, Montpellier, Rouen, Le Mans, Val-de-Marne, Seine-Saint-Denis, Saint-Denis, Saint-Étienne, Grenoble, Rennes, Cannes, Dijon, Biarritz, Evian, Villejuif, Bagneux, Besançon, Nîmes, Clermont-Ferrand, Reims, Élysée, Avignon, Carcassonne, Caen, Limoges, Poitiers, Mác-xây
DE: Berlin, Béc-lin, Munich, Frankfurt, Hamburg, Bonn, Leipzig, Hessen, Sachsen, Bavaria, Bayern, Brandenburg, Bremen, Thüringen, Potsdam, Dresden, Koln, Köln, Cologne, Stuttgart, Düsseldorf, Dortmund, Hannover, Nuremberg, Nürnberg, Magdeburg, Erfurt, Rostock, Chemnitz, Heidelberg, Baden-Württemberg, Rheinland-Pfalz, Niedersachsen, Saarland, Schleswig-Holstein, Elmau, Mainz, Wiesbaden
AT: Vienna, Viên, Salzburg, Graz, Linz, Innsbruck
CH: Geneva, Giơ-ne-vơ, Genève, Davos, Bern, Zurich, Lausanne, Basel, Lugano, Lucerne, Montreux, Bürgenstock, Dúc-rích
BE: Brussels, Brúc-xen, Antwerp, Ghent, Liège, Wallonie, Flanders, Bruges
NL: Amsterdam, The Hague, La Haye, Rotterdam, Eindhoven, Utrecht, Maastricht, Leiden, La Hay, Noordwijk
GB: London, Luân Đôn, Glasgow, Edinburgh, Scotland, Bắc Ireland, Xứ Wales, Wales, Cornwall, Manchester, Liverpool, Birmingham, Belfast, Carbis Bay, Newcastle, Cardiff, Sheffield, Southampton, Nottingham, Chequers
IE: Dublin, Galway, Shannon
DK: Copenhagen, Aarhus, Odense, Greenland, Cô-pen-ha-ghen
SE: Stockholm, Gothenburg, Malmo, Uppsala
NO: Oslo, Trondheim, Stavanger
FI: Helsinki, Turku, Tampere, Espoo, Oulu
US: Washington, Washington D.C, Washington DC, Oa-sinh-tơn, New York, Niu Y-oóc, Los Angeles, San Francisco, Hawaii, Honolulu, California, Texas, Florida, Chicago, Boston, Houston, Seattle, Philadelphia, Alaska, Singapo, Oregon, Ohio, Michigan, Virginia, Arizona, Nevada, Maryland, Massachusetts, New Jersey, Pennsylvania, Illinois, Indiana, Iowa, Kansas, Nebraska, Louisiana, Alabama, Utah, Colorado, Minnesota, Wisconsin, Missouri, Tennessee, Kentucky, Anchorage, Atlanta, Dallas, San Diego, Las Vegas, Mar-a-Lago, Guam, San Jose, Silicon Valley, Washington D.C., Niu Oóc, New Orleans, Miami, Denver, Detroit, Pittsburgh, Minneapolis, Portland, San Antonio, Phoenix, Baltimore, Camp David, Palm Beach, Wyoming, Idaho, Oklahoma, Arkansas, Mississippi, Connecticut, Vermont, Maine, New Hampshire, New Mexico, Delaware, South Carolina, North Carolina, North Dakota, South Dakota, West Virginia, Rhode Island, Puerto Rico, Sunnylands, Rancho Mirage, Manhattan, Arlington, Thung lũng Silicon, Quận Cam
CA: Ottawa, Toronto, Vancouver, Montreal, Quebec, Québec, Kananaskis, Alberta, Ontario, Calgary, Edmonton, Winnipeg, British Columbia, Banff, Charlevoix, Manitoba, Nova Scotia
MX: Mexico City, Mê-hi-cô City, Los Cabos, Cancun, Guadalajara, Monterrey, Tijuana, Acapulco
CU: La Habana, La Havana, Havana, La Ha-ba-na, Santiago de Cuba, Mariel, Artemisa, Matanzas, La Ha-va-na, Santiago de Cu-ba, Pinar del Río, Pinar del Rio, Holguín, Camagüey, Cienfuegos, Villa Clara, Guantanamo, Guantánamo, Varadero
DO: Santo Domingo, Punta Cana, Monte Plata, La Romana
HT: Port-au-Prince
PA: Panama City
CO: Bogota, Bogotá, Cartagena, Medellin, Medellín
VE: Caracas, Ca-ra-cát, Maracaibo
PE: Lima, Cusco, Arequipa
BR: Brasilia, Rio de Janeiro, São José dos Campos, Sao Paulo, São Paulo, Brasília, Belo Horizonte, Salvador de Bahia, Fortaleza, Porto Alegre, Manaus, Recife, Belém, Minas Gerais, Curitiba
AR: Buenos Aires, Tierra del Fuego, Mar del Plata
CL: Santiago, Valparaíso, Valparaiso, Viña del Mar, Biobío, Antofagasta
UY: Montevideo, Punta del Este
AU: Canberra, Sydney, Melbourne, Perth, Brisbane, Adelaide, Darwin, New South Wales, Queensland, Tây Australia, Nam Australia, Tasmania, Hobart, Tây Úc, Nam Úc, Bắc Úc, Gold Coast, Cairns, Xít-ni, Men-bơn, Can-bê-ra, Footscray, Geelong, Wollongong
NZ: Wellington, Auckland, Christchurch, Waitangi, Dunedin, Queenstown, Oen-linh-tơn
PG: Port Moresby
EG: Cairo, Sharm el-Sheikh, Alexandria, Luxor, El Alamein, Suez
LY: Tripoli, Benghazi, Sirte
DZ: Algiers
MA: Rabat, Marrakech, Casablanca, Fès, Agadir, Kenitra, Tangier, El Jadida
ET: Addis Ababa
KE: Nairobi, Mombasa, Kisumu
RW: Kigali
TZ: Dar es Salaam, Dodoma, Zanzibar, Arusha, Da-ét Xa-lam
AO: Luanda, Benguela, Lobito, Huambo, Cabinda
MZ: Maputo, Beira, Nampula
ZA: Pretoria, Johannesburg, Cape Town, Durban, Sandton, KwaZulu-Natal, Gauteng, Limpopo, Soweto
NG: Abuja, Lagos, Borno, Maiduguri
SN: Dakar, Thiès
BT: Thimphu
MV: Malé
YE: Sanaa, Aden, Hodeidah
OM: Muscat
BH: Manama
KW: Kuwait City
MD: Chisinau
EE: Tallinn, Tartu
LV: Riga
LT: Vilnius, Kaunas
SI: Ljubljana
BA: Sarajevo
ME: Podgorica
MK: Skopje, Ohrid
AL: Tirana, Durres
XK: Pristina
CY: Nicosia, Larnaca, Limassol
MT: Valletta
VA: Vatican City
SM: San Marino City
LU: Luxembourg City
IS: Reykjavik
GT: Guatemala City
SV: San Salvador
HN: Tegucigalpa
NI: Managua
CR: San José
TT: Port of Spain
BS: Nassau
BB: Bridgetown
EC: Quito, Guayaquil
BO: La Paz, Santa Cruz
PY: Asunción, Asuncion
SR: Paramaribo
FJ: Suva
VU: Port Vila
SB: Honiara
WS: Apia
TO: Nuku’alofa
PW: Ngerulmud
NC: Nouméa, Noumea
TN: Tunis
SD: Khartoum, Darfur, Port Sudan
SS: Juba, Bentiu
ER: Asmara
DJ: Djibouti City
SO: Mogadishu
UG: Kampala, Entebbe
BI: Bujumbura, Gitega
MW: Lilongwe, Blantyre
ZM: Lusaka
ZW: Harare, Victoria Falls
BW: Gaborone
NA: Windhoek
LS: Maseru
SZ: Mbabane
MG: Antananarivo
MU: Port Louis
KM: Moroni
CD: Kinshasa, Goma, Lubumbashi
CG: Brazzaville
GA: Libreville
CM: Yaoundé, Yaounde, Douala
CF: Bangui
TD: N’Djamena, N'Djamena
GQ: Malabo
ST: São Tomé
NE: Niamey
BJ: Cotonou, Porto-Novo
TG: Lomé
GH: Accra
CI: Abidjan, Yamoussoukro
BF: Ouagadougou
ML: Bamako, Timbuktu
GN: Conakry
GW: Bissau
SL: Freetown
LR: Monrovia
GM: Banjul
MR: Nouakchott
CV: Praia
`

/** Regions, seas, continents: places, but of no country. */
export const REGIONS = `
Biển Đông, Đông Nam Á, Đông Bắc Á, Nam Á, Trung Á, Đông Á, Tây Á, châu Á, châu Âu, châu Phi, châu Mỹ, châu Đại Dương, châu Á - Thái Bình Dương,
châu Á-Thái Bình Dương, Ấn Độ Dương - Thái Bình Dương, Ấn Độ Dương-Thái Bình Dương, Thái Bình Dương, Ấn Độ Dương, Đại Tây Dương, Bắc Cực, Nam Cực,
Trung Đông, Bắc Phi, Đông Âu, Tây Âu, Bắc Âu, Nam Âu, Trung Âu, Đông Nam Âu, Trung Đông Âu, Trung - Đông Âu, Trung và Đông Âu, Đông - Nam Á, Đông - Nam Âu, Mỹ Latinh, Mỹ Latin, Mỹ La-tinh, Mỹ La tinh, Caribe, Ca-ri-bê, Bắc Mỹ, Nam Mỹ, Trung Mỹ, Balkan,
Mekong, Mê Công, Mê Kông, Biển Đen, Hoa Đông, Hoàng Hải, Địa Trung Hải, vịnh Bắc Bộ, Vịnh Bắc Bộ, bán đảo Triều Tiên, Bán đảo Triều Tiên, eo biển Đài Loan, Tây Nguyên,
Đồng bằng sông Cửu Long, vịnh Thái Lan, Vịnh Thái Lan, Biển Đỏ, Baltic, Kavkaz, Sahel, Đông Dương
`
