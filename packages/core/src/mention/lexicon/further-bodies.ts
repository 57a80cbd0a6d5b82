/** Further bodies of the news of foreign affairs whose names no grammar of heads and fields reads whole; aliases by commas. */
export const FURTHER_BODIES = `
Bộ Tư lệnh Vùng 1 Hải quân
Bộ Tư lệnh Vùng 2 Hải quân
Bộ Tư lệnh Vùng 3 Hải quân
Bộ Tư lệnh Vùng 4 Hải quân
Bộ Tư lệnh Vùng 5 Hải quân
Vùng 1 Hải quân
Vùng 2 Hải quân
Vùng 3 Hải quân
Vùng 4 Hải quân
Vùng 5 Hải quân
Bộ Tư lệnh Vùng Cảnh sát biển 1
Bộ Tư lệnh Vùng Cảnh sát biển 2
Bộ Tư lệnh Vùng Cảnh sát biển 3
Bộ Tư lệnh Vùng Cảnh sát biển 4
Bộ Tư lệnh Cảnh sát biển, Bộ Tư lệnh Cảnh sát biển Việt Nam, BTL Cảnh sát biển
Bộ Tư lệnh Thủ đô Hà Nội
Bộ Tư lệnh Bảo vệ Lăng Chủ tịch Hồ Chí Minh
Bộ Tư lệnh Cảnh vệ
Quân chủng Phòng không - Không quân, Quân chủng PK-KQ
Bộ Tư lệnh Thái Bình Dương Mỹ, Bộ Tư lệnh Thái Bình Dương Hoa Kỳ, Bộ Tư lệnh Ấn Độ Dương - Thái Bình Dương Mỹ, Bộ Tư lệnh Ấn Độ Dương - Thái Bình Dương Hoa Kỳ
Hạm đội Thái Bình Dương, Hạm đội Thái Bình Dương Hoa Kỳ, Hạm đội Thái Bình Dương Mỹ, Hạm đội Thái Bình Dương Nga
Hạm đội 7, Hạm đội 7 Hoa Kỳ, Hạm đội 7 Mỹ
Cục Gìn giữ hòa bình Việt Nam, Cục GGHB Việt Nam
Ban Chỉ đạo công tác thông tin đối ngoại, Ban Chỉ đạo Công tác Thông tin đối ngoại
Văn phòng Thường trực Ban Chỉ đạo công tác thông tin đối ngoại
Ban Chỉ đạo quốc gia về hội nhập quốc tế, Ban Chỉ đạo Quốc gia về hội nhập quốc tế
Ban Chỉ đạo phân giới cắm mốc
Ủy ban Kiểm tra Kỷ luật Trung ương, Ủy ban Kiểm tra Kỷ luật Trung ương Đảng Cộng sản Trung Quốc, Ủy ban Kiểm tra kỷ luật Trung ương
Ủy ban Giám sát Nhà nước Trung Quốc, Ủy ban Giám sát quốc gia Trung Quốc
Vụ Đông Nam Á - Nam Á - Nam Thái Bình Dương, Vụ ĐNA-NA-NTBD
Cục Ngoại vụ và Ngoại giao văn hóa
Ủy ban Quốc gia UNESCO Việt Nam
Ủy ban quốc gia về Hợp tác APEC 2017, Ủy ban Quốc gia APEC 2017
Hội đồng tư vấn kinh doanh APEC, ABAC
Nhà xuất bản Chính trị quốc gia Sự thật, NXB Chính trị quốc gia Sự thật, Nhà xuất bản Chính trị Quốc gia Sự thật
Nhà xuất bản Chính trị quốc gia, NXB Chính trị quốc gia
Đại học Tổng hợp Quốc gia Mát-xcơ-va mang tên Lô-mô-nô-xốp, Đại học Quốc gia Mát-xcơ-va mang tên Lô-mô-nô-xốp, Đại học Tổng hợp Lô-mô-nô-xốp, Đại học Lomonosov
Viện Quan hệ quốc tế quốc gia Mát-xcơ-va, MGIMO
Viện Quan hệ quốc tế hiện đại Trung Quốc
Viện Nghiên cứu Đông Nam Á, ISEAS
Viện Hồ Chí Minh
Bảo tàng Hồ Chí Minh
Trường Chính sách công Lý Quang Diệu
Trung tâm Nghiên cứu Chiến lược và Quốc tế, CSIS
Trung tâm Đông - Tây, Trung tâm Đông Tây
Hội Hữu nghị đối ngoại nhân dân Trung Quốc, Hội hữu nghị đối ngoại Nhân dân Trung Quốc, Hội Hữu nghị đối ngoại Trung Quốc
Ban Liên lạc đối ngoại Trung ương Đảng Cộng sản Trung Quốc, Ban Liên lạc Đối ngoại Trung ương Trung Quốc
Quân Giải phóng nhân dân Trung Quốc
Đoàn Chủ tịch Hội đồng Nhân dân Tối cao, Đoàn Chủ tịch Hội đồng Nhân dân tối cao Triều Tiên, Đoàn Chủ tịch Hội đồng Nhân dân Tối cao Triều Tiên
Hội đồng Nhân dân Tối cao Triều Tiên, Hội đồng Nhân dân Tối cao, Hội đồng Nhân dân tối cao Triều Tiên
Đảng Nước Nga Thống nhất, đảng Nước Nga Thống nhất, Đảng "Nước Nga Thống nhất"
Đảng Cộng sản Liên bang Nga
Đảng Người Lao động Brazil, Đảng Người lao động
Đảng Mặt trận Giải phóng Dân tộc, Mặt trận Giải phóng Dân tộc Algeria, Mặt trận Giải phóng Dân tộc
Đảng Bharatiya Janata, Đảng Nhân dân Ấn Độ, BJP
Đảng Quốc đại, Đảng Quốc đại Ấn Độ
Đảng Dân chủ Tự do, Đảng Dân chủ Tự do Nhật Bản, LDP
Đảng Dân chủ Nhật Bản
Đảng Công minh Mới
Đảng Hành động Nhân dân, PAP
Đảng Đại hội Dân tộc Phi, ANC, Đại hội Dân tộc Phi
Đảng Frelimo, FRELIMO
Đảng Mặt trận Sandino Giải phóng Dân tộc, Mặt trận Sandino, FSLN, Mặt trận Giải phóng dân tộc Sandino
Đảng Xã hội Chủ nghĩa Thống nhất Venezuela, PSUV
Đảng Mặt trận Farabundo Martí, FMLN
Đảng Lao động Mexico
Đảng Cánh tả châu Âu
Đảng Liên đoàn Quốc gia vì Dân chủ, Liên đoàn Quốc gia vì Dân chủ, NLD
Đảng Liên minh Đoàn kết và Phát triển, USDP
Đảng FUNCINPEC, FUNCINPEC
Đảng Pheu Thai, Pheu Thai
Đảng Dân chủ Xã hội Đức, SPD
Liên minh Dân chủ Thiên chúa giáo, CDU
Quốc tế Xã hội Chủ nghĩa, Quốc tế Xã hội chủ nghĩa
Hội nghị quốc tế các chính đảng châu Á, ICAPP
Đại hội đồng Quốc gia Chính quyền Nhân dân Cuba
Quốc hội Chính quyền nhân dân Cuba, Quốc hội Chính quyền Nhân dân Cuba
Ủy ban Bảo vệ Cách mạng Cuba
Viện Cuba hữu nghị với các dân tộc, Viện Cuba Hữu nghị với các Dân tộc, ICAP
Hội đồng Hòa bình thế giới, Hội đồng Hòa bình Thế giới
Ủy ban Hòa bình Việt Nam
Ủy ban Đoàn kết Á - Phi - Mỹ Latinh của Việt Nam, Ủy ban Đoàn kết Á - Phi - Mỹ Latinh
Quỹ Hòa bình và Phát triển Việt Nam
Hội Nạn nhân chất độc da cam/dioxin Việt Nam, Hội Nạn nhân chất độc da cam Việt Nam, VAVA
Liên hiệp các hội UNESCO Việt Nam
Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam, VUSTA
Cơ quan Chống ma túy và tội phạm của Liên hợp quốc, Cơ quan phòng chống ma túy và tội phạm của Liên hợp quốc, UNODC
Tổ chức Phát triển Công nghiệp Liên hợp quốc, UNIDO
Tổ chức Di cư quốc tế, IOM, Tổ chức Di cư Quốc tế
Tổ chức Du lịch thế giới, UNWTO, Tổ chức Du lịch Thế giới
Tổ chức Sở hữu trí tuệ thế giới, WIPO
Tổ chức Hàng không dân dụng quốc tế, ICAO
Tổ chức Hàng hải quốc tế, IMO
Hội nghị Liên hợp quốc về Thương mại và Phát triển, UNCTAD
Ủy ban Kinh tế - Xã hội châu Á - Thái Bình Dương, ESCAP, UNESCAP
Chương trình Phối hợp của Liên hợp quốc về HIV/AIDS, UNAIDS
Chương trình Lương thực Thế giới, WFP
Chương trình Môi trường Liên hợp quốc, UNEP
Quỹ Phát triển Nông nghiệp quốc tế, IFAD
Tòa án Quốc tế về Luật Biển, ITLOS
Tòa Trọng tài thường trực, PCA
Ủy ban Chữ thập đỏ quốc tế, ICRC
Hội Liên hiệp Thanh niên Việt Nam
Tổ chức Cấm vũ khí hóa học, OPCW
Tổ chức Hiệp ước Cấm thử hạt nhân toàn diện, CTBTO
Tổ chức An ninh và Hợp tác châu Âu, OSCE
Tổ chức các nước châu Mỹ, OAS
Liên đoàn Arab, Liên đoàn A-rập, Liên đoàn Ả-rập
Hội đồng Hợp tác vùng Vịnh, GCC
Cộng đồng các nước Mỹ Latinh và Caribe, CELAC
Thị trường chung Nam Mỹ, MERCOSUR, Mercosur, Khối Thị trường chung Nam Mỹ
Liên minh Thái Bình Dương
Liên minh Kinh tế Á Âu
Ủy ban sông Mekong Việt Nam
Cộng đồng Kinh tế các quốc gia Tây Phi, ECOWAS
Cộng đồng Phát triển miền Nam châu Phi, SADC
Ngân hàng Xuất nhập khẩu Hàn Quốc, KEXIM
Cơ quan Hợp tác quốc tế Hàn Quốc, KOICA
Cơ quan Hợp tác quốc tế Đức, GIZ
Ngân hàng Hợp tác quốc tế Nhật Bản, JBIC
Liên doanh Việt - Nga Vietsovpetro, Vietsovpetro
Rusvietpetro
Qatar Airways
Emirates
Petronas
Rolls-Royce
General Electric
Lockheed Martin
Tập đoàn Dầu khí quốc gia Việt Nam
Tổng công ty Thăm dò Khai thác Dầu khí, PVEP
Tổng công ty Hàng không Việt Nam
Tổng công ty Đầu tư và Kinh doanh vốn nhà nước, SCIC
Ngân hàng Phát triển Trung Quốc
Ngân hàng Hợp tác Kinh tế quốc tế, IBEC
`
