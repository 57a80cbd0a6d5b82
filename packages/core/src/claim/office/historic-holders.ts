import { nameKey } from '../../text/name-key.ts'

/** Leaders long dead: whatever office an article gives them, they held it once. */
const HISTORIC = new Set(
  [
    'Hồ Chí Minh',
    'Bác Hồ',
    'Tôn Đức Thắng',
    'Lê Duẩn',
    'Trường Chinh',
    'Phạm Văn Đồng',
    'Nguyễn Văn Linh',
    'Võ Chí Công',
    'Phạm Hùng',
    'Nguyễn Lương Bằng',
    'Kaysone Phomvihane',
    'Cay-xỏn Phôm-vi-hản',
    'Souphanouvong',
    'Xu-pha-nu-vông',
    'Mao Trạch Đông',
    'Chu Ân Lai',
    'Đặng Tiểu Bình',
    'Kim Nhật Thành',
    'V.I.Lênin',
    'Lenin',
    'Lê-nin',
  ].map(nameKey),
)

/** True for the name of a leader of the past. */
export function isHistoric(name: string): boolean {
  return HISTORIC.has(nameKey(name))
}
