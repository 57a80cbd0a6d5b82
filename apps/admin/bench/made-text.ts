const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi']
const GIVEN = ['Minh', 'Hùng', 'Lan', 'Sơn', 'Quân', 'Thảo', 'Dũng', 'Hà', 'Long', 'Mai', 'Khánh', 'Vinh']
const GUESTS = ['Lào', 'Campuchia', 'Nhật Bản', 'Hàn Quốc', 'Cuba', 'Pháp', 'Ấn Độ', 'Đức']
const FILLER =
  'Hai bên điểm lại những việc đã làm được trong năm, bàn cách gỡ những chỗ còn vướng và giao các đơn vị chuyên môn theo dõi từng đầu việc cho đến khi xong. '

const at = <Item>(items: readonly Item[], index: number) => items[index % items.length] as Item

function nameOf(index: number): string {
  return `${at(SURNAMES, index)} ${at(['Văn', 'Thị', 'Đức', 'Thanh', 'Quốc'], Math.floor(index / 7))} ${at(GIVEN, index)}`
}

/** A page of at least so many bytes, with so many sentences that name four or five things each. */
export function longPage(bytes: number, naming: number): string {
  const paragraphs = Array.from({ length: naming }, (_, index) => {
    const day = `${1 + (index % 28)}/${1 + (index % 12)}/2024`
    return `Ngày ${day}, tại Hà Nội, Thứ trưởng Bộ Ngoại giao ${nameOf(index)} tiếp Đại sứ ${at(GUESTS, index)} tại Việt Nam ${nameOf(index + 40)}. `
  })
  const written = Buffer.byteLength(paragraphs.join('\n\n'))
  const fillers = Math.max(0, Math.ceil((bytes - written) / Buffer.byteLength(FILLER)))
  const each = Math.ceil(fillers / naming)
  return [
    'Nhật ký đối ngoại của một năm',
    ...paragraphs.map((paragraph) => paragraph + FILLER.repeat(each)),
  ].join('\n\n')
}

/** A page that tells of so many people in office, one a line. */
export function rollOfOffices(people: number): string {
  const lines = Array.from(
    { length: people },
    (_, index) => `- Vụ trưởng Vụ Hợp tác quốc tế Bộ Tài chính ${nameOf(index)};`,
  )
  return ['Danh sách dự họp', 'Tham dự cuộc họp có các đồng chí:', ...lines].join('\n\n')
}
