/** What may stand between an office and a name, or alone before a name, without being an office. */
export interface Honorific {
  text: string
  gender?: 'female' | 'male'
}

const FEMALE = 'Dame, Daw, bà, cô, chị, Phu nhân, phu nhân, Datin, Datin Seri, Puan Sri'
const MALE = 'ông, anh hùng, cụ ông, Samdech'
const EITHER = `
đồng chí, Đ/c, đ/c, đ.c, ngài, các đồng chí, quý ông, quý bà, Đức ông, các ông, các bà, các ngài, Ngài,
Đại tướng, Thượng tướng, Trung tướng, Thiếu tướng, Đại tá, Thượng tá, Trung tá, Thiếu tá, Đại úy, Thượng úy, Trung úy, Thiếu úy, Chuẩn tướng, Thống tướng, Thống chế, Nguyên soái, Chuẩn Đô đốc, Phó Đô đốc, Đô đốc, Chuẩn úy, Tướng, tướng,
Giáo sư, Phó Giáo sư, GS.VS, GS. VS, BSCKII, BSCKI, BSCK2, BSCK1, BS CKII, BS CKI, BS. CKII, ThS.BS, Viện sĩ, Viện sỹ, PGS, TS, CKI, CKII, BS.CKII, BS.CKI, bác sĩ, Bác sĩ CKII, bác sĩ CKII, bác sĩ chuyên khoa II, Bác sĩ chuyên khoa II, NGND, NGƯT, TTND, TTƯT, Nhà giáo Nhân dân, Nhà giáo Ưu tú, Thầy thuốc Nhân dân, Thầy thuốc Ưu tú, Nghệ sĩ Nhân dân, Nghệ sĩ Ưu tú, Anh hùng LLVTND, Anh hùng LLVT nhân dân, Anh hùng Lực lượng vũ trang nhân dân, Anh hùng Lao động, luật sư, kiến trúc sư, kỹ sư, tiến sĩ, giáo sư, Tiến sĩ, Tiến sỹ, Thạc sĩ, Thạc sỹ, GS, PGS, TS, GS.TS, PGS.TS, GS-TS, PGS-TS, TSKH, GS.TSKH, ThS, BS, Bác sĩ, Luật sư, LS, Nhà báo, nhà báo, Kỹ sư, KS, KTS, Kiến trúc sư, NSND, NSƯT, Nghệ sĩ, Nhà văn, Nhà thơ, nhà thơ, nhà văn, nhà sử học, học giả,
Hòa thượng, Thượng tọa, Đại đức, Ni sư, Ni trưởng, Linh mục, Giám mục, Tổng Giám mục, Mục sư, HT, TT,
anh, chị, em, cháu, cụ, cố, lãnh tụ, nhà lãnh đạo, lãnh tụ cách mạng, nghi phạm, nghi can, bị can, bị cáo, nạn nhân, tỷ phú, doanh nhân, liệt sĩ, Anh hùng, cựu binh, chuyên gia, nghệ sĩ, ca sĩ, nhạc sĩ, họa sĩ, cầu thủ, vận động viên, diễn viên, nhà hoạt động, chiến sĩ, nhà cách mạng, chuyên viên, nhà nghiên cứu, nhà ngoại giao, người đồng cấp, đồng cấp, người đồng nhiệm, đồng nhiệm, người tiền nhiệm, tiền nhiệm, người kế nhiệm, công tố viên, công tố viên đặc biệt, ứng cử viên, ứng viên, ứng cử viên Tổng thống, ứng viên Tổng thống, thẩm phán, nhà lập pháp, học viên, Học viên, sinh viên, Sinh viên, lưu học sinh, Lưu học sinh, phóng viên, phóng viên ảnh, nhiếp ảnh gia, nhà sáng lập, nghị sĩ, hạm trưởng, thuyền trưởng, phi công, doanh nhân, thủ môn, huấn luyện viên, HLV, học giả, đạo diễn, Oknha, Thủ lĩnh, thủ lĩnh, phu quân,
Sir, Datuk, Datuk Seri, Datuk Sri, Datuk Wira, Dato, Dato’, Dato', Dato Seri, Dato’ Seri, Dato' Seri, Dato Sri, Dato’ Sri, Dato' Sri, Dato Paduka, Tan Sri, Tun, Sheikh, Sheikha, Sêch, Pehin, Pehin Dato, Pehin Datu, Pehin Orang Kaya
`

function split(list: string): string[] {
  return list
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** The words that Cambodian titles of honour are made of, after "Samdech". */
export const SAMDECH_WORDS =
  'ponhea thommeak ovathan phouthpong pisei neakroth akka moha sena padei techo thipadei borvor bovor pichey krolahom kralahom kittisangahabindit rajahn reachea thama thamma pothisal preah bandith bandit vibol sangha aphi anouch chakrei chak rasmei sdech kitti norea kampul sirey'

export const HONORIFICS: Honorific[] = [
  ...split(FEMALE).map((text): Honorific => ({ text, gender: 'female' })),
  ...split(MALE).map((text): Honorific => ({ text, gender: 'male' })),
  ...split(EITHER).map((text): Honorific => ({ text })),
]
