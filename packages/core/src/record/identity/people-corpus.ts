/**
 * Pairs of sightings of people in two articles, and whether they are one person: value → phrases. A side is the name, then
 * offices with the day of the article ("Thứ trưởng, Bộ Ngoại giao @2020-08-05"; "~" before a former one), people met
 * ("+"), gender (f, m), events ("!"), the report both articles carry ("#"). Real offices and names; the sentences are nobody's.
 */
export const PEOPLE_PAIRS = `
same: Hoàng Bình Quân; Trưởng ban, Ban Đối ngoại Trung ương @2016-02-25; +Phạm Bình Minh || Hoàng Bình Quân; Trưởng ban, Ban Đối ngoại T.Ư @2020-08-05; +Nguyễn Minh Vũ
same: Hoàng Bình Quân; Trưởng ban, Ban Đối ngoại Trung ương Đảng @2014-02-17 || HOÀNG BÌNH QUÂN; Trưởng ban, Ban Đối ngoại TƯ @2015-06-01
same: Đảng Hoàng Bình Quân; Trưởng ban, Ban Đối ngoại Trung ương Đảng @2014-02-17; +Phạm Bình Minh || Hoàng Bình Quân; Trưởng ban, Ban Đối ngoại Trung ương @2016-02-25
same: Phạm Bình Minh; Bộ trưởng, Bộ Ngoại giao @2014-02-17; Phó Thủ tướng, Chính phủ @2014-02-17 || Phạm Bình Minh; Phó Thủ tướng @2021-04-07; ~Bộ trưởng, Bộ Ngoại giao @2021-04-07
same: Phạm Bình Minh; Bộ trưởng, Bộ Ngoại giao @2012-05-01 || Phạm Bình Minh; Ngoại trưởng, Bộ Ngoại giao @2013-09-01
same: Bùi Thanh Sơn; Thứ trưởng Thường trực, Bộ Ngoại giao @2020-11-10; +Phạm Bình Minh || Bùi Thanh Sơn; Bộ trưởng, Bộ Ngoại giao @2021-04-08; +Phạm Bình Minh
same: Bùi Thanh Sơn; Bộ trưởng, Bộ Ngoại giao @2022-10-31; +Lê Hoài Trung || Bùi Thanh Sơn; Phó Thủ tướng, Chính phủ @2025-03-10; ~Bộ trưởng, Bộ Ngoại giao @2025-03-10
same: Lê Hoài Trung; Thứ trưởng, Bộ Ngoại giao @2019-06-12; +Phạm Bình Minh; +Bùi Thanh Sơn || Lê Hoài Trung; Trưởng ban, Ban Đối ngoại Trung ương @2022-10-31; +Bùi Thanh Sơn; +Nguyễn Phú Trọng
same: Lê Hoài Trung; Trưởng ban, Ban Đối ngoại Trung ương @2022-10-31; +Nguyễn Phú Trọng || Lê Hoài Trung; Trưởng ban, Ban Đối ngoại Trung ương @2023-02-23; +Phạm Quang Hiệu
same: Lê Hoài Trung; Chánh Văn phòng, Văn phòng Trung ương Đảng @2025-02-10; ~Trưởng ban, Ban Đối ngoại Trung ương @2025-02-10 || Lê Hoài Trung; Trưởng ban, Ban Đối ngoại Trung ương @2024-08-19
same: Vũ Hồng Nam; Trợ lý Bộ trưởng, Bộ Ngoại giao @2014-02-17; +Phạm Bình Minh; +Hồ Xuân Sơn || Vũ Hồng Nam; Thứ trưởng, Bộ Ngoại giao @2016-09-01; +Phạm Bình Minh
same: Nguyễn Minh Vũ; Thứ trưởng, Bộ Ngoại giao @2020-08-05; +Hoàng Bình Quân || Nguyễn Minh Vũ; Thứ trưởng Thường trực, Bộ Ngoại giao @2023-12-20; +Bùi Thanh Sơn; +Hoàng Bình Quân
same: Nguyễn Minh Vũ; Trợ lý Bộ trưởng, Bộ Ngoại giao @2019-10-01; +Phạm Bình Minh; +Bùi Thanh Sơn || Nguyễn Minh Vũ; Thứ trưởng, Bộ Ngoại giao @2021-05-05; +Bùi Thanh Sơn
same: Trần Lưu Quang; Phó Thủ tướng, Chính phủ @2023-01-31; +Bùi Thanh Sơn || Trần Lưu Quang; Phó Thủ tướng @2023-08-15
same: Trần Lưu Quang; Bí thư, Thành ủy Hải Phòng @2022-06-01 || Trần Lưu Quang; Phó Thủ tướng, Chính phủ @2023-01-31; ~Bí thư, Thành ủy Hải Phòng @2023-01-31
same: Nguyễn Phú Trọng; Tổng Bí thư @2014-02-17 || Nguyễn Phú Trọng; Tổng Bí thư @2023-01-31; Chủ tịch nước @2019-01-01
same: Nguyễn Phú Trọng; Tổng Bí thư, Ban Chấp hành Trung ương Đảng @2021-01-15 || Nguyễn Phú Trọng; Tổng Bí thư @2022-10-31; +Tập Cận Bình
same: Nguyễn Sinh Hùng; Chủ tịch, Quốc hội @2014-02-17 || Nguyễn Sinh Hùng; Chủ tịch Quốc hội @2015-03-28
same: Tô Lâm; Bộ trưởng, Bộ Công an @2023-05-01; +Phạm Minh Chính || Tô Lâm; Chủ tịch nước @2024-06-20; ~Bộ trưởng, Bộ Công an @2024-06-20
same: Tô Lâm; Chủ tịch nước @2024-06-20; +Vladimir Putin || Tô Lâm; Tổng Bí thư @2024-08-19; Chủ tịch nước @2024-08-19
same: Võ Văn Thưởng; Chủ tịch nước @2023-09-11; +Joe Biden || Võ Văn Thưởng; Chủ tịch nước @2023-12-01
same: Võ Văn Thưởng; Trưởng ban, Ban Tuyên giáo Trung ương @2017-05-01 || Võ Văn Thưởng; Thường trực, Ban Bí thư @2021-07-01; ~Trưởng ban, Ban Tuyên giáo Trung ương @2021-07-01
same: Vương Đình Huệ; Bộ trưởng, Bộ Tài chính @2012-01-05 || Vương Đình Huệ; Trưởng ban, Ban Kinh tế Trung ương @2013-02-01; ~Bộ trưởng, Bộ Tài chính @2013-02-01
same: Vương Đình Huệ; Chủ tịch, Quốc hội @2021-04-08 || Vương Đình Huệ; Chủ tịch, Quốc hội Việt Nam @2023-09-11; +Joe Biden
same: Phạm Minh Chính; Trưởng ban, Ban Tổ chức Trung ương @2018-03-01 || Phạm Minh Chính; Thủ tướng @2021-04-08; ~Trưởng ban, Ban Tổ chức Trung ương @2021-04-08
same: Phạm Minh Chính; Thủ tướng, Chính phủ @2021-10-31 || Phạm Minh Chính; Thủ tướng @2023-09-10; +Joe Biden
same: Nguyễn Xuân Phúc; Thủ tướng @2020-11-15 || Nguyễn Xuân Phúc; Thủ tướng Chính phủ @2018-01-10
same: Trần Tuấn Anh; Bộ trưởng, Bộ Công Thương @2020-11-15; +Nguyễn Xuân Phúc || Trần Tuấn Anh; Trưởng ban, Ban Kinh tế Trung ương @2021-02-01; ~Bộ trưởng, Bộ Công Thương @2021-02-01
same: Hồ Đức Phớc; Bộ trưởng, Bộ Tài chính @2021-04-08 || Hồ Đức Phớc; Bộ trưởng, Bộ Tài chính @2023-07-01
same: Hồ Đức Phớc; Tổng Kiểm toán Nhà nước @2018-05-01 || Hồ Đức Phớc; Bộ trưởng, Bộ Tài chính @2021-04-08; ~Tổng Kiểm toán Nhà nước, Kiểm toán Nhà nước @2021-04-08
same: Nguyễn Kim Sơn; Bộ trưởng, Bộ Giáo dục và Đào tạo @2021-04-08 || Nguyễn Kim Sơn; Bộ trưởng, Bộ GD&ĐT @2022-09-05
same: Trần Văn Hằng; Chủ nhiệm, Ủy ban Đối ngoại của Quốc hội @2014-02-17; +Hà Huy Thông; +Ngô Đức Mạnh || Trần Văn Hằng; Chủ nhiệm, Ủy ban Đối ngoại Quốc hội @2015-05-01
same: Hà Huy Thông; Phó Chủ nhiệm, Ủy ban Đối ngoại của Quốc hội @2014-02-17; +Trần Văn Hằng || Hà Huy Thông; Phó Chủ nhiệm, Ủy ban Đối ngoại Quốc hội @2013-04-01; +Trần Văn Hằng
same: Vũ Hải Hà; Phó Chủ nhiệm, Ủy ban Đối ngoại của Quốc hội @2014-02-17; +Trần Văn Hằng; +Hà Huy Thông || Vũ Hải Hà; Chủ nhiệm, Ủy ban Đối ngoại của Quốc hội @2021-07-20; +Vương Đình Huệ
same: Ngô Đức Mạnh; Phó Chủ nhiệm, Ủy ban Đối ngoại của Quốc hội @2014-02-17; +Trần Văn Hằng || Ngô Đức Mạnh; Đại sứ, Đại sứ quán Việt Nam tại Nga @2018-11-01; ~Phó Chủ nhiệm, Ủy ban Đối ngoại của Quốc hội @2018-11-01
same: Hồ Xuân Sơn; Thứ trưởng, Bộ Ngoại giao @2014-02-17; +Phạm Bình Minh || Hồ Xuân Sơn; Thứ trưởng Thường trực, Bộ Ngoại giao @2013-06-01; +Phạm Bình Minh
same: Vương Thừa Phong; Phó Trưởng ban Thường trực, Ban Đối ngoại Trung ương Đảng @2014-02-17; +Hoàng Bình Quân || Vương Thừa Phong; Phó Trưởng ban, Ban Đối ngoại Trung ương @2012-06-01; +Hoàng Bình Quân
same: Phạm Quang Hiệu; Thứ trưởng, Bộ Ngoại giao @2023-02-23; +Lê Hoài Trung || Phạm Quang Hiệu; Đại sứ, Đại sứ quán Việt Nam tại Nhật Bản @2023-06-01; ~Thứ trưởng, Bộ Ngoại giao @2023-06-01
same: Đỗ Hùng Việt; Trợ lý Bộ trưởng, Bộ Ngoại giao @2021-12-01; +Bùi Thanh Sơn; +Nguyễn Minh Vũ || Đỗ Hùng Việt; Thứ trưởng, Bộ Ngoại giao @2023-03-01; +Bùi Thanh Sơn
same: Nguyễn Mạnh Cường; Phó Trưởng ban, Ban Đối ngoại Trung ương @2024-06-01; +Lê Hoài Trung || Nguyễn Mạnh Cường; Thứ trưởng, Bộ Ngoại giao @2025-03-15; +Bùi Thanh Sơn; +Lê Hoài Trung
same: Lê Thị Thu Hằng; Người phát ngôn, Bộ Ngoại giao @2022-05-05; f || Lê Thị Thu Hằng; Thứ trưởng, Bộ Ngoại giao @2023-05-05; f; +Bùi Thanh Sơn
same: Lê Thị Thu Hằng; Người phát ngôn, Bộ Ngoại giao @2018-05-05; f || Lê Thị Thu Hằng; Người phát ngôn, Bộ Ngoại giao @2021-05-05; f
same: Nguyễn Quốc Dũng; Thứ trưởng, Bộ Ngoại giao @2020-05-05; +Phạm Bình Minh; +Bùi Thanh Sơn || Nguyễn Quốc Dũng; Đại sứ, Đại sứ quán Việt Nam tại Hoa Kỳ @2022-05-05; ~Thứ trưởng, Bộ Ngoại giao @2022-05-05
same: Phạm Quang Vinh; Đại sứ, Đại sứ quán Việt Nam tại Hoa Kỳ @2015-07-07; +Barack Obama || Phạm Quang Vinh; Đại sứ, Đại sứ quán Việt Nam tại Hoa Kỳ @2016-05-23
same: Hà Kim Ngọc; Thứ trưởng, Bộ Ngoại giao @2016-05-05; +Phạm Bình Minh || Hà Kim Ngọc; Thứ trưởng, Bộ Ngoại giao @2022-05-05; +Bùi Thanh Sơn
same: Đặng Minh Khôi; Trợ lý Bộ trưởng, Bộ Ngoại giao @2013-05-05; +Phạm Bình Minh || Đặng Minh Khôi; Đại sứ, Đại sứ quán Việt Nam tại Trung Quốc @2016-09-10; ~Trợ lý Bộ trưởng, Bộ Ngoại giao @2016-09-10
same: Nguyễn Thị Kim Ngân; Chủ tịch, Quốc hội @2016-05-23; f || Nguyễn Thị Kim Ngân; Chủ tịch, Quốc hội @2020-09-08; f
same: Tòng Thị Phóng; Phó Chủ tịch, Quốc hội @2014-05-05; f; +Nguyễn Sinh Hùng || Tòng Thị Phóng; Phó Chủ tịch Thường trực, Quốc hội @2017-05-05; f; +Nguyễn Thị Kim Ngân; +Nguyễn Sinh Hùng
same: Trương Hòa Bình; Phó Thủ tướng Thường trực, Chính phủ @2018-01-01 || Trương Hoà Bình; Phó Thủ tướng Thường trực, Chính phủ @2019-01-01
same: Uông Chu Lưu; Phó Chủ tịch, Quốc hội @2014-01-01 || UÔNG CHU LƯU; Phó Chủ tịch, Quốc hội @2019-01-01
same: Tạ Minh Tuấn; Trợ lý Bộ trưởng, Bộ Ngoại giao @2022-05-01; +Bùi Thanh Sơn || Tạ Minh Tuấn; Phó Chủ tịch, Viện Hàn lâm Khoa học xã hội Việt Nam @2023-05-01; ~Trợ lý Bộ trưởng, Bộ Ngoại giao @2023-05-01
same: Lý Quốc Tuấn; Vụ trưởng, Vụ Đông Bắc Á Bộ Ngoại giao @2021-05-01; +Bùi Thanh Sơn; +Hùng Ba || Lí Quốc Tuấn; Vụ trưởng, Vụ Đông Bắc Á Bộ Ngoại giao @2022-05-01; +Bùi Thanh Sơn
same: Bùi Thanh Sơn; Bộ trưởng, Bộ Ngoại giao @2022-03-01 || Bui Thanh Son; Bộ trưởng, Bộ Ngoại giao @2022-04-01
same: Đinh Thế Huynh; Thường trực, Ban Bí thư @2016-05-01; +Nguyễn Phú Trọng || Đinh Thế Huynh; Trưởng ban, Ban Tuyên giáo Trung ương @2015-05-01; +Nguyễn Phú Trọng; ~Tổng Biên tập, Báo Nhân Dân @2015-05-01
same: Joe Biden; Tổng thống, Hoa Kỳ @2023-03-29; +Nguyễn Phú Trọng || Joe Biden; Tổng thống, Hoa Kỳ @2023-09-10; +Nguyễn Phú Trọng
same: Joe Biden; Phó Tổng thống, Hoa Kỳ @2015-07-07; +Nguyễn Phú Trọng || Joseph R. Biden; Tổng thống, Hoa Kỳ @2023-09-10; +Nguyễn Phú Trọng; ~Phó Tổng thống, Hoa Kỳ @2023-09-10
same: Donald Trump; Tổng thống, Hoa Kỳ @2017-11-12 || Donald J. Trump; Tổng thống, Hoa Kỳ @2019-02-27; +Nguyễn Phú Trọng
same: Trump; Tổng thống, Hoa Kỳ @2019-02-28; +Nguyễn Phú Trọng; +Kim Jong-un || Donald Trump; Tổng thống, Hoa Kỳ @2019-02-27; +Nguyễn Phú Trọng; +Kim Jong-un
same: V. Putin; Tổng thống, Nga @2013-11-12 || Vladimir Putin; Tổng thống, Liên bang Nga @2013-11-12; +Trương Tấn Sang
same: V.Putin; Tổng thống, Liên bang Nga @2018-09-06 || Vladimir Putin; Tổng thống, Liên bang Nga @2024-06-20
same: Tập Cận Bình; Tổng Bí thư @2022-10-31; Chủ tịch nước, Trung Quốc @2022-10-31; +Nguyễn Phú Trọng || Tập Cận Bình; Chủ tịch nước, Trung Quốc @2023-12-12; +Nguyễn Phú Trọng
same: Xi Jinping; Chủ tịch, Trung Quốc @2023-12-12; +Nguyễn Phú Trọng || Tập Cận Bình; Chủ tịch, Trung Quốc @2022-10-31; +Nguyễn Phú Trọng
same: Lý Khắc Cường; Thủ tướng, Quốc vụ viện Trung Quốc @2022-11-01; +Nguyễn Phú Trọng || Li Keqiang; Thủ tướng, Quốc vụ viện Trung Quốc @2016-09-12
same: Thoong-lun Xi-xu-lít; Thủ tướng, Chính phủ Lào @2020-12-01 || Thongloun Sisoulith; Thủ tướng, Chính phủ Lào @2018-02-05; +Nguyễn Xuân Phúc
same: Thoong-lun Xi-xu-lít; Thủ tướng, Chính phủ Lào @2019-10-01; +Nguyễn Phú Trọng || Thongloun Sisoulith; Chủ tịch nước, Lào @2021-06-28; +Nguyễn Phú Trọng; +Phạm Minh Chính
same: Bun-nhăng Vo-la-chít; Chủ tịch nước, Lào @2019-02-24; +Nguyễn Phú Trọng || Bounnhang Vorachith; Chủ tịch nước, Lào @2017-12-19; +Trần Đại Quang
same: Hun Sen; Thủ tướng, Chính phủ Hoàng gia Campuchia @2019-10-04 || Hun Xen; Thủ tướng, Chính phủ Hoàng gia Campuchia @2018-12-07
same: Shinzo Abe; Thủ tướng, Nhật Bản @2017-01-16; +Nguyễn Xuân Phúc || Abe Shinzo; Thủ tướng, Nhật Bản @2018-10-08; +Nguyễn Xuân Phúc
same: Kishida Fumio; Thủ tướng, Nhật Bản @2022-05-01; +Phạm Minh Chính || Fumio Kishida; Thủ tướng, Nhật Bản @2023-12-16; +Phạm Minh Chính
same: Kim Jong Un; Chủ tịch, Ủy ban Quốc vụ Triều Tiên @2019-03-01; +Nguyễn Phú Trọng || Kim Jong-un; Chủ tịch, Ủy ban Quốc vụ Triều Tiên @2019-02-27
same: Lim Jock Hoi; Tổng Thư ký, ASEAN @2020-11-15 || Lim Jock Hoi; Tổng Thư ký, ASEAN @2022-06-01
same: Marc Knapper; Đại sứ, Đại sứ quán Hoa Kỳ tại Việt Nam @2023-09-10; +Joe Biden || Marc Knapper; Đại sứ, Đại sứ quán Hoa Kỳ tại Việt Nam @2024-11-05
same: Hùng Ba; Đại sứ, Đại sứ quán Trung Quốc tại Việt Nam @2019-05-01 || Xiong Bo; Đại sứ, Đại sứ quán Trung Quốc tại Việt Nam @2023-05-01
same: Antony Blinken; Ngoại trưởng @2023-09-10; +Joe Biden; +Nguyễn Phú Trọng; +Marc Knapper || Anthony Blinken; Ngoại trưởng, Hoa Kỳ @2023-04-15; +Nguyễn Phú Trọng; +Marc Knapper
same: Raúl Castro; Bí thư thứ nhất, Ban Chấp hành Trung ương Đảng Cộng sản Cuba @2018-03-29; +Nguyễn Phú Trọng || Raul Castro Ruz; Bí thư thứ nhất, Ban Chấp hành Trung ương Đảng Cộng sản Cuba @2016-11-15
same: Nguyễn Văn Hùng; Bộ trưởng, Bộ Văn hóa, Thể thao và Du lịch @2021-05-01 || Nguyễn Văn Hùng; Bộ trưởng, Bộ VHTTDL @2023-05-01
same: Nguyễn Văn Thắng; Bộ trưởng, Bộ Giao thông vận tải @2023-05-01 || Nguyễn Văn Thắng; Bộ trưởng, Bộ Tài chính @2024-12-01; ~Bộ trưởng, Bộ Giao thông vận tải @2024-12-01
same: Nguyễn Mạnh Hùng; Bộ trưởng, Bộ Thông tin và Truyền thông @2020-05-01 || Nguyễn Mạnh Hùng; Bộ trưởng, Bộ TT&TT @2023-05-01
same: Lê Minh Hưng; Thống đốc, Ngân hàng Nhà nước @2018-05-01 || Lê Minh Hưng; Chánh Văn phòng, Văn phòng Trung ương Đảng @2021-05-01; ~Thống đốc, Ngân hàng Nhà nước Việt Nam @2021-05-01
same: Trần Hồng Hà; Bộ trưởng, Bộ Tài nguyên và Môi trường @2022-05-01; +Phạm Minh Chính; +Lê Văn Thành || Trần Hồng Hà; Phó Thủ tướng, Chính phủ @2023-02-01; ~Bộ trưởng, Bộ TN&MT @2023-02-01
same: Trần Đại Quang; Bộ trưởng, Bộ Công an @2015-05-01 || Trần Đại Quang; Chủ tịch nước @2016-05-23; ~Bộ trưởng, Bộ Công an @2016-05-23
same: Nguyễn Chí Vịnh; Thứ trưởng, Bộ Quốc phòng @2015-05-01 || Nguyễn Chí Vịnh; Thứ trưởng, Bộ Quốc phòng @2019-05-01
same: Phan Văn Giang; Tổng Tham mưu trưởng, Quân đội nhân dân Việt Nam @2019-05-01 || Phan Văn Giang; Bộ trưởng, Bộ Quốc phòng @2021-06-01; ~Tổng Tham mưu trưởng, Quân đội nhân dân Việt Nam @2021-06-01
same: Lương Cường; Chủ nhiệm, Tổng cục Chính trị @2018-05-01 || Lương Cường; Chủ tịch nước @2024-11-01; ~Chủ nhiệm, Tổng cục Chính trị @2024-11-01
same: Trần Thanh Mẫn; Phó Chủ tịch Thường trực, Quốc hội @2022-05-01; +Vương Đình Huệ || Trần Thanh Mẫn; Chủ tịch, Quốc hội @2024-06-20; +Vladimir Putin; +Vương Đình Huệ
same: Nguyễn Văn Nên; Bí thư, Thành ủy TP Hồ Chí Minh @2021-05-01 || Nguyễn Văn Nên; Bí thư, Thành ủy Thành phố Hồ Chí Minh @2024-05-01
same: Trịnh Văn Quyết; Trưởng ban, Ban Tuyên giáo và Dân vận Trung ương @2025-09-01 || Trịnh Văn Quyết; Chủ nhiệm, Tổng cục Chính trị @2024-09-01; +Phan Văn Giang
same: Nguyễn Trọng Nghĩa; Trưởng ban, Ban Tuyên giáo Trung ương @2022-05-01 || Nguyễn Trọng Nghĩa; Trưởng ban, Ban Tuyên giáo và Dân vận Trung ương @2025-03-01; +Lương Cường
same: Nguyễn Thanh Sơn; Thứ trưởng, Bộ Ngoại giao @2010-05-01; Chủ nhiệm, Ủy ban Nhà nước về người Việt Nam ở nước ngoài @2010-05-01 || Nguyễn Thanh Sơn; Chủ nhiệm, Ủy ban Nhà nước về người Việt Nam ở nước ngoài @2013-05-01
different: Nguyễn Mạnh Hùng; Bộ trưởng, Bộ Thông tin và Truyền thông @2022-05-01; m || Nguyễn Mạnh Hùng; Ủy viên Thường trực, Ủy ban Kinh tế của Quốc hội @2022-05-20; m
different: Nguyễn Mạnh Hùng; Bộ trưởng, Bộ Thông tin và Truyền thông @2019-05-01 || Nguyễn Mạnh Hùng; Chủ tịch, Ủy ban nhân dân tỉnh Bình Thuận @2019-05-10
different: Nguyễn Mạnh Hùng; Tổng Giám đốc, Viettel @2016-05-01 || Nguyễn Mạnh Hùng; Bí thư, Tỉnh ủy Bình Thuận @2016-05-01
different: Nguyễn Văn Hùng; Bộ trưởng, Bộ Văn hóa, Thể thao và Du lịch @2021-05-01 || Nguyễn Văn Hùng; Bí thư, Tỉnh ủy Kon Tum @2018-05-01
different: Nguyễn Văn Hùng; Bộ trưởng, Bộ Văn hóa, Thể thao và Du lịch @2021-05-01 || Nguyễn Văn Hùng; Giám đốc, Sở Ngoại vụ @2021-05-01
different: Nguyễn Văn Thắng; Bộ trưởng, Bộ Giao thông vận tải @2023-05-01 || Nguyễn Văn Thắng; Giám đốc, Sở Ngoại vụ @2023-05-01
different: Nguyễn Văn Thắng; Bộ trưởng, Bộ Giao thông vận tải @2023-05-01 || Nguyễn Văn Thăng; Thứ trưởng, Bộ Giao thông vận tải @2023-05-01
different: Lê Hoài Trung; Trưởng ban, Ban Đối ngoại Trung ương @2023-02-23 || Lê Hoài Trúng; Trưởng phòng, Sở Ngoại vụ @2023-02-23
different: Nguyễn Hòa Bình; Phó Thủ tướng Thường trực, Chính phủ @2024-10-01 || Nguyễn Hòa Bình; Chủ tịch, Công ty NextTech @2023-05-01
different: Nguyễn Hòa Bình; Chánh án, Tòa án nhân dân tối cao @2020-05-01 || Nguyễn Hòa Bình; Chủ tịch, Tập đoàn NextTech @2020-05-01
different: Nguyễn Hoàng Long; Thứ trưởng, Bộ Công Thương @2023-05-01 || Nguyễn Hoàng Long; Đại sứ, Đại sứ quán Việt Nam tại Anh @2023-05-01
different: Nguyễn Hoàng Long; Thứ trưởng, Bộ Công Thương @2023-05-01; +Nguyễn Hồng Diên || Nguyễn Hoàng Long; Đại sứ, Đại sứ quán Việt Nam tại Vương quốc Anh @2023-05-09; +Phạm Minh Chính
different: Trần Tuấn Anh; Bộ trưởng, Bộ Công Thương @2018-05-01 || Trần Tuấn Anh; Phó Giám đốc, Sở Giao thông vận tải @2018-05-01
different: Trần Tuấn Anh; Trưởng ban, Ban Kinh tế Trung ương @2022-05-01 || Trần Tuấn Anh; Phó Chủ tịch, Viện Hàn lâm Khoa học và Công nghệ Việt Nam @2022-05-05
different: Nguyễn Thanh Sơn; Thứ trưởng, Bộ Ngoại giao @2012-05-01 || Nguyễn Thanh Sơn; Tổng Giám đốc, Bệnh viện Chợ Rẫy @2012-05-01
different: Nguyễn Xuân Thắng; Giám đốc, Học viện Chính trị quốc gia Hồ Chí Minh @2020-05-01 || Nguyễn Xuân Thắng; Giám đốc, Sở Ngoại vụ Nghệ An @2020-05-01
different: Trần Quốc Vượng; Thường trực, Ban Bí thư @2019-05-01 || Trần Quốc Vượng; Giáo sư, Đại học Quốc gia Hà Nội @1998-05-01
different: Lê Minh Hưng; Thống đốc, Ngân hàng Nhà nước @2018-05-01 || Lê Minh Hưng; Phó Giám đốc, Sở Kế hoạch và Đầu tư @2018-05-01
different: Lê Văn Thành; Phó Thủ tướng, Chính phủ @2022-05-01 || Lê Văn Thành; Nhạc sĩ, Hội Nhạc sĩ Việt Nam @2022-05-01
different: Lê Văn Thành; Bí thư, Thành ủy Hải Phòng @2019-05-01 || Lê Văn Thành; Phó Viện trưởng, Viện Nghiên cứu phát triển TP Hồ Chí Minh @2019-05-01
different: Phạm Minh Chính; Thủ tướng @2022-05-01; m || Phạm Minh Chính; Thứ trưởng, Bộ Công an @1975-05-01; f
different: Nguyễn Thị Hà; Thứ trưởng, Bộ Lao động - Thương binh và Xã hội @2021-05-01; f || Nguyễn Thị Hà; Chủ tịch, Hội Liên hiệp Phụ nữ Việt Nam @2021-05-01; f
different: Nguyễn Thị Hà; Đại biểu, Quốc hội @2018-05-01; f || Nguyễn Thị Hà; Đại biểu, Quốc hội @2022-05-01; f
different: Nguyễn Thị Thanh; Phó Chủ tịch, Quốc hội @2024-06-01; f || Nguyễn Thị Thanh; Chủ tịch, Hội Nông dân Việt Nam @2012-06-01; f
different: Nguyễn Văn Bình; Thống đốc, Ngân hàng Nhà nước @2014-05-01 || Nguyễn Văn Bình; Phó Giám đốc, Sở Ngoại vụ @2014-05-01
different: Nguyễn Văn Bình; Trưởng ban, Ban Kinh tế Trung ương @2018-05-01 || Nguyễn Văn Bình; Vụ trưởng, Vụ Pháp chế Bộ Lao động - Thương binh và Xã hội @2018-05-01
different: Nguyễn Đức Hải; Phó Chủ tịch, Quốc hội @2022-05-01 || Nguyễn Đức Hải; Thiếu tướng, Bộ Quốc phòng @2022-05-01
different: Nguyễn Khắc Định; Phó Chủ tịch, Quốc hội @2022-05-01 || Nguyễn Khắc Định; Phóng viên, Báo Nhân Dân @2022-05-01
different: Trần Quang Phương; Phó Chủ tịch, Quốc hội @2022-05-01 || Trần Quang Phương; Trưởng phòng, Vụ Lễ tân @2022-05-01
different: Phan Văn Giang; Bộ trưởng, Bộ Quốc phòng @2022-05-01 || Phan Văn Giang; Chủ tịch, Ủy ban nhân dân huyện @2022-05-01
different: Kim Jong-un; Chủ tịch, Triều Tiên @2019-02-27 || Kim Jong-il; Chủ tịch, Triều Tiên @2007-10-16
different: George W. Bush; Tổng thống, Hoa Kỳ @2006-11-17 || George H. W. Bush; Tổng thống, Hoa Kỳ @1990-05-01
different: Hun Sen; Thủ tướng, Chính phủ Hoàng gia Campuchia @2022-05-01 || Hun Manet; Thủ tướng, Chính phủ Hoàng gia Campuchia @2023-12-11
different: Lý Quang Diệu; Thủ tướng, Singapore @1988-05-01 || Lý Hiển Long; Thủ tướng, Singapore @2010-05-01
different: Fidel Castro; Chủ tịch, Cuba @2003-02-21 || Raul Castro; Chủ tịch, Cuba @2012-07-08
different: Hoàng Tuấn Anh; Bộ trưởng, Bộ Văn hóa, Thể thao và Du lịch @2014-05-01 || Hoàng Tuấn Anh; Giám đốc, Công ty PHG Lock @2020-05-01
different: Vũ Đức Đam; Phó Thủ tướng, Chính phủ @2020-05-01 || Vũ Đức Đảm; Phó Trưởng phòng, Văn phòng Chính phủ @2020-05-01
different: Nguyễn Thị Bình; Phó Chủ tịch nước @1999-05-01; f || Nguyễn Thị Bình; Vụ trưởng, Vụ Gia đình Bộ Văn hóa, Thể thao và Du lịch @2019-05-01; f
different: Nguyễn Thị Bình; Bộ trưởng, Bộ Giáo dục @1980-05-01; f || Nguyễn Thị Bình; Đại biểu, Quốc hội @2021-05-01; f
different: Trần Văn Minh; Đại sứ, Đại sứ quán Việt Nam tại Algeria @2010-05-01 || Trần Văn Minh; Phó Thủ tướng, Chính phủ @1970-05-01
different: Nguyễn Tất Thành; Cục trưởng, Cục Hàng không @2019-05-01 || Nguyễn Tất Thành; Trưởng ban, Ban Quản lý dự án @1911-06-05
different: Nguyễn Minh Triết; Chủ tịch nước @2008-05-01 || Nguyễn Minh Triết; Bí thư, Ban Chấp hành Trung ương Đoàn @2023-05-01
different: Nguyễn Minh Triết; Bí thư, Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh @2023-05-01 || Nguyễn Minh Triết; Chủ tịch nước @2011-05-01
different: Nguyễn Quốc Cường; Đại sứ, Đại sứ quán Việt Nam tại Hoa Kỳ @2013-05-01 || Nguyễn Quốc Cường; Chủ tịch, Hội Nông dân Việt Nam @2013-05-06
different: Nguyễn Phương Nga; Thứ trưởng, Bộ Ngoại giao @2013-05-01; f || Nguyễn Phương Nga; Phó Tổng Biên tập, Báo Thế giới và Việt Nam @2023-05-01; f
different: Trương Tấn Sang; Chủ tịch nước @2013-11-12 || Trương Tấn Sáng; Phó Chủ tịch, Ủy ban nhân dân tỉnh Long An @2013-11-12
different: Lương Cường; Chủ tịch nước @2024-11-01 || Lương Cường; Nhà thiết kế, Công ty Thời trang @2024-11-01
different: Tô Lâm; Chủ tịch nước @2024-06-20 || Tô Lâm; Trưởng phòng, Phòng Văn hóa @2024-06-20
different: Tô Lâm; Tổng Bí thư @2024-08-19 || Tô Lam; Ca sĩ, Nhà hát Tuổi trẻ @2024-08-19
different: Hồ Xuân Sơn; Thứ trưởng, Bộ Ngoại giao @2014-02-17 || Hồ Xuân Sơn; Kỹ sư, Tập đoàn FPT @2014-02-17
different: Vương Nghị; Bộ trưởng, Bộ Ngoại giao Trung Quốc @2023-12-01 || Vương Nghị; Phó Giám đốc, Sở Y tế Quảng Ninh @2023-12-01
different: Hà Vĩ; Đại sứ, Đại sứ quán Trung Quốc tại Việt Nam @2024-11-01 || Hà Vĩ; Phó Chủ tịch, Hội Nhà báo Việt Nam @2024-11-01
different: Phạm Quang Hiệu; Thứ trưởng, Bộ Ngoại giao @2023-02-23 || Phạm Quang Hiệu; Phó Giám đốc, Sở Nội vụ @2023-02-23
different: Đỗ Văn Chiến; Chủ tịch, Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam @2022-05-01 || Đỗ Văn Chiến; Vụ trưởng, Vụ Địa phương Ủy ban Dân tộc @2010-05-01
different: Bùi Văn Cường; Tổng Thư ký, Quốc hội @2022-05-01 || Bùi Văn Cường; Đại biểu, Quốc hội @2007-05-01
different: Nguyễn Văn Phương; Chủ tịch, Ủy ban nhân dân tỉnh Thừa Thiên Huế @2022-05-01 || Nguyễn Văn Phương; Phó Giám đốc, Sở Tư pháp Hà Nội @2022-05-01
different: Park Geun-hye; Tổng thống, Hàn Quốc @2013-09-09; f || Park Chung-hee; Tổng thống, Hàn Quốc @1970-05-01; m
different: Nguyễn Văn Hùng; Phó Vụ trưởng, Vụ Lễ tân Bộ Ngoại giao @2021-05-01 || Nguyễn Văn Hùng; Phó Cục trưởng, Cục Lãnh sự Bộ Ngoại giao @2021-06-01
different: Nguyễn Văn Hùng; Phó Vụ trưởng, Bộ Ngoại giao @2021-05-01; +Bùi Thanh Sơn || Nguyễn Văn Hùng; Tham tán, Đại sứ quán Việt Nam tại Lào @2021-06-01; +Bùi Thanh Sơn
different: Trần Thị Hương; Phó Giám đốc, Sở Ngoại vụ Quảng Ninh @2021-05-01; f || Trần Thị Hương; Giám đốc, Sở Ngoại vụ Quảng Trị @2021-06-01; f
different: Phạm Thanh Bình; Đại sứ, Đại sứ quán Việt Nam tại Ả-rập Xê-út @2014-05-01 || Phạm Thanh Bình; Chủ tịch, Tập đoàn Vinashin @2010-05-01
different: Nguyễn Đức Thanh; Ủy viên, Ban Chấp hành Trung ương Đảng @2016-05-01; Bí thư, Tỉnh ủy Ninh Thuận @2016-05-01 || Nguyễn Đức Thanh; Ủy viên, Ban Chấp hành Trung ương Đảng @2003-05-01; Phó Chủ nhiệm, Văn phòng Quốc hội @2003-05-01
different: Nguyễn Văn Sơn; Đại biểu, Quốc hội @2021-05-01; +Vương Đình Huệ; +Nguyễn Khắc Định || Nguyễn Văn Sơn; Chủ tịch, Ủy ban nhân dân tỉnh Tuyên Quang @2021-05-01; +Vương Đình Huệ
different: Lê Thanh Tùng; Tùy viên, Đại sứ quán Việt Nam tại Pháp @2019-05-01 || Lê Thanh Tùng; Phóng viên, Thông tấn xã Việt Nam @2019-05-02
different: Hoàng Thanh Tùng; Chủ nhiệm, Ủy ban Pháp luật của Quốc hội @2022-05-01; m || Hoàng Thanh Tùng; Bí thư thứ hai, Đại sứ quán Việt Nam tại Úc @2022-05-01; m
same: Hồ Chí Minh; Chủ tịch @2014-11-12; +Kuroda Masato || Hồ Chí Minh; +Tô Lâm; Chủ tịch @2025-05-19
same: Fidel Castro; m; +Nguyễn Thị Kim Ngân || Fidel Castro Ruz; m; +Raúl Castro
same: Mostafa Madbouly; Thủ tướng, Ai Cập @2023-08-31; +Bùi Thanh Sơn || Mostafa Madbouly; Thủ tướng, Ai Cập @2024-10-02
different: Vương Nghị; Bộ trưởng, Bộ Ngoại giao Trung Quốc @2023-12-01 || Vương Nghị; f; Phó Giám đốc, Sở Ngoại vụ Quảng Ninh @2023-12-05
`
