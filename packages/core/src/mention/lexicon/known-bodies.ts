/** Bodies with proper names of their own. One a line: the full name, then other names and abbreviations. */
export const KNOWN_BODIES = `
Bộ Chính trị, BCT
Ban Bí thư
Ban Chấp hành Trung ương, BCH Trung ương, BCH T.Ư, Ban Chấp hành T.Ư
Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam, Ban Chấp hành Trung ương Đảng, BCH Trung ương Đảng, BCHTW Đảng, BCH T.Ư Đảng, Ban Chấp hành T.Ư Đảng
Trung ương Đảng, T.Ư Đảng
Trung ương Đảng Cộng sản Việt Nam
Đảng Cộng sản Việt Nam, ĐCS Việt Nam, ĐCSVN
Quân ủy Trung ương, Quân ủy T.Ư
Ban Đối ngoại Trung ương, Ban Đối ngoại Trung ương Đảng, Ban Đối ngoại T.Ư
Quốc hội, QH
Bộ Lao động - Thương binh và Xã hội, Bộ LĐ-TB&XH, Bộ LĐTB&XH, Bộ LĐTBXH, Bộ LĐ-TB-XH, Bộ LĐTB và XH
Bộ Nông nghiệp và Phát triển nông thôn, Bộ NN&PTNT, Bộ NN-PTNT, Bộ NNPTNT, Bộ NN và PTNT
Bộ Giáo dục và Đào tạo, Bộ GD&ĐT, Bộ GD-ĐT, Bộ GDĐT, Bộ GD và ĐT
Bộ Tài nguyên và Môi trường, Bộ TN&MT, Bộ TN-MT, Bộ TNMT
Bộ Nông nghiệp và Môi trường, Bộ NN&MT, Bộ NN và MT
Bộ Kế hoạch và Đầu tư, Bộ KH&ĐT, Bộ KH-ĐT, Bộ KHĐT
Bộ Khoa học và Công nghệ, Bộ KH&CN, Bộ KH-CN, Bộ KHCN, Bộ KH và CN
Bộ Thông tin và Truyền thông, Bộ TT&TT, Bộ TT-TT, Bộ TTTT, Bộ TT và TT
Bộ Văn hóa, Thể thao và Du lịch, Bộ VH-TT&DL, Bộ VHTT&DL, Bộ VHTTDL, Bộ VH-TT-DL, Bộ VH-TT và DL
Bộ Giao thông vận tải, Bộ GTVT
Bộ Công an, Bộ CA
Bộ Quốc phòng, Bộ QP
Ủy ban Thường vụ Quốc hội, UBTVQH
Ủy ban Đối ngoại của Quốc hội, Ủy ban Đối ngoại Quốc hội
Mặt trận Đoàn kết phát triển Tổ quốc Campuchia, Mặt trận Đoàn kết Phát triển Tổ quốc Campuchia
Hội đồng Quốc gia Mặt trận Đoàn kết phát triển Tổ quốc Campuchia, Hội đồng Quốc gia Mặt trận Đoàn kết Phát triển Tổ quốc Campuchia
Bộ Quan hệ với Quốc hội, Bộ Quan hệ Quốc hội - Thượng viện và Thanh tra, Bộ Quan hệ với Quốc hội - Thượng viện và Thanh tra
Văn phòng Kinh tế và Văn hóa Đài Bắc
Văn phòng Kinh tế - Văn hóa Đài Bắc
Văn phòng Kinh tế - Văn hóa Việt Nam tại Đài Bắc
Văn phòng Kinh tế và Văn hóa Việt Nam tại Đài Bắc
Văn phòng Kinh tế và Văn hóa Đài Bắc tại Việt Nam
Văn phòng Kinh tế và Văn hóa Đài Bắc tại Hà Nội
Văn phòng Kinh tế - Văn hóa Đài Bắc tại Việt Nam
Văn phòng Kinh tế - Văn hóa Đài Bắc tại Hà Nội
Văn phòng Quốc hội
Văn phòng Chủ tịch nước
Văn phòng Chính phủ
Văn phòng Trung ương Đảng
Mặt trận Tổ quốc Việt Nam, MTTQ Việt Nam, MTTQVN, Mặt trận Tổ quốc
Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam, Ủy ban Trung ương Mặt trận Tổ quốc, Ủy ban Trung ương MTTQ, UBTW MTTQ Việt Nam, UBTW MTTQ, UBTWMTTQ Việt Nam, UBTƯ MTTQ, Uỷ ban TW MTTQ Việt Nam, Ủy ban TƯ MTTQ Việt Nam, Ủy ban Trung ương MTTQ Việt Nam, Ủy ban T.Ư MTTQ Việt Nam, UBTƯ MTTQ Việt Nam
Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam
Tòa án nhân dân tối cao, TAND tối cao, TANDTC
Viện Kiểm sát nhân dân tối cao, VKSND tối cao, Viện KSND tối cao, VKSNDTC, Viện Kiểm sát tối cao
Kiểm toán Nhà nước
Ngân hàng Nhà nước, Ngân hàng Nhà nước Việt Nam, NHNN
Thanh tra Chính phủ
Bảo hiểm xã hội Việt Nam
Thông tấn xã Việt Nam, TTXVN
Đài Tiếng nói Việt Nam, VOV
Đài Truyền hình Việt Nam, VTV
Viện Hàn lâm Khoa học xã hội Việt Nam
Viện Hàn lâm Khoa học và Công nghệ Việt Nam
Học viện Chính trị quốc gia Hồ Chí Minh, Học viện Chính trị Quốc gia Hồ Chí Minh
Đoàn Thanh niên Cộng sản Hồ Chí Minh, Đoàn TNCS Hồ Chí Minh, Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh, Trung ương Đoàn TNCS Hồ Chí Minh, Trung ương Đoàn, T.Ư Đoàn
Tổng Liên đoàn Lao động Việt Nam, Tổng LĐLĐ Việt Nam, Tổng LĐLĐ, Tổng LĐLĐVN, TLĐLĐVN
Liên hiệp các tổ chức hữu nghị Việt Nam, VUFO
Trung ương Mặt trận Lào Xây dựng đất nước, Ủy ban Trung ương Mặt trận Lào Xây dựng đất nước, Mặt trận Lào Xây dựng đất nước
Liên hiệp các hội Văn học nghệ thuật Việt Nam
Liên hiệp các hội Khoa học và Kỹ thuật Việt Nam
Hội Liên hiệp Phụ nữ Việt Nam, Hội LHPN Việt Nam
Hội Nông dân Việt Nam
Hội Cựu chiến binh Việt Nam
Hội Chữ thập đỏ Việt Nam
Ủy ban Nhà nước về người Việt Nam ở nước ngoài
Liên đoàn Thương mại và Công nghiệp Việt Nam, Phòng Thương mại và Công nghiệp Việt Nam, VCCI
Quân đội nhân dân Việt Nam, QĐND Việt Nam
Công an nhân dân Việt Nam
Bộ Tổng Tham mưu
Bộ Tổng Tham mưu Quân đội nhân dân Việt Nam
Tổng cục Chính trị
Cảnh sát biển Việt Nam
Ban Tổ chức Trung ương
Ban Tuyên giáo Trung ương
Ban Tuyên giáo và Dân vận Trung ương
Ban Nội chính Trung ương
Ban Kinh tế Trung ương
Ban Chính sách, chiến lược Trung ương
Ban Dân vận Trung ương
Ủy ban Kiểm tra Trung ương
Hội đồng Lý luận Trung ương
Hội đồng Dân tộc của Quốc hội, Hội đồng Dân tộc
Liên hợp quốc, LHQ, Liên Hợp Quốc, Liên hiệp quốc
Đại hội đồng Liên hợp quốc
Hội đồng Bảo an Liên hợp quốc, HĐBA LHQ, Hội đồng Bảo an LHQ, Hội đồng Bảo an, HĐBA
Hội đồng Nhân quyền Liên hợp quốc
Hiệp hội các quốc gia Đông Nam Á, ASEAN
Liên minh châu Âu, EU, Liên minh Châu Âu
Ủy ban châu Âu, EC, Ủy ban Châu Âu
Hội đồng châu Âu
Nghị viện châu Âu, EP
Tổ chức Hiệp ước Bắc Đại Tây Dương, NATO
Liên minh châu Phi, AU
Đại hội đại biểu nhân dân toàn quốc Trung Quốc, Nhân đại toàn quốc Trung Quốc, Nhân đại Trung Quốc, Nhân đại toàn quốc, Nhân đại, Đại hội đại biểu nhân dân toàn quốc
Hội nghị Chính trị Hiệp thương Nhân dân Trung Quốc, Chính hiệp, Chính hiệp toàn quốc, Chính hiệp Trung Quốc, Chính hiệp toàn quốc Trung Quốc, Hội nghị Hiệp thương Chính trị nhân dân Trung Quốc
Cao ủy Liên hợp quốc về người tị nạn, UNHCR, Cao ủy LHQ về Người tị nạn
Hiệp hội Doanh nghiệp Hoa Kỳ tại Việt Nam, AmCham, AmCham Việt Nam, AmCham Hà Nội
Hiệp hội Doanh nghiệp châu Âu tại Việt Nam, EuroCham
Hội đồng Kinh doanh Hoa Kỳ - ASEAN, USABC, USABC
Tổ chức Xúc tiến thương mại Nhật Bản, JETRO
Liên đoàn Doanh nghiệp Nhật Bản, Keidanren, KEIDANREN
Cơ quan Liên hợp quốc về bình đẳng giới và trao quyền cho phụ nữ, UN Women
Tổ chức Hợp tác Thượng Hải, SCO
Phong trào Không liên kết
Tổ chức Bộ trưởng Giáo dục các nước Đông Nam Á, SEAMEO
Nhóm các nền kinh tế lớn mới nổi BRICS, BRICS
Nhóm các nền kinh tế phát triển và mới nổi hàng đầu thế giới, G20
Nhóm các nước công nghiệp phát triển hàng đầu thế giới, G7
Nhóm G77 và Trung Quốc, G77 và Trung Quốc, Nhóm 77 và Trung Quốc
Nhóm G77, G77
Diễn đàn Hợp tác Kinh tế châu Á - Thái Bình Dương, APEC
Diễn đàn Hợp tác Á - Âu, ASEM
Diễn đàn Kinh tế Thế giới, WEF
Tổ chức Thương mại Thế giới, WTO
Tổ chức Y tế Thế giới, WHO
Tổ chức Lao động quốc tế, ILO
Tổ chức Giáo dục, Khoa học và Văn hóa Liên hợp quốc, UNESCO, Tổ chức Giáo dục, Khoa học và Văn hóa của Liên hợp quốc
Chương trình Phát triển Liên hợp quốc, UNDP
Quỹ Nhi đồng Liên hợp quốc, UNICEF
Quỹ Dân số Liên hợp quốc, UNFPA
Tổ chức Lương thực và Nông nghiệp Liên hợp quốc, FAO
Cơ quan Năng lượng nguyên tử quốc tế, IAEA
Cơ quan Phát triển Quốc tế Hoa Kỳ, USAID
Cơ quan Hợp tác Quốc tế Nhật Bản, JICA
Cơ quan Hợp tác Quốc tế Hàn Quốc, KOICA
Liên minh Nghị viện Thế giới, IPU
Hội đồng Liên nghị viện các quốc gia Đông Nam Á, AIPA, Đại hội đồng Liên nghị viện ASEAN, Đại hội đồng Liên nghị viện Hiệp hội các quốc gia Đông Nam Á
Tổ chức quốc tế Pháp ngữ, OIF, Cộng đồng Pháp ngữ
Tổ chức Hợp tác và Phát triển Kinh tế, OECD
Tổ chức các nước xuất khẩu dầu mỏ, OPEC
Tổ chức Hợp tác Hồi giáo, OIC
Quỹ Tiền tệ quốc tế, IMF
Ngân hàng Thế giới, WB
Ngân hàng Phát triển châu Á, ADB
Ngân hàng Đầu tư cơ sở hạ tầng châu Á, AIIB
Ngân hàng Đầu tư châu Âu, EIB
Ủy hội sông Mekong quốc tế, Ủy hội sông Mê Công quốc tế, MRC
Ủy ban Di sản Thế giới
Ủy ban Olympic quốc tế, IOC
Tòa án Hình sự quốc tế, ICC
Tòa án Công lý quốc tế, ICJ
Cộng đồng các quốc gia độc lập, SNG
Liên minh Kinh tế Á - Âu, EAEU
Khmer Đỏ
Nhóm nữ đại biểu Quốc hội, Nhóm Nữ đại biểu Quốc hội Việt Nam
Ủy ban Quốc gia vì sự tiến bộ của phụ nữ Việt Nam, Ủy ban Quốc gia vì sự tiến bộ của phụ nữ
Ban Quản lý Lăng Chủ tịch Hồ Chí Minh
Bệnh viện Trung ương Quân đội 108, Bệnh viện Quân đội Trung ương 108
Nhà Trắng
Điện Kremlin
Lầu Năm Góc
Hãng thông tấn Reuters, Reuters
Tân Hoa xã, Tân Hoa Xã
Yonhap, Hãng thông tấn Yonhap
ITAR-TASS, TASS, Hãng tin TASS
AFP
Kyodo
Bloomberg
CNN
BBC
Hamas
Hezbollah
Taliban
Fatah
Houthi
FIFA
Tổ chức Cảnh sát hình sự quốc tế, Interpol, INTERPOL
Cục Điều tra chống buôn lậu
Hội đồng Anh, British Council
Bệnh viện Trung ương Quân đội 108, Bệnh viện TƯQĐ 108, Bệnh viện Quân đội 108, BVTƯQĐ 108
Hãng thông tấn quốc tế Nước Nga ngày nay, Rossiya Segodnya
Europol, Cơ quan Cảnh sát châu Âu
ASEANAPOL, Aseanapol, Hiệp hội Cảnh sát các quốc gia Đông Nam Á
JP Morgan, JPMorgan, J.P. Morgan, JPMorgan Chase
Hội Cựu quân tình nguyện và chuyên gia Việt Nam giúp Lào, Hội Cựu quân tình nguyện và chuyên gia quân sự Việt Nam giúp Lào
Hội Cựu quân tình nguyện và chuyên gia Việt Nam giúp Campuchia
Tập đoàn Dầu khí Việt Nam, PVN, Petrovietnam
Tập đoàn Điện lực Việt Nam, EVN
Tập đoàn Công nghiệp - Viễn thông Quân đội, Tập đoàn Viễn thông Quân đội, Tập đoàn Công nghiệp Viễn thông Quân đội, Tổng công ty Viễn thông Quân đội, Viettel
Tập đoàn Bưu chính Viễn thông Việt Nam, VNPT
VinFast
Vingroup
Viglacera
FPT
Vietnam Airlines
Vietjet, Vietjet Air
Vinamilk
Vietcombank
Vietinbank, VietinBank
BIDV
Agribank
PTSC
PV GAS
Petrolimex
TKV
Vinachem
Vinacomin
Thaco, THACO
MobiFone, Mobifone
Samsung
LG
Hyundai
Toyota
Honda
Intel
Apple
Google
Microsoft
Nvidia, NVIDIA
Boeing
Airbus
Rosneft
Gazprom
Zarubezhneft
Rosatom
Huawei
SpaceX
Lotte
Foxconn
Siemens
Exxon Mobil, ExxonMobil
Amazon
Facebook
Qualcomm
Pfizer
AstraZeneca
Bộ Tư lệnh Bộ đội Biên phòng, Bộ Tư lệnh BĐBP, BTL BĐBP
Bộ Các lực lượng vũ trang cách mạng Cuba, Bộ Các lực lượng vũ trang cách mạng, Bộ các Lực lượng Vũ trang Cách mạng
Tổ chức Giải phóng Palestine, PLO
Quốc hội Liên bang
Tuổi Trẻ Online, Báo Tuổi Trẻ, báo Tuổi Trẻ
Báo Thanh Niên, báo Thanh Niên, Thanh Niên Online
Báo Thế giới và Việt Nam, Báo Thế giới & Việt Nam, TG&VN
VnExpress
VietNamNet
VietnamPlus
Báo Quốc tế
Nikkei Asia, Nikkei
Kyodo News, Kyodo
The New York Times, New York Times
The Washington Post, Washington Post
The Wall Street Journal, Wall Street Journal
Financial Times
The Guardian
RIA Novosti
Interfax
Sputnik
Al Jazeera
Euronews
Politico
Fox News
Prensa Latina
The Straits Times, Straits Times
Bangkok Post
Jakarta Post, The Jakarta Post
Global Times
Bernama, Hãng thông tấn Bernama
Antara, Hãng thông tấn Antara
`
