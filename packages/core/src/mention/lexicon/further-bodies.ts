/** Further bodies of the news of foreign affairs whose names no grammar of heads and fields reads whole; aliases by commas. */
export const FURTHER_BODIES = `
Bộ Nông, Lâm và Ngư nghiệp, Bộ Nông, lâm và ngư nghiệp, Bộ Nông, Lâm, Ngư nghiệp, Bộ Nông - Lâm - Ngư nghiệp, Bộ Nông lâm ngư nghiệp, Bộ Nông Lâm Ngư nghiệp, Bộ Nông Lâm và Ngư nghiệp, Bộ Nông, Lâm nghiệp và Thủy sản, Bộ Nông lâm nghiệp và Thủy sản, Bộ Nông, Lâm và Thủy sản
Bộ đội Biên phòng, BĐBP, Bộ đội Biên phòng Việt Nam
Trường Đại học Vinh, Đại học Vinh
Chiến khu Nam Bộ, Chiến khu miền Nam, Chiến khu phía Nam
Chiến khu Bắc Bộ, Chiến khu miền Bắc, Chiến khu phía Bắc
Chiến khu Đông Bộ, Chiến khu miền Đông, Chiến khu phía Đông
Chiến khu Tây Bộ, Chiến khu miền Tây, Chiến khu phía Tây
Chiến khu Trung Bộ, Chiến khu miền Trung, Chiến khu Trung ương
Bộ Tư lệnh Chiến khu Nam Bộ
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
Quỹ Khí hậu Xanh, GCF
Quỹ Môi trường toàn cầu, GEF, Quỹ Môi trường Toàn cầu
Diễn đàn các quốc đảo Thái Bình Dương, Diễn đàn Quần đảo Thái Bình Dương, Diễn đàn các đảo Thái Bình Dương
Hiệp hội các quốc gia ven Ấn Độ Dương, IORA
Hiệp hội Hợp tác khu vực Nam Á, SAARC
Sáng kiến vịnh Bengal về hợp tác kinh tế và kỹ thuật đa ngành, BIMSTEC
Tổ chức Hiệp ước An ninh tập thể, CSTO
Liên minh Thuế quan miền Nam châu Phi, SACU
Thị trường chung Đông và Nam Phi, COMESA
Cộng đồng Đông Phi, EAC
Cộng đồng các nước nói tiếng Bồ Đào Nha, CPLP
Hệ thống Hội nhập Trung Mỹ, SICA
Liên minh các quốc gia Nam Mỹ, UNASUR
Liên minh Bolivar cho châu Mỹ, ALBA
Hiệp hội Thương mại tự do châu Âu, EFTA
Ngân hàng Phát triển Mới, NDB
Ngân hàng Tái thiết và Phát triển châu Âu, EBRD
Ngân hàng Phát triển Liên Mỹ, IDB
Ngân hàng Phát triển châu Phi, AfDB
Công ty Tài chính quốc tế, IFC, Công ty Tài chính Quốc tế
Ủy ban Kinh tế Á - Âu
Viện Nghiên cứu Kinh tế ASEAN và Đông Á, ERIA
Trung tâm ASEAN - Nhật Bản
Trung tâm ASEAN - Hàn Quốc
Trung tâm ASEAN - Trung Quốc
Trung tâm AHA, AHA Centre
Ban Thư ký ASEAN
Ủy ban các Đại diện Thường trực tại ASEAN, Ủy ban các Đại diện thường trực tại ASEAN
Ủy ban liên Chính phủ ASEAN về Nhân quyền, Ủy ban Liên Chính phủ ASEAN về Nhân quyền, AICHR
Hội đồng Cộng đồng Chính trị - An ninh ASEAN
Hội đồng Cộng đồng Kinh tế ASEAN
Hội đồng Cộng đồng Văn hóa - Xã hội ASEAN
Hội đồng Điều phối ASEAN
Hội đồng Tư vấn Kinh doanh ASEAN, ASEAN-BAC
Quỹ ASEAN
Hội đồng Kinh tế và Xã hội Liên hợp quốc, ECOSOC
Hội đồng Quản thác Liên hợp quốc
Ủy ban Luật pháp quốc tế, ILC, Ủy ban Luật pháp quốc tế Liên hợp quốc
Ủy ban Luật Thương mại quốc tế Liên hợp quốc, UNCITRAL, Ủy ban Liên hợp quốc về Luật Thương mại quốc tế
Ủy ban Ranh giới Thềm lục địa, CLCS
Cơ quan Quyền lực đáy đại dương quốc tế, Cơ quan Quyền lực đáy đại dương
Chương trình Định cư con người Liên hợp quốc, UN-Habitat
Tình nguyện viên Liên hợp quốc, UNV
Văn phòng Điều phối các vấn đề nhân đạo Liên hợp quốc, OCHA
Cơ quan Cứu trợ và Việc làm của Liên hợp quốc dành cho người tị nạn Palestine, UNRWA
Liên minh Viễn thông quốc tế, ITU
Liên minh Bưu chính thế giới, UPU
Tổ chức Khí tượng thế giới, WMO
Tổ chức Thú y thế giới, WOAH
Tổ chức Hải quan thế giới, WCO
Trung tâm Thương mại quốc tế
Hội nghị La Hay về Tư pháp quốc tế, HCCH
Hiệp hội Trăng lưỡi liềm đỏ - Chữ thập đỏ quốc tế, IFRC
Mạng lưới Hiệp ước toàn cầu Liên hợp quốc
Liên minh Nghị viện Pháp ngữ, APF
Diễn đàn Nghị viện châu Á - Thái Bình Dương, APPF
Đảng Dân chủ Thiên chúa giáo, Đảng Dân chủ Cơ đốc giáo
Đảng Liên minh Dân chủ Cơ đốc giáo, Liên minh Dân chủ Cơ đốc giáo
Đảng Liên minh Xã hội Cơ đốc giáo, CSU
Đảng Cộng hòa Tiến bước, Đảng Cộng hòa Tiến lên, Đảng Phục hưng
Đảng Những người Cộng hòa
Đảng Cánh tả, Đảng Cánh tả Đức
Đảng Xanh, đảng Xanh
Đảng Dân chủ Tự do Nga
Đảng Nước Nga Công bằng
Đảng Xã hội dân chủ Nhật Bản
Đảng Quốc gia Awami, Liên đoàn Awami
Đảng Dân chủ đồng hành Hàn Quốc, Đảng Dân chủ đồng hành, Đảng Dân chủ Đồng hành
Đảng Sức mạnh quốc dân, Đảng Sức mạnh Quốc dân
Đảng Đấu tranh Dân chủ Indonesia, PDI-P
Đảng Phong trào Indonesia vĩ đại, Gerindra
Đảng Golkar, Golkar
Tổ chức Dân tộc Mã Lai thống nhất, UMNO
Đảng Công lý Nhân dân, PKR
Đảng Sam Rainsy
Đảng Cứu nguy Dân tộc Campuchia, CNRP
Phong trào Nhân dân Giải phóng Angola, MPLA
Mặt trận Giải phóng Mozambique
Liên minh Dân tộc Phi Zimbabwe - Mặt trận yêu nước, ZANU-PF
Tổ chức Nhân dân Tây Nam Phi, SWAPO
Đảng Cách mạng Tanzania, CCM
Đảng Cộng sản Nam Phi, SACP
Đảng Tiến bộ của Nhân dân Lao động Síp, AKEL
Đảng Công lý và Phát triển, AKP
Đảng Baath, Đảng Ba'ath
Mặt trận Mở rộng Uruguay, Mặt trận Mở rộng
Đảng Cách mạng Thể chế, PRI
Phong trào Tái thiết quốc gia Mexico, MORENA
Bệnh viện Bạch Mai
Bệnh viện Chợ Rẫy
Bệnh viện Hữu nghị Việt Đức, Bệnh viện Việt Đức
Bệnh viện Hữu nghị Việt - Xô
Bệnh viện Nhi Trung ương
Bệnh viện Trung ương Huế
Bệnh viện Quân y 103
Bệnh viện Quân y 175
Bệnh viện Thống Nhất
Bộ Văn hóa - Thông tin, Bộ Văn hóa Thông tin
Bộ Nông nghiệp và Công nghiệp thực phẩm
Ủy ban Kế hoạch Nhà nước
Ủy ban Nhà nước về Hợp tác và Đầu tư
Ủy ban Quốc gia Dân số và Kế hoạch hóa gia đình
Ủy ban Thể dục thể thao
Ủy ban Quản lý vốn nhà nước tại doanh nghiệp
Ban Bảo vệ Chính trị nội bộ Trung ương
Ban Tài chính - Quản trị Trung ương
Ban Cải cách tư pháp Trung ương
Đảng ủy Chính phủ
Đảng ủy Khối Doanh nghiệp Trung ương, Đảng ủy Khối Doanh nghiệp T.Ư
Đảng ủy Khối các cơ quan Trung ương, Đảng ủy Khối các cơ quan T.Ư, Đảng ủy Khối Các cơ quan Trung ương
Đảng ủy Ngoài nước, Đảng ủy ngoài nước
Đảng ủy Mặt trận Tổ quốc các đoàn thể Trung ương, Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương
Đảng ủy Quốc hội
Đảng ủy các cơ quan Đảng Trung ương
Đảng ủy Công an Trung ương
Hội Doanh nhân trẻ Việt Nam
Liên minh Hợp tác xã Việt Nam
Hội Nhà báo Việt Nam
Hội Luật gia Việt Nam
Tổng hội Y học Việt Nam
Hội Người cao tuổi Việt Nam
Hội Khuyến học Việt Nam
Liên đoàn Luật sư Việt Nam
Giáo hội Phật giáo Việt Nam
Hội đồng Giám mục Việt Nam
Ủy ban Thường vụ Đại hội đại biểu nhân dân toàn quốc Trung Quốc, Ủy ban Thường vụ Nhân đại toàn quốc Trung Quốc, Ủy ban Thường vụ Nhân đại Trung Quốc, Ủy ban Thường vụ Đại hội đại biểu nhân dân toàn quốc, Ủy ban Thường vụ Nhân đại toàn quốc, Ủy ban Thường vụ Nhân đại
Tổng công ty Cảng hàng không Việt Nam, ACV
Tổng công ty Hàng hải Việt Nam, VIMC
Tổng công ty Quản lý bay Việt Nam, VATM
Tổng công ty Đường sắt Việt Nam, VNR
Tổng công ty Lương thực miền Bắc, Vinafood 1
Tổng công ty Lương thực miền Nam, Vinafood 2
Tổng công ty Tân Cảng Sài Gòn
Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam
Tập đoàn Công nghiệp Cao su Việt Nam
Tập đoàn Xăng dầu Việt Nam
Tập đoàn Hóa chất Việt Nam
Tập đoàn Dệt may Việt Nam, Vinatex
Viện ISEAS - Yusof Ishak, Viện ISEAS-Yusof Ishak
Sáng kiến Minh bạch Hàng hải châu Á, AMTI
Viện Nghiên cứu Chính sách Chiến lược Australia, ASPI
Viện Lowy
Viện Brookings
Tổ chức RAND, RAND
Quỹ Konrad Adenauer, KAS, Viện Konrad Adenauer
Viện Friedrich Ebert, Quỹ Friedrich Ebert, FES
Quỹ Rosa Luxemburg
Quỹ Ford
Quỹ Bill và Melinda Gates, Quỹ Bill & Melinda Gates
Quỹ châu Á
Quỹ Nhật Bản
Viện Goethe
Hội đồng Anh
Tổ chức Tầm nhìn Thế giới, World Vision
Tổ chức Ân xá quốc tế
Tổ chức Theo dõi Nhân quyền, HRW
Hội đồng Hiệp thương Nhân dân Indonesia, Hội đồng Hiệp thương Nhân dân
Hội đồng Đại diện Nhân dân Indonesia, Hội đồng Đại diện Nhân dân
Hội đồng Đại diện Địa phương Indonesia, Hội đồng Đại diện Địa phương
Hội nghị Nhân dân Tối cao Triều Tiên, Hội nghị Nhân dân Tối cao
Ủy ban Thường vụ Hội nghị Nhân dân Tối cao Triều Tiên, Ủy ban Thường vụ Hội nghị Nhân dân Tối cao
Ủy ban Quốc vụ Triều Tiên, Ủy ban Quốc vụ
Ủy ban Bảo vệ Tổ quốc
Hội đồng Hiến pháp Campuchia
Hội đồng Phát triển Campuchia, CDC
Ủy ban Kiểm tra Trung ương Đảng Nhân dân Cách mạng Lào
Lok Sabha
CIA
FBI
NASA
Cơ mật viện Thái Lan, Cơ mật viện
Cơ quan Cảnh sát điều tra
Quốc hội Hồi giáo Iran
Rajya Sabha
Trường THPT chuyên Hà Nội - Amsterdam, Trường THPT Hà Nội - Amsterdam
Ngân hàng Trung ương châu Âu, ECB
Cao ủy Nhân quyền Liên hợp quốc, Cao ủy Liên hợp quốc về Nhân quyền, OHCHR
Văn phòng Cao ủy Liên hợp quốc về Nhân quyền, Văn phòng Cao ủy Liên hợp quốc về Quyền con người, Văn phòng Cao ủy Nhân quyền Liên hợp quốc
Văn phòng Liên hợp quốc về chống ma túy và tội phạm, Văn phòng Liên hợp quốc về Ma túy và Tội phạm, Cơ quan Liên hợp quốc về phòng chống ma túy và tội phạm
Ủy ban về xóa bỏ phân biệt đối xử với phụ nữ, Ủy ban xóa bỏ phân biệt đối xử với phụ nữ
Ủy ban 1 Đại hội đồng Liên hợp quốc
Ủy ban 2 Đại hội đồng Liên hợp quốc
Ủy ban 3 Đại hội đồng Liên hợp quốc
Ủy ban 4 Đại hội đồng Liên hợp quốc
Ủy ban 5 Đại hội đồng Liên hợp quốc
Ủy ban 6 Đại hội đồng Liên hợp quốc
Quỹ Phát triển Vốn Liên hợp quốc, UNCDF
Quỹ Quốc tế về Phát triển Nông nghiệp, Quỹ Quốc tế Phát triển Nông nghiệp
Tổ chức Quốc tế về Di cư
Tổ chức Quốc tế Francophonie
Tổ chức Bánh mì cho Thế giới
Tổ chức Hòa bình Xanh
Tổ chức Bác sĩ không biên giới, Bác sĩ không biên giới
Tổ chức Phẫu thuật Nụ cười, Operation Smile
Tổ chức các thành phố và chính quyền địa phương
Tổ chức Norwegian People's Aid, Norwegian People's Aid
Lực lượng An ninh Lâm thời Liên hợp quốc tại Abyei, UNISFA
Phái bộ Gìn giữ hòa bình Liên hợp quốc tại Nam Sudan, Phái bộ Liên hợp quốc tại Nam Sudan, UNMISS
Phái bộ Gìn giữ hòa bình Liên hợp quốc tại Cộng hòa Trung Phi, Phái bộ Liên hợp quốc tại Cộng hòa Trung Phi, MINUSCA
Phái bộ Gìn giữ hòa bình Liên hợp quốc tại Abyei, Phái bộ Liên hợp quốc tại Abyei
Ủy ban Quốc tế về Người mất tích, ICMP
Liên minh Quốc tế chống ung thư, UICC
Trung tâm Phòng ngừa thiên tai châu Á, ADPC
Viện Tăng trưởng xanh toàn cầu, GGGI
Hội đồng Kinh doanh Hoa Kỳ - ASEAN, Hội đồng Kinh doanh Mỹ - ASEAN, Hội đồng Kinh doanh ASEAN - Hoa Kỳ
Hội đồng Kinh doanh EU - ASEAN, EU-ABC
Hội đồng Kinh doanh Anh - ASEAN, UKABC
Ủy hội sông Mekong, Ủy hội sông Mê Công, Ủy hội Mekong, Ủy hội Mê Công
Diễn đàn Bác Ngao châu Á
Diễn đàn Nghị sĩ châu Á - Thái Bình Dương
Tổ chức Liên minh Nghị viện Hồi giáo
Vệ binh Cách mạng Hồi giáo Iran, Lực lượng Vệ binh Cách mạng Hồi giáo Iran, Vệ binh Cách mạng Iran, IRGC
Quỹ Sasakawa vì hòa bình, Quỹ Hòa bình Sasakawa
Quỹ Carnegie vì Hòa bình Quốc tế
Quỹ vì người nghèo, Quỹ Vì người nghèo
Quỹ vì Tầm vóc Việt, Quỹ Vì Tầm vóc Việt
Viện Nghiên cứu Quốc tế S. Rajaratnam, Trường Nghiên cứu Quốc tế S. Rajaratnam, RSIS
Viện Nghiên cứu châu Âu và châu Mỹ
Viện Nghiên cứu Ấn Độ và Tây Nam Á
Viện Nghiên cứu quản lý kinh tế Trung ương, CIEM
Viện Nghiên cứu cao cấp về Toán, VIASM
Viện Quan hệ quốc tế về Quốc phòng
Viện Chiến lược và Lịch sử Quốc phòng
Đại học Tổng hợp Hữu nghị các dân tộc Nga, Đại học Hữu nghị các dân tộc Nga
Trường Đại học Y Hà Nội, Đại học Y Hà Nội
Trường Đại học Tôn Đức Thắng, Đại học Tôn Đức Thắng
Trường Đại học Trần Đại Nghĩa
Trường Hữu nghị 80
Trường Hữu nghị T78
Trường Phổ thông Vùng cao Việt Bắc
Bệnh viện Hữu nghị Việt Nam - Cu Ba Đồng Hới, Bệnh viện Hữu nghị Việt Nam - Cuba Đồng Hới
Trung tâm Bảo tồn Di sản Thăng Long - Hà Nội
Trung tâm Bảo tồn Di tích Cố đô Huế
Trung tâm Hành động bom mìn quốc gia Việt Nam, VNMAC
Trung tâm Đổi mới sáng tạo Quốc gia, NIC
Trung tâm Văn hóa Ấn Độ Swami Vivekananda, Trung tâm Văn hóa Swami Vivekananda
Ban Chỉ đạo Tây Bắc
Ban Chỉ đạo Tây Nam Bộ
Ban Cơ yếu Chính phủ
Ban Tôn giáo Chính phủ
Vụ Âu - Mỹ
Báo Quân đội nhân dân, báo Quân đội nhân dân, Báo Quân đội Nhân dân, báo Quân đội Nhân dân
Báo Hà Nội Mới, báo Hà Nội Mới, Báo Hànộimới
Báo Sài Gòn Giải Phóng, báo Sài Gòn Giải Phóng, Báo Sài Gòn Giải phóng
Báo Đại biểu Nhân dân, báo Đại biểu Nhân dân
Tạp chí Quốc phòng toàn dân
Tạp chí Thời Đại, tạp chí Thời Đại
Báo điện tử Đảng Cộng sản Việt Nam
Báo điện tử Chính phủ
Cổng Thông tin điện tử Chính phủ, Cổng TTĐT Chính phủ
Truyền hình Quốc hội Việt Nam
Đài Truyền hình Kỹ thuật số VTC, VTC
Ngân hàng TMCP Quân đội, MB Bank
Ngân hàng HSBC, HSBC
Ngân hàng Standard Chartered, Standard Chartered
Ngân hàng SHB, SHB
Ngân hàng HDBank, HDBank
Ngân hàng Citibank, Citibank
Ngân hàng Eximbank Hoa Kỳ, Eximbank Hoa Kỳ
Tập đoàn T&T, T&T Group
Tập đoàn Hoàng Anh Gia Lai
Tập đoàn Xây dựng Thái Bình Dương Trung Quốc
Tập đoàn Tài chính phát triển quốc tế Hoa Kỳ, Tập đoàn Tài chính Phát triển Quốc tế Mỹ, DFC
Tổng công ty 319
Tổng công ty 36
Tổng Công đoàn Lào
Tổng Công hội Trung Quốc
Tổng Hội thánh Tin lành Việt Nam
Ủy ban Olympic Việt Nam
Ủy ban Paralympic Việt Nam
Bưu điện Việt Nam
Mạng lưới Trí thức Việt Nam
Nhóm đại biểu Quốc hội trẻ
Lực lượng Tự vệ Biển Nhật Bản, Lực lượng Tự vệ trên biển Nhật Bản
Lực lượng Tự vệ Mặt đất Nhật Bản
Lực lượng Tự vệ Hàng không Nhật Bản
Tổng cục II
Trung tâm Nghiên cứu Quốc tế về Biển Đông
Hạm đội Biển Đen
Hạm đội Nam Hải
Hạm đội Phương Bắc
Trường Đại học Mỏ - Địa chất
Trường Đại học Nguyễn Tất Thành
Trường Đại học Hùng Vương
Tổng công ty Xây dựng Trường Sơn
Ngân hàng TMCP Tiên Phong, TPBank
Ngân hàng TMCP Việt Nam Thịnh Vượng, VPBank
Ngân hàng TMCP Bưu điện Liên Việt, LPBank
Quỹ Đầu tư Trực tiếp Nga
Quỹ Đầu tư Công Saudi Arabia
Quỹ Hợp tác Mekong - Lan Thương
Hội Nhà báo toàn Trung Quốc
Hội Hữu nghị với Việt Nam
Ủy ban Điều phối Viện trợ Nhân dân, PACCOM
Ủy ban Công tác về các tổ chức phi chính phủ nước ngoài
Hội đồng Nga về các vấn đề quốc tế, RIAC
Văn phòng Thường trực về Nhân quyền, Văn phòng Cơ quan Thường trực về Nhân quyền
Cục Phòng vệ Nhật Bản
Lực lượng Phòng vệ Biển Nhật Bản, Lực lượng Phòng vệ Biển
Lực lượng Phòng vệ Mặt đất Nhật Bản, Lực lượng Phòng vệ Mặt đất
Lực lượng Phòng vệ Trên không Nhật Bản, Lực lượng Phòng vệ Trên không
Liên minh Dân tộc vì Dân chủ
Hội đồng Đội Trung ương
Hội đồng Thương mại Nga - ASEAN
Hội Truyền thống Trường Sơn - đường Hồ Chí Minh Việt Nam
Làng Hữu nghị Việt Nam
Làng trẻ em SOS Việt Nam
Làng trẻ em SOS Hà Nội
Nhân dân Nhật báo, Nhân Dân Nhật báo, Nhân dân nhật báo
Thông tấn xã Pathet Lào, Hãng thông tấn Pathet Lào
Hội Nạn nhân chất độc da cam/dioxin
Cơ quan Tìm kiếm tù binh và người mất tích trong chiến tranh, Cơ quan Tìm kiếm tù binh và quân nhân mất tích Mỹ, DPAA
Ban Liên lạc Quân tình nguyện và chuyên gia Việt Nam giúp Lào
Trường Đại học Ngoại ngữ - Đại học Quốc gia Hà Nội
Trường Đại học Khoa học Xã hội và Nhân văn - Đại học Quốc gia Hà Nội
Trường Đại học Kinh tế - Đại học Quốc gia Hà Nội
Đại học Tổng hợp Quốc gia Moskva mang tên Lomonosov, Đại học Tổng hợp Quốc gia Moscow mang tên Lomonosov
Mitsubishi
Sumitomo
Marubeni
Mitsui
Itochu
Panasonic
Ericsson
Nokia
TotalEnergies
Marvell
Synopsys
Amkor
Goertek
Luxshare
BYD
Temasek
Sembcorp
CapitaLand
Keppel
Adani
Central Retail
Mastercard
Equinor
Ørsted
ASML
Heineken
Nestlé, Nestle
Safran
Embraer
Warburg Pincus
Lego, LEGO
Nhà hát Ca múa nhạc Việt Nam
Ban Chỉ đạo liên ngành hội nhập quốc tế về kinh tế
Ban Chỉ đạo Nhân quyền Chính phủ, Ban Chỉ đạo về Nhân quyền của Chính phủ
Ban Chỉ đạo phát triển quan hệ đối tác Việt Nam - Hoa Kỳ
Viện Pháp tại Việt Nam
Viện Pháp tại Hà Nội
Viện Khổng Tử, Học viện Khổng Tử
Bộ Tứ, Nhóm Bộ Tứ, nhóm Bộ Tứ, Quad
Khối thịnh vượng chung, Khối Thịnh vượng chung Anh, Khối thịnh vượng chung Anh
Trung ương Đoàn Thanh niên Nhân dân Cách mạng Lào
Hiệp hội các nhà công nghiệp Anh
Phòng Thương mại châu Âu tại Việt Nam
Hội đồng Anh tại Việt Nam
Phái đoàn Liên minh châu Âu tại Việt Nam, Phái đoàn EU tại Việt Nam
Trung tâm Hoạt động văn hóa khoa học Văn Miếu - Quốc Tử Giám
Ban Quản lý Vịnh Hạ Long
Ban Quản lý Vườn quốc gia Phong Nha - Kẻ Bàng
Báo điện tử VTC News, VTC News
Cục Điều tra Liên bang Mỹ, FBI, Cục Điều tra Liên bang
Cơ quan Tình báo Trung ương Mỹ, CIA
Cơ quan Đối ngoại châu Âu, EEAS
Cơ quan Hàng không vũ trụ Mỹ, NASA, Cơ quan Hàng không và Vũ trụ Mỹ
Mặt trận Dân tộc Giải phóng miền Nam Việt Nam, Mặt trận Dân tộc Giải phóng miền Nam, Mặt trận Giải phóng miền Nam, Mặt trận Giải phóng miền Nam Việt Nam
Chính phủ Cách mạng lâm thời Cộng hòa miền Nam Việt Nam, Chính phủ Cách mạng lâm thời
Nhóm Đối tác quốc tế, IPG
Ban Công tác đại biểu, Ban Công tác đại biểu của Quốc hội
Hội Hữu nghị và Hợp tác Việt Nam - Liên bang Nga, Hội Hữu nghị và Hợp tác Việt Nam - Nga
`
