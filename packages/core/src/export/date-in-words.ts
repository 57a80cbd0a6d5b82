const POINT = /^(?<year>[\dX]{4})(?:-(?<month>[\dX]{2})(?:-(?<day>[\dX]{2}))?)?(?<doubt>[?~%])?$/u

function known(part: string | undefined): number | null {
  return part === undefined || part.includes('X') ? null : Number(part)
}

function pointInWords(point: string): string {
  const parts = POINT.exec(point)?.groups
  if (!parts) return point
  const [day, month] = [known(parts.day), known(parts.month)]
  const words = [
    day === null ? null : `ngày ${day}`,
    month === null ? null : `tháng ${month}`,
    parts.year?.includes('X')
      ? parts.year === 'XXXX'
        ? null
        : `những năm ${parts.year}`
      : `năm ${Number(parts.year)}`,
  ].filter((word) => word !== null)
  const spoken = words.length === 0 ? 'không rõ ngày' : words.join(' ')
  const unsure = parts.year === 'XXXX' && words.length > 0 ? `${spoken} (không rõ năm)` : spoken
  return parts.doubt ? `khoảng ${unsure}` : unsure
}

/** An EDTF date as a Vietnamese reader says it; what is no date of the reader's kind stays as it is. */
export function dateInWords(edtf: string): string {
  const [start, end] = edtf.split('/')
  if (end === undefined) return pointInWords(edtf)
  if (!start || start === '..') return `đến ${pointInWords(end)}`
  if (end === '' || end === '..') return `từ ${pointInWords(start)}`
  return `từ ${pointInWords(start)} đến ${pointInWords(end)}`
}
