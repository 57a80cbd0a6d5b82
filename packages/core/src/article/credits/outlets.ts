/** News agencies and outlets as they sign, one a line; keys are compared, so case and tone placement do not matter. */
export const OUTLETS = `
TTXVN
Thông tấn xã Việt Nam
Vietnam+
VietnamPlus
Vietnam Plus
Tin tức
Báo Tin tức
Nhân Dân
Nhân dân
NDO
VOV
VTV
VTC
VTC News
VGP
VGP News
Chinhphu.vn
ĐCSVN
QĐND
QĐND Online
Quân đội nhân dân
CAND
Công an nhân dân
ANTĐ
An ninh Thủ đô
Hà Nội mới
Hànộimới
SGGP
SGGPO
Sài Gòn Giải Phóng
Tuổi Trẻ
TTO
Thanh Niên
TNO
Tiền Phong
TPO
TP
HNM
KTĐT
BĐVN
VOV.VN
VOV1
Nhân Dân điện tử
Báo Nhân Dân điện tử
Báo Tin tức và Dân tộc
Tin tức và Dân tộc
HQ Online
Hải quan Online
Thời báo Ngân hàng
Thời báo Tài chính Việt Nam
VOV2
VOV3
VOV4
VOV5
VOV6
VTV1
VTV4
VTV24
VTV5
Trung tâm Tin
VOV-Trung tâm Tin
WSJ
Wall Street Journal
NDTV
SCMP
Daily Mail
Telegraph
The Telegraph
Financial Times
Time
Press TV
Forbes
ABC
NBC
CBS
Fox News
NDĐT
VNE
VNN
VOH
TTĐN
TTBC
Vnews
PNO
Phụ nữ
Phụ Nữ
Ngày Nay
BKTO
Kiểm toán
TBKTSG
KTSG
Saigon Times
CafeF
Vietstock
VnMedia
VnReview
BizLive
Thanh tra
Công luận
Người đưa tin
Người Đưa Tin
Đời sống và Pháp luật
Nghề nghiệp và Cuộc sống
Quốc hội TV
Quochoitv
Truyền hình Quốc hội
Truyền hình Quốc hội Việt Nam
Truyền hình Thông tấn
VOVworld
VOA
RFI
DW
CGTN
CCTV
CRI
Nhân Dân nhật báo
Hoàn cầu Thời báo
Le Courrier du Vietnam
Viet Nam News
Dân trí
VnExpress
Vietnamnet
VietNamNet
Lao Động
LĐO
Người Lao Động
NLĐO
PLO
PLVN
Pháp luật Việt Nam
Đại biểu Nhân dân
Đại Đoàn Kết
Công Thương
Công lý
Thế giới và Việt Nam
Thế giới & Việt Nam
TGVN
TG&VN
Baoquocte.vn
Zing
Zing News
Znews
Infonet
Soha
VnEconomy
BNEWS
ICTnews
Kiến thức
Giáo dục Việt Nam
Giáo dục và Thời đại
GD&TĐ
Sức khỏe và Đời sống
Xây dựng
Gia đình và Xã hội
Nông thôn ngày nay
Dân Việt
Đất Việt
VietTimes
Viettimes
Petrotimes
Tổ quốc
Văn hóa
Thể thao và Văn hóa
Khám phá
Một Thế giới
Quốc tế
Biên phòng
Hải quan
Đầu tư
AFP
AP
Reuters
Getty
Getty Images
EPA
EPA-EFE
Xinhua
Tân Hoa xã
THX
Yonhap
Kyodo
Sputnik
TASS
ITAR-TASS
RIA Novosti
Bloomberg
BBC
CNN
CNA
DPA
Anadolu
IRNA
KCNA
KPL
AKP
Bernama
Antara
NHK
Nikkei
Jiji
ANI
PTI
UPI
RT
Al Jazeera
Guardian
The Guardian
New York Times
Washington Post
Global Times
Korea Herald
Fresh News
Khmer Times
Vientiane Times
moet
MOET
MOFA
Shutterstock
Internet
`
  .trim()
  .split('\n')

/** First words of bodies that are credited for a report or a picture: "Bộ Ngoại giao", "Đại sứ quán Việt Nam tại …". */
export const BODY_HEADS = `
báo
đài
tạp chí
tạp san
thông tấn
hãng
kênh
cổng
trang
bộ
ban
cục
vụ
viện
sở
ủy ban
hội hữu nghị
liên hiệp các
ubnd
văn phòng
phòng
tổng cục
tổng công ty
tập đoàn
công ty
công an
quân khu
quân chủng
quân đoàn
hải quân
trung tâm
học viện
trường
đại học
đại sứ quán
đsq
tổng lãnh sự quán
tlsq
lãnh sự quán
phái đoàn
cơ quan
nhà nước
quốc hội
chính phủ
phủ
hội
hiệp hội
liên đoàn
công đoàn
liên minh
liên hợp quốc
mặt trận
đoàn
tỉnh ủy
thành ủy
tòa án
viện kiểm sát
bảo tàng
ngân hàng
điện kremlin
nhà trắng
lầu năm góc
thông tin
cộng tác
phân xã
đồn
quỹ
tổ chức
đảng ủy
`
  .trim()
  .split('\n')
