import { deflateSync } from 'node:zlib'

/** A PDF of these objects; the first is the catalogue. */
export function pdfOf(objects: readonly (string | Buffer)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  for (const [index, object] of objects.entries()) {
    offsets.push(length)
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ])
    parts.push(part)
    length += part.length
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF`
  return Buffer.concat([...parts, Buffer.from(trailer)])
}

export function streamOf(data: Buffer, more = ''): Buffer {
  return Buffer.concat([
    Buffer.from(`<< /Length ${data.length} ${more}>>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ])
}

/** A character map that gives back the letters of a text written with two bytes a letter. */
function unicodeMap(letters: readonly string[]): Buffer {
  const hex = (code: number) => code.toString(16).padStart(4, '0')
  const rows = letters.map((letter, index) => `<${hex(index + 1)}> <${hex(letter.charCodeAt(0))}>`).join('\n')
  return Buffer.from(
    `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n1 begincodespacerange <0000> <ffff> endcodespacerange\n${letters.length} beginbfchar\n${rows}\nendbfchar endcmap end end`,
  )
}

/** A PDF whose one page has these lines, in letters of any script. */
export function madePdf(lines: readonly string[]): Uint8Array {
  const letters = [...new Set(lines.join(''))]
  const hexOf = (line: string) =>
    [...line].map((letter) => (letters.indexOf(letter) + 1).toString(16).padStart(4, '0')).join('')
  const content = lines
    .map((line, index) => `1 0 0 1 72 ${760 - index * 30} Tm <${hexOf(line)}> Tj`)
    .join('\n')
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    streamOf(deflateSync(Buffer.from(`BT /F1 12 Tf\n${content}\nET`)), '/Filter /FlateDecode '),
    '<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>',
    streamOf(unicodeMap(letters)),
  ])
}
