/**
 * Papers that the world knows by one name or another, and of which there is one: one a line, the name first that is written
 * out in full. Years and "của" are left out, and spellings meet in the key.
 */
export const KNOWN_DOCUMENTS = `
Công ước Liên hợp quốc về Luật Biển; Công ước Luật Biển; UNCLOS; Công ước UNCLOS
Tuyên bố về ứng xử các bên ở Biển Đông; Tuyên bố về cách ứng xử các bên ở Biển Đông; Tuyên bố ứng xử các bên ở Biển Đông; Tuyên bố về ứng xử các bên trên Biển Đông; DOC
Bộ Quy tắc ứng xử ở Biển Đông; Bộ Quy tắc ứng xử trên Biển Đông; Bộ Quy tắc về ứng xử ở Biển Đông; Bộ Quy tắc ứng xử các bên ở Biển Đông; COC
Hiệp định Đối tác Kinh tế Toàn diện Khu vực; Hiệp định RCEP; RCEP
Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương; Hiệp định CPTPP; CPTPP
Hiệp định Thương mại tự do Việt Nam - Liên minh châu Âu; Hiệp định Thương mại tự do Việt Nam - EU; Hiệp định Thương mại tự do giữa Việt Nam và Liên minh châu Âu; Hiệp định Thương mại tự do giữa Việt Nam và EU; Hiệp định EVFTA; EVFTA
Hiệp định Bảo hộ đầu tư Việt Nam - Liên minh châu Âu; Hiệp định Bảo hộ đầu tư Việt Nam - EU; Hiệp định EVIPA; EVIPA
Hiến chương Liên hợp quốc
Hiến chương ASEAN
Hiệp ước Thân thiện và Hợp tác ở Đông Nam Á; Hiệp ước Thân thiện và Hợp tác tại Đông Nam Á; Hiệp ước TAC; TAC
Hiệp ước Không phổ biến vũ khí hạt nhân; NPT
Công ước Liên hợp quốc về chống tội phạm mạng; Công ước Hà Nội
Thỏa thuận Paris về biến đổi khí hậu; Hiệp định Paris về biến đổi khí hậu
Hiệp định Paris về chấm dứt chiến tranh, lập lại hòa bình ở Việt Nam; Hiệp định Paris về Việt Nam; Hiệp định Pa-ri về Việt Nam
`
