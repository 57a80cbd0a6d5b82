/** "A tiếp B": the host receives. */
export const RECEIVE =
  'tiếp, đón tiếp, tiếp đón, tiếp và làm việc, tiếp xã giao, tiếp và hội đàm, đón và hội đàm, tiếp thân mật, hội kiến và tiếp, tiếp kiến'
/** Words that turn "tiếp" into another word, before and after it. */
export const NOT_RECEIVE_BEFORE = 'trực, gián, kế, liên, giao, nối, chuyển, sẽ-tiếp'
export const NOT_RECEIVE_AFTER =
  'tục, theo, đó, xúc, cận, nhận, nối, thu, sau, diễn, tế, thị, sức, viện, kiến-nghị, đến, tuyến, quản, quân, ứng, giáp, lời, máu, lửa, sóng, đất, ảnh'
/** "A hội đàm với B", "A và B hội đàm": both meet. */
export const MEET =
  'hội đàm, hội kiến, gặp, gặp gỡ, gặp mặt, làm việc, trao đổi, tiếp xúc, đối thoại, tọa đàm, hội ý, gặp song phương, tiếp xúc song phương, hội đàm hẹp, hội đàm trực tuyến, gặp gỡ làm việc, gặp gỡ và làm việc, gặp và làm việc, họp, họp bàn, ăn sáng làm việc, bữa sáng làm việc, bữa trưa làm việc, bữa tối làm việc, bữa ăn sáng làm việc, bữa ăn trưa làm việc, bữa ăn tối làm việc, gặp cấp cao, hội đàm cấp cao, gặp xã giao, tham vấn, tham khảo chính trị, làm việc trực tuyến, họp trực tuyến, gặp trực tuyến, ăn trưa làm việc, ăn tối làm việc, dùng bữa trưa, dùng bữa tối, dùng bữa sáng, thảo luận song phương, trao đổi song phương, tiếp xúc ngắn, trao đổi bên lề, hội đàm kín, hội đàm riêng, gặp riêng, gặp thượng đỉnh, gặp kín, gặp chính thức, hội đàm chính thức, hội đàm mở rộng, tọa đàm và làm việc, thảo luận'
/** Verbs that only tell of a meeting where "với" and a party follow. */
export const MEET_NEEDS_WITH =
  'làm việc, trao đổi, tiếp xúc, đối thoại, tọa đàm, hội ý, họp, họp bàn, tham vấn, dùng bữa trưa, dùng bữa tối, dùng bữa sáng, thảo luận, thảo luận song phương, trao đổi song phương, tiếp xúc ngắn, trao đổi bên lề'
/** "A đến chào xã giao B": the guest calls on the host. */
export const CALL_ON =
  'chào xã giao, chào từ biệt, đến chào, tới chào, đến chào từ biệt, đến chào xã giao, tới chào xã giao, chào, yết kiến, vào yết kiến, vào chào, vào chào xã giao, vào bái kiến, bái kiến, đến thăm và chúc mừng, đến chúc mừng, tới chúc mừng, đến chúc Tết, tới chúc Tết, đến chúc tết, đến thăm và chúc Tết, tới thăm và chúc mừng, đến thăm và tặng quà, đến chào và làm việc, tới chào và làm việc, chào xã giao và làm việc'
/** Nouns that name a meeting; with "buổi", "cuộc" before them. */
export const MEETING_NOUNS =
  'buổi tiếp, cuộc tiếp, cuộc gặp, buổi gặp, cuộc gặp gỡ, buổi gặp gỡ, buổi gặp mặt, cuộc hội đàm, buổi hội đàm, cuộc hội kiến, buổi hội kiến, buổi làm việc, cuộc làm việc, cuộc họp, buổi họp, cuộc trao đổi, buổi trao đổi, cuộc tiếp xúc, buổi tiếp xúc, buổi tọa đàm, cuộc đối thoại, buổi đối thoại, lễ tiếp, cuộc tham khảo chính trị, cuộc tham vấn, vòng đàm phán, phiên đàm phán, cuộc đàm phán'
/** Nouns that name a talk by telephone. */
export const PHONE_NOUNS =
  'cuộc điện đàm, cuộc điện đàm trực tuyến, cuộc điện thoại, cuộc trao đổi qua điện thoại, cuộc trao đổi điện thoại, cuộc trò chuyện qua điện thoại, cuộc nói chuyện qua điện thoại'
/** "điện đàm": by telephone. */
export const PHONE =
  'điện đàm, hội đàm qua điện thoại, trao đổi qua điện thoại, gọi điện, gọi điện thoại, trao đổi điện thoại, có cuộc điện thoại, cuộc điện đàm, điện đàm trực tuyến, điện đàm cấp cao, nói chuyện qua điện thoại, trao đổi trực tuyến, thảo luận qua điện thoại, đàm thoại, nói chuyện điện thoại, có cuộc gọi, có cuộc trao đổi qua điện thoại, cuộc gọi video, trao đổi qua cầu truyền hình, hội đàm qua cầu truyền hình, nhận điện thoại, nhận được điện thoại, nhận cuộc gọi, nhận cuộc điện thoại, nhận được cuộc gọi, nhận cuộc điện đàm'
