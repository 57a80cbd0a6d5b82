import { withCentralSpellings } from './central-spellings.ts'
import { LOCAL_COMMANDS, PARTY_COMMITTEES, PEOPLES_BODIES } from './local-committees.ts'

/** What stands at the head of a body's name, and what kind of body it makes. */
export interface BodyHead {
  text: string
  kind: string
  /** How the complement is read. */
  grammar: 'field' | 'place' | 'country' | 'free' | 'mission'
}

const GRAMMARS: Record<BodyHead['grammar'], Record<string, string>> = {
  // A field of work, joined by commas and "và", then level and country: "Bộ Giáo dục và Đào tạo Việt Nam".
  field: {
    ministry: 'Bộ',
    department:
      'Vụ, Tổng vụ, Cục, Ty, Chi cục, Tổng cục, Phòng, Ban, Tiểu ban, Phân ban, Ban Chỉ đạo, Ban Quản lý, Ban Tổ chức, Ban Thường vụ, BTV, Ban Chấp hành, BCH, Ban Cán sự, Ban Cán sự đảng, Văn phòng, Văn phòng đại diện, Văn phòng Đại diện, Sở, Ban Thư ký, Ban Thường trực, Ban Công tác, Tổng thanh tra',
    committee:
      'Hội đồng quản trị, Hội đồng Quản trị, HĐQT, Hội đồng thành viên, Hội đồng Thành viên, HĐTV, Đoàn Chủ tịch, Ủy ban, UB, Uỷ ban, Ủy hội, Hội đồng, Tiểu ban, Ủy ban Quốc gia, Ủy ban Chỉ đạo, Ủy ban Liên Chính phủ, Ủy ban hỗn hợp liên Chính phủ, Ủy ban hỗn hợp, Ủy ban Thường vụ, Ủy ban Thường trực, Ủy ban thường trực, Ủy ban Hợp tác liên Chính phủ, Nhóm công tác, Nhóm Công tác, Tổ công tác, Tổ Công tác',
    institute:
      'Bệnh viện, Viện, Học viện, Viện Nghiên cứu, Trung tâm, Viện Hàn lâm, Trường Đại học, Đại học, Trường, Trường Cao đẳng, Nhà xuất bản, NXB, Thư viện, Bảo tàng, Nhà hát, Dàn nhạc, Phân hiệu, Phân viện',
    association:
      'Trung ương Hội, T.Ư Hội, Đoàn Thanh niên, Công đoàn, Tổng Công đoàn, Tổng công đoàn, LĐLĐ, Liên đoàn Lao động, Giáo hội, Hội, Hiệp hội, Liên hiệp, Liên hiệp các, Liên hiệp hội, Liên đoàn, Tổng Liên đoàn, Tổng hội, Liên minh, Liên chi hội, Mặt trận, Hội Liên hiệp, Hội hữu nghị, Hội hữu nghị và hợp tác, Hội hữu nghị và đoàn kết, Hội hữu nghị và giao lưu, Nhóm nghị sĩ hữu nghị, Nhóm nghị sỹ hữu nghị, Liên minh nghị sĩ hữu nghị, Liên minh nghị sỹ hữu nghị, Liên đoàn nghị sĩ hữu nghị, Hiệp hội nghị sĩ hữu nghị, Hội nghị sĩ hữu nghị, Hội đồng nghị sĩ hữu nghị, Nhóm Liên minh nghị sĩ hữu nghị, Nhóm đại biểu Quốc hội hữu nghị, Phòng Thương mại, Phòng Thương mại và Công nghiệp, Phòng Thương mại và Kỹ nghệ, Phòng Thương mại và Công thương, Câu lạc bộ',
    agency:
      'Cơ quan, Tổ chức, Quỹ, Chương trình, Cao ủy, Ngân hàng, Thông tấn xã, Hãng thông tấn, Hãng tin, Đài, Đài Truyền hình, Đài Phát thanh, Đài Phát thanh và Truyền hình, Báo, Tạp chí, Thanh tra, Kho bạc, Kiểm toán, Lực lượng, Diễn đàn Doanh nghiệp',
    party:
      'Đảng, Công đảng, Trung ương Đảng, T.Ư Đảng, BCH Trung ương Đảng, BCH T.Ư Đảng, Ban Chấp hành Trung ương Đảng, Ban Chấp hành T.Ư Đảng, Bộ Chính trị Đảng, Ban Bí thư Trung ương Đảng, Bộ Chính trị Trung ương Đảng, Bộ Chính trị Ban Chấp hành Trung ương Đảng, Ban Đối ngoại Trung ương Đảng, Ủy ban Trung ương Đảng, ĐCS, Đảng ủy, Đảng bộ, Quân ủy, Ban Liên lạc Đối ngoại Trung ương Đảng, Ban Đối ngoại Đảng, Trường Đảng, Trường Đảng Trung ương, Ủy ban Kiểm tra Kỷ luật Trung ương Đảng',
    court: 'Tòa án, Toà án, Viện Kiểm sát, Viện Công tố, Tòa, TAND, VKSND',
    company:
      'Tập đoàn, Tổng công ty, Tổng Công ty, Công ty, Công ty Cổ phần, Công ty cổ phần, Ngân hàng TMCP, Ngân hàng Thương mại cổ phần, Hãng hàng không, Nhà máy',
    army: 'Bộ Tư lệnh, Bộ Tổng Tư lệnh, Bộ Tổng tư lệnh, Bộ Tổng tham mưu, Quân đội, Quân chủng, Binh chủng, Quân khu, Quân đoàn, Bộ đội, Cảnh sát, Không quân, Hải quân, Lục quân, Bộ Chỉ huy, Binh đoàn, Sư đoàn, Lữ đoàn, Trung đoàn, Tiểu đoàn, Đại đội, Vùng, Đội Công binh, Đội công binh, Hải đội, Hải đoàn, Đoàn Kinh tế - Quốc phòng, Đoàn Kinh tế Quốc phòng',
  },
  // A place: "Tỉnh ủy Tuyên Quang", "UBND tỉnh Hà Giang", "Công an tỉnh Bắc Ninh".
  place: {
    art: 'Đoàn Nghệ thuật, Đoàn nghệ thuật, Đoàn Ca múa nhạc, Đoàn ca múa nhạc, Đoàn Văn công, Đoàn văn công, Đoàn Chèo, Đoàn Cải lương',
    committee: [
      ...PARTY_COMMITTEES,
      ...PEOPLES_BODIES,
      'Đoàn đại biểu Quốc hội, Đoàn ĐBQH, Ủy ban MTTQ Việt Nam, Ủy ban MTTQVN, Ủy ban MTTQ, UBMTTQ, UBMTTQVN, Ủy ban Mặt trận Tổ quốc, Ủy ban Mặt trận Tổ quốc Việt Nam, Đảng bộ, Ban Chấp hành Đảng bộ',
    ].join(','),
    association:
      'Liên đoàn các Hội người Việt Nam, Liên hiệp các Hội người Việt Nam, Liên hiệp các hội người Việt Nam, Liên đoàn Hội người Việt Nam, Hội người Việt, Hội người Việt Nam, Hội Việt kiều, Tổng hội người Việt, Tổng hội người Việt Nam, Liên hiệp hội người Việt, Liên hiệp hội người Việt Nam, Liên hiệp Hội người Việt Nam, Liên hiệp người Việt, Liên hiệp người Việt Nam, Chi hội người Việt Nam, Liên đoàn người Việt Nam',
    police: [
      'Đồn Công an, Trạm Công an, Đồn Cảnh sát, Tổng trạm Kiểm tra xuất nhập cảnh biên phòng, Chi đội Kiểm tra Biên phòng, Chi đội Quản lý Biên giới, Chi đội Quản lý biên giới, Đoàn Luật sư, Đoàn luật sư, Công an, Cảnh sát, Hải quan, Hiến binh, Ty Công an, Ty Cảnh sát, Ty An ninh, Tiểu khu Quân sự, Bộ Chỉ huy Hiến binh, Lực lượng vũ trang, Bộ Chỉ huy Quân sự',
      ...LOCAL_COMMANDS,
    ].join(','),
  },
  // A country: "Chính phủ Bulgaria", "Quốc hội Lào", "Thượng viện Hoa Kỳ".
  country: {
    government:
      'Chính phủ, Hoàng gia, Nội các, Chính quyền, Chính quyền Tổng thống, Nhà nước, Hội đồng Bộ trưởng, Hội đồng Nhà nước, Quốc vụ viện, Hội đồng Cơ mật, Viện Cơ mật, Văn phòng Tổng thống, Văn phòng Thủ tướng, Phủ Tổng thống, Phủ Thủ tướng, Văn phòng Nội các',
    parliament:
      'Đại Quốc hội, Đại Khural, Đại Khu-ran, Đại Hu-ran, Khural, Đuma, Duma, Knesset, Seimas, Sejm, Saeima, Riigikogu, Bundestag, Bundesrat, Folketing, Storting, Eduskunta, Riksdag, Rada Tối cao, Verkhovna Rada, Majilis, Majlis, Viện Đại biểu, Hội đồng Shura, Hội đồng Dân tộc, Quốc hội Nhân dân, Quốc hội Chính quyền Nhân dân, Quốc hội, Thượng viện, Hạ viện, Nghị viện, Thượng nghị viện, Hạ nghị viện, Hội đồng Liên bang, Duma Quốc gia, Duma quốc gia, Đuma Quốc gia, Đại Hội đồng Quốc gia, Đại hội đồng Quốc gia, Hội đồng Nhân dân, Viện Dân biểu, Hội đồng Quốc gia, Hội đồng Lập pháp, Viện Nguyên lão, Hội đồng Đại biểu, Quốc hội Liên bang',
    front:
      'Mặt trận Xây dựng đất nước, Mặt trận Lào Xây dựng đất nước, Mặt trận Lào xây dựng đất nước, Chính hiệp, Hội nghị Hiệp thương Chính trị Nhân dân, Hội nghị Chính trị Hiệp thương Nhân dân',
    army: 'Quân đội, QĐND, Quân đội nhân dân, Quân đội Hoàng gia, Lục quân Hoàng gia, Hải quân Hoàng gia, Không quân Hoàng gia, Hải quân Nhân dân, Lực lượng Tự vệ, Lực lượng Phòng vệ Biển, Lực lượng Phòng vệ Mặt đất, Lực lượng Bảo vệ bờ biển, Quân Giải phóng nhân dân, Lực lượng vũ trang, Các lực lượng vũ trang, Lực lượng Phòng vệ, Hải quân, Không quân, Lục quân, Cảnh sát biển, Ngân hàng Trung ương, Tòa án Tối cao, Tòa án tối cao, Lực lượng Cảnh sát biển, Vệ binh Quốc gia, Vệ binh Cách mạng',
  },
  // Embassies: "Đại sứ quán Việt Nam tại Cuba", "Phái đoàn Thường trực Việt Nam bên cạnh Liên hợp quốc".
  mission: {
    mission:
      'Đại sứ quán, ĐSQ, Tổng lãnh sự quán, Tổng Lãnh sự quán, TLSQ, Lãnh sự quán, Phái đoàn, Phái đoàn Thường trực, Phái đoàn thường trực, Phái đoàn đại diện thường trực, Phái đoàn đại diện, Cơ quan đại diện thường trực, Thương vụ, Văn phòng Kinh tế và Văn hóa',
  },
  // A brand or name of its own: "Tập đoàn Samsung", "Công ty Cổ phần Sữa Việt Nam".
  free: {
    mission: 'Phái bộ',
    institute: 'Bảo tàng, Nhà hát',
    // None is without a name of its own: "Trường THPT Chu Văn An".
    school:
      'Trường THPT, Trường THPT chuyên, Trường THPT Chuyên, Trường Trung học phổ thông, Trường trung học phổ thông, Trường Trung học phổ thông chuyên, Trường THCS, Trường THCS và THPT, Trường THCS-THPT, Trường Trung học cơ sở, Trường trung học cơ sở, Trường Tiểu học, Trường tiểu học, Trường Mầm non, Trường mầm non, Trường Mẫu giáo, Trường mẫu giáo, Trường Liên cấp, Trường Hữu nghị',
    police:
      'Đồn Biên phòng, Đồn biên phòng, Đồn Biên phòng Cửa khẩu, Đồn Biên phòng cửa khẩu, Đồn Biên phòng cửa khẩu quốc tế, Đồn Biên phòng Cửa khẩu quốc tế, Đồn Biên phòng Cửa khẩu Quốc tế, Trạm Kiểm soát Biên phòng, Trạm Kiểm tra Biên phòng, Trạm Kiểm tra xuất nhập cảnh Biên phòng, Trạm kiểm tra xuất nhập cảnh biên phòng, Trạm kiểm soát Biên phòng',
    company:
      'Tập đoàn, Tổng công ty, Tổng Công ty, Công ty, Công ty TNHH, Công ty Cổ phần, Công ty cổ phần, Công ty CP, Ngân hàng TMCP, Hãng hàng không, Hãng, Hãng luật, Báo điện tử, Ngân hàng, Hãng thông tấn, Hãng tin, Nhà máy, Bệnh viện, Đại học, Trường Đại học, Báo, Tạp chí, Quỹ, Quỹ đầu tư, Quỹ Đầu tư, Viện, Học viện, Trung tâm, Đài, Câu lạc bộ, CLB, Tổ chức, Phong trào, Mặt trận, Kênh, Đảng, Liên minh, Hiệp hội, Hội, Nhóm',
  },
}

/** Every head with each grammar it allows. */
export const BODY_HEADS: BodyHead[] = Object.entries(GRAMMARS).flatMap(([grammar, kinds]) =>
  Object.entries(kinds).flatMap(([kind, heads]) =>
    heads
      .split(',')
      .flatMap((head) => withCentralSpellings(head.trim()))
      .map((text) => ({ text, kind, grammar: grammar as BodyHead['grammar'] })),
  ),
)
