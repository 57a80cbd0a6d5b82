/** Verbs after which the reported words begin, when a person is their subject. */
export const SAYING_VERBS =
  'khẳng định, tái khẳng định, nhấn mạnh, nhấn mạnh đến, nhấn mạnh về, đặc biệt nhấn mạnh, cho biết, cho biết thêm, cho hay, cho rằng, nói, nói rõ, nói thêm, nói rằng, nêu, nêu rõ, nêu bật, nêu ra, chỉ rõ, chỉ ra, đánh giá, đánh giá cao, đánh giá rất cao, đề nghị, kiến nghị, đề xuất, khuyến nghị, gợi ý, gợi mở, bày tỏ, tỏ, tin tưởng, tin, tin rằng, mong muốn, mong, mong rằng, hy vọng, hi vọng, kỳ vọng, hoan nghênh, nhiệt liệt hoan nghênh, cảm ơn, cám ơn, tri ân, gửi lời cảm ơn, gửi lời cám ơn, gửi lời tri ân, bày tỏ tri ân, ghi nhận, biểu dương, ca ngợi, khen ngợi, chia sẻ, lưu ý, yêu cầu, giải thích, thông báo, thông tin, tuyên bố, cam kết, hứa, nhận định, phân tích, kêu gọi, phản đối, lên án, cảnh báo, thừa nhận, bác bỏ, nhắc lại, nhắc đến, nhắc nhở, nhất trí, nhất trí với, đồng tình, đồng tình với, tán thành, ủng hộ, xác nhận, tiết lộ, trả lời, viết, viết rằng, phát biểu rằng, quan ngại, lo ngại, nhìn nhận, bình luận, chỉ trích, khuyến khích, căn dặn, đề cao, trân trọng, trân trọng cảm ơn, vui mừng, đồng ý, nói về, phát biểu, chúc, làm rõ, lý giải, dự báo, đoan chắc, quả quyết, tái cam kết, trình bày, báo cáo, đề cập, đề cập đến, nhắn nhủ, động viên, coi, thể hiện, ôn lại, điểm lại, bộc bạch, tâm sự, thổ lộ, giãi bày, trải lòng, trần tình, bộc lộ, gọi, xem, khuyên, nhắn gửi, phủ nhận, cáo buộc, tố cáo, hối thúc, thúc giục, đe dọa, cam đoan, mô tả, ví, phàn nàn, than phiền, trấn an, nhận xét, nhận định rằng, khẳng định rằng, nói tiếp, nói thẳng, đáp, hồi tưởng, tự hào, phát biểu chia sẻ, bộc bạch rằng, tuyên bố rằng, cảnh báo rằng, lập luận, lập luận rằng, tỏ ý tiếc, lấy làm tiếc, bày tỏ lấy làm tiếc, cực lực phản đối, kịch liệt phản đối, cực lực lên án, khái quát, dẫn chứng, viện dẫn, ra tuyên bố, đặt vấn đề, nêu vấn đề, nhớ lại, hồi tưởng lại, kết luận, đưa ra, đề ra, nhắc tới, tán đồng, bênh vực, phản bác, tin chắc, khẳng định lại, chỉ đạo, quán triệt, giao nhiệm vụ, ước tính, dự đoán, tiên đoán, nhấn mạnh rằng, đồng ý rằng, nhất trí rằng, nêu rõ rằng, bày tỏ rằng, chúc mừng, nêu quan điểm, nêu quan điểm rằng, bày tỏ quan điểm, bày tỏ quan điểm rằng, nêu ý kiến, nêu nhận định, đưa ra nhận định, đưa ra quan điểm, đưa ra nhận xét, hồ hởi, phấn khởi, xúc động, hào hứng, bồi hồi, nghẹn ngào, khoe, đáp lại, đáp lời, mở đầu, mỉm cười, nói đùa, dí dỏm, dặn, dặn dò, kể, kể lại, kể rằng, kể tiếp'

/** Verbs that report only what they are said to call something: "gọi đây là …", "coi đó là …". */
export const ONLY_CALLING = 'gọi, coi, xem, mô tả, ví'

/** Verbs that report nothing by themselves: only where "rằng", a colon or quotation marks follow. */
export const ONLY_WITH_QUOTE =
  'hồ hởi, phấn khởi, xúc động, hào hứng, bồi hồi, nghẹn ngào, khoe, khuyên, đáp, đáp lại, đáp lời, mở đầu, mỉm cười, nói đùa, dí dỏm, dặn, dặn dò, tự hào, hồi tưởng, trấn an, bộc lộ, phát biểu, viết, trả lời, kể, kể lại, kể tiếp, trình bày, báo cáo, nêu, chúc, nói về, tin, tỏ, thể hiện, động viên, đề cập, đề cập đến, trân trọng, vui mừng, khuyến khích'

/** Adverbs and auxiliaries that may stand between a subject and its verb. */
export const BEFORE_VERB =
  'đã, cũng, còn, đều, luôn, lại, vẫn, thì, xin, đặc biệt, một lần nữa, trân trọng, nhiệt liệt, chân thành, đồng thời, tiếp tục, thống nhất, nhất trí, cùng thống nhất, cùng nhất trí, hết sức, rất, vui mừng, thẳng thắn, chính thức, cùng, thêm, đã cùng, vừa, mới, tái, phát biểu, đang, sẽ, có phát biểu, đã phát biểu, phát biểu chỉ đạo, kết luận, trong phát biểu, trong phát biểu của mình, phát biểu kết luận, nhân dịp này, trong dịp này, tại đây, qua đó, bên cạnh đó, mạnh mẽ, thân mật, xúc động, long trọng, thay mặt đoàn, thay mặt gia đình, thay mặt các đại biểu, thay mặt bà con, thay mặt đoàn công tác, thay mặt lãnh đạo, thay mặt cộng đồng, thay mặt các thành viên, thay mặt đoàn đại biểu, thay mặt lãnh đạo tỉnh, thay mặt lãnh đạo bộ, thay mặt các đại sứ, thay mặt ban tổ chức, thay mặt ban lãnh đạo, thay mặt chính phủ, cùng chung, đánh giá, trả lời, đã trả lời, chủ động, nhấn mạnh, tại buổi tiếp, tại cuộc gặp, tại buổi lễ, tại hội nghị, tại cuộc hội đàm, tại buổi làm việc, hoàn toàn, ghi nhận, khi đó, sau đó, cho, không quên, cũng không quên, hồ hởi, bùi ngùi, nghẹn ngào, tự hào, tha thiết, thì tha thiết, khẩn thiết, thiết tha, phấn khởi, hào hứng, kiên quyết, cương quyết, thẳng thừng, dứt khoát, lạc quan, khiêm tốn, xúc động, rưng rưng, nhẹ nhàng, vui vẻ, cũng đã, đã từng, từng, trực tiếp, lần lượt, thay mặt, khi ấy, lúc đó, lúc ấy, hôm nay, hôm qua, được dẫn lời, được trích lời, được AFP dẫn lời, được Reuters dẫn lời, được truyền thông dẫn lời, được báo chí dẫn lời'

/** After these the verb is a noun or a clause of its own: "sự khẳng định", "được đánh giá cao", "để bày tỏ". */
export const NOT_REPORTING_AFTER =
  'sự, lời, những, các, được, bị, việc, một, nhiều, mọi, bài, cuộc, buổi, bản, qua, về, của, như, thư, điện, để, nhằm, không, chưa, hãy, cần, phải, nên, muốn, từng, mà, đáng, có thể, cách, tinh thần, thông điệp, và mong muốn, chia, tiếng, lòng, niềm, quyền, mức, kết quả, hệ thống, ý kiến, công tác, tiêu chí, ai, quá trình, báo cáo, tự, đài, cơ quan, số, sở, bằng, văn bản, công hàm, công văn, đơn, kháng thư'

/** Verbs that are as often nouns or list members: they count with their own subject before them, or after a strong break. */
export const NEEDS_SUBJECT =
  'nhận xét, mô tả, phủ nhận, cáo buộc, tố cáo, khuyên, gọi, coi, xem, tâm sự, tự hào, nói, chia sẻ, đề xuất, kiến nghị, khuyến nghị, thông tin, phân tích, đánh giá, dự báo, ghi nhận, ủng hộ, nhất trí, nhất trí với, đồng tình, đồng tình với, tán thành, thông báo, lưu ý, yêu cầu, phản đối, kêu gọi, cảnh báo, nhìn nhận, gợi mở, xác nhận, làm rõ, chỉ ra, nêu bật, nêu ra, nhắc nhở, căn dặn, đề cao, tin tưởng, mong, hy vọng, hi vọng, kỳ vọng, tri ân, bác bỏ, lên án, chỉ trích, đồng ý, quan ngại, lo ngại, bình luận, gợi ý, ôn lại, điểm lại'

/** After "nói" these make another verb: "nói chuyện", "nói đến". */
export const NOT_SAYING_AFTER = 'chuyện, đến, lời, tiếng, chung, riêng, trên, tới, cười, dối'

/** Sentences open with these to say what somebody spoke of; what was said stands in the main clause: "Nhắc lại chuyến thăm …, A nhấn mạnh". */
export const ONLY_TOPIC_FIRST =
  'ôn lại, điểm lại, nhắc lại, nhắc đến, chia sẻ, đề cập, đề cập đến, thông tin, trả lời, nói về, trân trọng'

/** Acts of courtesy that a verb of saying often follows: "chúc mừng ông B và đề nghị …". */
export const COURTESIES =
  'chúc mừng, chào mừng, nhiệt liệt chào mừng, chúc, cảm ơn, cám ơn, hoan nghênh, biểu dương, khen ngợi, gửi lời chúc mừng, gửi lời cảm ơn, gửi lời chào, giới thiệu'

/** Verbs of saying that are no nouns after "và". */
export const NEVER_NOUNS =
  'hy vọng, hi vọng, kỳ vọng, mong, mong muốn, mong rằng, tin tưởng, tin, tin rằng, đề nghị, yêu cầu, kêu gọi, lưu ý, nhắc nhở, căn dặn, cho biết, cho rằng, khẳng định, nhấn mạnh, thông báo'

/** Verbs that tell of many things but speech: only with their subject right before them. */
export const ONLY_WITH_SUBJECT =
  'khái quát, dẫn chứng, viện dẫn, nhớ lại, hồi tưởng lại, kết luận, đưa ra, đề ra, nhắc tới, tán đồng, bênh vực, phản bác, ước tính, dự đoán, tiên đoán, chỉ đạo, quán triệt, giao nhiệm vụ, đặt vấn đề, nêu vấn đề, ra tuyên bố, chúc mừng'

/** Orders: what is to be done must follow. */
export const ORDERS = 'chỉ đạo, quán triệt, giao nhiệm vụ'

/** Verbs that report what they count: "nêu ba đề xuất", "đưa ra một số kiến nghị". */
export const COUNTING = 'nêu, đưa ra, đề ra'
