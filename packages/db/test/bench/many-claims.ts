import type { SampleReading } from '../../src/testing/sample-record.ts'

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ']
const GIVEN = ['Văn Minh', 'Thu Hà', 'Quốc An', 'Đức Long', 'Thị Lan', 'Hải Nam', 'Ngọc Bích', 'Xuân Thành']
const TITLES = ['Bộ trưởng', 'Thứ trưởng', 'Đại sứ', 'Vụ trưởng', 'Chánh Văn phòng', 'Trợ lý Bộ trưởng']
const WORDS =
  'hai bên nhất trí thúc đẩy quan hệ hợp tác trên các lĩnh vực thương mại, đầu tư, giáo dục, du lịch và giao lưu nhân dân'

function nameOf(index: number): string {
  return `${FAMILIES[index % FAMILIES.length]} ${GIVEN[Math.floor(index / 3) % GIVEN.length]} ${index}`
}

/** An article with so many offices and statements as `changed` of them read differently. */
export function manyClaims(offices: number, statements: number, changed = 0): SampleReading {
  const lines: string[] = []
  const people = Array.from({ length: offices }, (_, i) => {
    const person = nameOf(i)
    const title = TITLES[i % TITLES.length] ?? ''
    lines.push(
      `Cùng dự buổi tiếp có ${title} ${person}, người đã tham gia nhiều hoạt động đối ngoại trong năm.`,
    )
    return { person, title: i < changed ? `${title} Thường trực` : title, quote: `${title} ${person}` }
  })
  const said = Array.from({ length: statements }, (_, i) => {
    const speaker = nameOf(i)
    const words = `${WORDS}, lần thứ ${i + 1}`
    lines.push(`Phát biểu tại buổi tiếp, ${speaker} nói: "${words}".`)
    return { speaker, words }
  })
  const reader = changed > 0 ? `sample-${changed + 1}` : 'sample-1'
  return { text: lines.join('\n'), reader, offices: people, statements: said, title: 'Bộ trưởng tiếp Đại sứ' }
}
