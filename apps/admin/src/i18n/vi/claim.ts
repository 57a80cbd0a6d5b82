export const kind = {
  person: 'Người',
  organization: 'Cơ quan, tổ chức',
  place: 'Địa danh',
  document: 'Văn kiện',
  award: 'Phần thưởng',
  conference: 'Hội nghị',
  time: 'Thời gian',
  statement: 'Phát biểu',
}

export const mark = {
  proposed: 'Máy đề xuất, chờ duyệt',
  unsure: 'Chưa chắc',
  accepted: 'Đã chấp nhận',
  edited: 'Đã sửa và chấp nhận',
  edited_open: 'Đã sửa, chờ chấp nhận',
  rejected: 'Đã bác',
  merged: 'Đã nhập vào nhận định khác',
  suggestion: 'Máy gợi ý giá trị khác',
  not_found: 'Không còn thấy trong bài',
  second_look: 'Đã chấp nhận, cần xem lại',
  conflict: 'Bài tự mâu thuẫn',
}

export const eventType = {
  meeting: 'Gặp gỡ',
  visit: 'Chuyến thăm',
  signing: 'Ký kết',
  award: 'Trao tặng',
  conference: 'Hội nghị',
  ceremony: 'Buổi lễ',
  appointment: 'Bổ nhiệm',
  dismissal: 'Miễn nhiệm',
  phone_call: 'Điện đàm',
  message: 'Thư, điện',
  statement: 'Tuyên bố',
  election: 'Bầu cử',
  other: 'Sự kiện khác',
}

export const eventStatus = {
  reported: 'đã diễn ra',
  planned: 'dự kiến',
  background: 'nhắc qua',
}

export const role = {
  chair: 'chủ trì',
  host: 'chủ nhà',
  guest: 'khách',
  leader: 'trưởng đoàn',
  attendee: 'tham dự',
  giver: 'người trao',
  recipient: 'người nhận',
  signatory: 'người ký',
  sender: 'người gửi',
  witness: 'chứng kiến',
  speaker: 'phát biểu',
  appointee: 'người được bổ nhiệm',
}

export const mode = { direct: 'nguyên văn', indirect: 'thuật lại' }

export const basis = {
  stated: 'bài nói rõ',
  published: 'suy từ ngày đăng',
  content: 'suy từ nội dung',
  none: 'không rõ căn cứ',
}

export const field = {
  person: 'Người',
  title: 'Chức danh',
  organization: 'Cơ quan',
  former: 'Chức vụ cũ',
  eventType: 'Loại sự kiện',
  date: 'Ngày',
  place: 'Nơi',
  participants: 'Người tham gia',
  organizations: 'Cơ quan tham gia',
  objects: 'Văn kiện, phần thưởng, hội nghị',
  status: 'Mức độ',
  subject: 'Nội dung',
  speaker: 'Người nói',
  institution: 'Cơ quan phát ngôn',
  words: 'Lời',
  mode: 'Cách dẫn',
}

export const sentence = {
  and: '{list} và {last}',
  office: {
    held: ['{person} là {title} {organization}', '{person} là {title}'],
    former: ['{person} nguyên là {title} {organization}', '{person} nguyên là {title}'],
  },
  event: {
    meeting: [
      '{host} tiếp {guest}',
      '{host} tiếp {leader}',
      '{chair} tiếp {guest}',
      '{host} gặp {attendee}',
      '{chair} chủ trì cuộc gặp với {attendee}',
      '{chair} chủ trì cuộc gặp',
      '{host} chủ trì cuộc gặp',
      '{guest} gặp {attendee}',
      'Cuộc gặp của {attendee}',
      'Cuộc gặp có {guest}',
      'Cuộc gặp có {leader}',
      'Cuộc gặp giữa {organizations}',
      'Cuộc gặp',
    ],
    visit: [
      '{leader} dẫn đoàn thăm {place} theo lời mời của {host}',
      '{guest} thăm {place} theo lời mời của {host}',
      '{leader} dẫn đoàn thăm {place}',
      '{guest} thăm {place}',
      '{attendee} thăm {place}',
      'Chuyến thăm của {leader}',
      'Chuyến thăm của {guest}',
      'Chuyến thăm {place}',
      'Chuyến thăm',
    ],
    signing: [
      '{signatory} ký {objects}',
      '{organizations} ký {objects}',
      'Lễ ký {objects}',
      '{signatory} ký kết',
      'Lễ ký',
    ],
    award: [
      '{giver} trao {objects} cho {recipient}',
      '{recipient} nhận {objects}',
      '{giver} trao {objects}',
      '{giver} trao tặng {recipient}',
      'Lễ trao {objects}',
      'Lễ trao tặng',
    ],
    conference: [
      '{chair} chủ trì {objects}',
      '{leader} dẫn đoàn dự {objects}',
      '{attendee} dự {objects}',
      '{guest} dự {objects}',
      '{objects}',
      '{chair} chủ trì hội nghị',
      'Hội nghị của {organizations}',
      'Hội nghị',
    ],
    ceremony: ['{chair} chủ trì buổi lễ', '{attendee} dự buổi lễ', 'Buổi lễ của {organizations}', 'Buổi lễ'],
    appointment: ['{giver} bổ nhiệm {appointee}', '{appointee} được bổ nhiệm', 'Việc bổ nhiệm'],
    dismissal: ['{giver} miễn nhiệm {appointee}', '{appointee} được miễn nhiệm', 'Việc miễn nhiệm'],
    phone_call: [
      '{host} điện đàm với {guest}',
      '{host} điện đàm với {attendee}',
      '{attendee} điện đàm',
      'Cuộc điện đàm giữa {organizations}',
      'Cuộc điện đàm',
    ],
    message: ['{sender} gửi điện tới {recipient}', '{sender} gửi điện', '{recipient} nhận điện', 'Thư, điện'],
    statement: ['{speaker} ra tuyên bố', '{organizations} ra tuyên bố', 'Tuyên bố'],
    election: ['{appointee} được bầu', '{attendee} dự cuộc bầu cử', 'Cuộc bầu cử'],
    other: ['{chair} chủ trì sự kiện', '{attendee} dự sự kiện', 'Sự kiện của {organizations}', 'Sự kiện'],
  },
  tail: {
    date: ', {date}',
    place: ', tại {place}',
    subject: ', về “{subject}”',
    objects: '; liên quan {objects}',
    organizations: '; có {organizations}',
    role: '; {role}: {names}',
  },
  statement: {
    direct: ['{speaker}: “{words}”', '{institution}: “{words}”', '“{words}”'],
    indirect: ['{speaker} cho rằng {words}', '{institution} cho biết {words}', '{words}'],
  },
}
