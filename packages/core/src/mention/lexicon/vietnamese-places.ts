/** Provinces and cities under the central government, as they were before July 2025 (63), with spellings. */
export const PROVINCES_BEFORE_2025 = `
Hà Nội, TP Hồ Chí Minh, thành phố Hồ Chí Minh, TP. Hồ Chí Minh, TP.HCM, TPHCM, TP. HCM, TP HCM, Hải Phòng, Đà Nẵng, Cần Thơ, An Giang,
Bà Rịa - Vũng Tàu, Bà Rịa-Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Cạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định,
Bình Phước, Bình Thuận, Cà Mau, Cao Bằng, Đắk Lắk, Đắc Lắc, Đăk Lăk, Đắk Nông, Đắc Nông, Đăk Nông, Điện Biên, Đồng Nai,
Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, Hà Tĩnh, Hải Dương, Hậu Giang, Hòa Bình, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum,
Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình,
Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa,
Thừa Thiên Huế, Thừa Thiên - Huế, Thừa Thiên-Huế, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái
`

/** The 34 of July 2025 that bear a name the list above lacks. */
export const PROVINCES_SINCE_2025 = 'Huế'

/** Other towns, islands and districts that the news of foreign affairs names. */
export const VIETNAMESE_TOWNS = `
Sài Gòn, Vũng Tàu, Nha Trang, Đà Lạt, Hội An, Hạ Long, Phú Quốc, Côn Đảo, Điện Biên Phủ, Cam Ranh, Trường Sa, Hoàng Sa,
Phan Thiết, Quy Nhơn, Buôn Ma Thuột, Pleiku, Mỹ Tho, Biên Hòa, Thủ Đức, Móng Cái, Lao Bảo, Mộc Châu, Sa Pa, Sapa, Tràng An, Hà Tiên,
Ba Đình, Hoàn Kiếm, Dung Quất, Chu Lai, Vân Đồn, Cát Bà, Lý Sơn, Tân Trào, Pác Bó, Kim Liên, Phong Nha, Mỹ Sơn,
Uông Bí, Cẩm Phả, Quảng Yên, Bắc Luân, Đông Hà, Tuy Hòa, Tam Kỳ, Thủ Dầu Một, Long Xuyên, Rạch Giá, Châu Đốc, Cao Lãnh, Sa Đéc, Việt Trì, Hữu Nghị Quan, Đồng Đăng, Cha Lo, Cầu Treo, Na Mèo, Tây Trang, Mộc Bài, Bờ Y, Đông Anh, Sóc Sơn, Ba Vì, Tân Sơn Nhất, Nội Bài, Gạc Ma, đá Gạc Ma, đá Chữ Thập, đá Vành Khăn, đá Xu Bi, đá Châu Viên, đá Ga Ven, đá Tư Nghĩa, đá Huy Gơ, Song Tử Tây, Song Tử Đông, Sinh Tồn, Nam Yết, Sơn Ca, Phú Lâm, Tri Tôn, Ba Bình, Thị Tứ, bãi Tư Chính, bãi Cỏ Mây, bãi cạn Scarborough, bãi cạn Hoàng Nham, Bạch Long Vĩ, Phú Quý, Thổ Chu
`
