/** Surnames of the Kinh, and of the Chinese as the Vietnamese press reads them (Hán-Việt). */
export const SURNAMES = `
nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đào đoàn vương trịnh trương lâm phùng mai tô
hà tạ tăng thái châu cao quách kiều lương lưu la triệu từ tống doãn đàm thân khuất nghiêm thạch giáp viên văn chu vi lục lại lều bạch âu hứa tôn
trang hình kim mạc hạ ninh quản nhữ nhâm cù diệp quang thi thiều trà ứng vưu phó cung khổng bành ưng bế bàng cấn đồng
tất tiêu lã lữ mẫn dư giang đới cát chử ngụy ngũ điền đan khương khúc kỷ lỗ mạnh nhan ôn phí sầm thẩm thích tào tần tập tiết
tưởng uông vạn đường giản hàn hoa hùng hồng lật mã mao nghê nhiếp sử tư trác trâu tề trình dụng hác cố bao cảnh biện chương
du đậu đổng đơn hầu hoắc quế liêu liễu lư mộc phương phó quan thời tiền tịnh trì vinh bồ quảng cam khoa lộc nghị
`

/** Surnames and first syllables of the mountain peoples' and the Khmer's names. */
export const MINORITY_SURNAMES = `
giàng lò vàng thào sùng mùa vừ lầu lù ma hầu hảng hạng cứ cháng chẩu chảo chá tẩn lùng quàng cầm tòng điểu ksor rơ nay siu rmah rah kpă
rcom hờ pờ lỳ phàn bàn triệu tráng thèn sần nông hoàng lộc đinh quảng mông ly giàng ngọ nùng sầm lường vi lang ngân kha mùi cà
bạc lèo tếnh sình phùng danh thạch sơn neáng chau néang chàng đạo kiên a y điểu siu briu bríu zơ pơloong alăng coor hồ vi
cư cil liêng krajan niê mlô kađăm êban ayun byă hmok kbuôr
`

/** Surnames so common as words or places that a bare pair of syllables does not make a name. */
export const WEAK_SURNAMES = `
hà thái châu kim văn vi la từ quang giang hồng hoa nam phương trang cao lại thi cung đồng mạnh tiền tề thời sơn ngân danh ma a y vàng
mùa nay lang kha cà bạc đạo kiên ly cư hờ ứng vinh lộc tư quan quản bao cố sử du hàn bàn sát liên đường viên thân âu mai ninh hạ thích phó
chương trình nghị khoa dụng mộc biện bồ cam ngọ nùng mùi hạng pháp tân tạ vạn tiêu cảnh điền sầm đan mã tập tiết trì tôn đậu lỗ chàng sần đổng
`
