import { crc32, deflateRawSync } from 'node:zlib'

export interface MadeMember {
  name: string
  bytes: Uint8Array | string
  /** What the archive says the size is, where it lies. */
  saidSize?: number
  flags?: number
}

/** A ZIP archive, honest or not. */
export function madeZip(members: readonly MadeMember[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const member of members) {
    const data = Buffer.from(member.bytes)
    const packed = deflateRawSync(data)
    const name = Buffer.from(member.name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(0x800 | (member.flags ?? 0), 2)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(data), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(member.saidSize ?? data.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, rest, name]))
    parts.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, central, end])
}

const escapeXml = (text: string) => text.replace(/[&<>]/gu, (mark) => `&#${mark.charCodeAt(0)};`)

/** A Word document with these paragraphs. */
export function madeDocx(paragraphs: readonly string[], more = ''): Uint8Array {
  const body = paragraphs
    .map((text) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`)
    .join('')
  return madeZip([
    { name: '[Content_Types].xml', bytes: '<Types/>' },
    {
      name: 'word/document.xml',
      bytes: `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}${more}</w:body></w:document>`,
    },
    {
      name: 'docProps/core.xml',
      bytes: '<cp:coreProperties><dc:title>Bản tin thử</dc:title></cp:coreProperties>',
    },
  ])
}
