import { inflateRawSync } from 'node:zlib'
import yauzl from 'yauzl'
import { Refused } from './refusal.ts'

/** One file of an archive. */
export interface ZipMember {
  name: string
  bytes: Uint8Array
}

export interface ZipLimits {
  mostEntries: number
  /** The largest file that is unpacked. */
  mostBytes: number
  /** All files that are unpacked, together. */
  mostBytesTogether: number
}

const STORED = 0
const DEFLATED = 8
const ENCRYPTED = 1

/** What is packed like that is no document: text packs to a tenth, a bomb to a thousandth. */
const MOST_RATIO = 250
const RATIO_FROM_BYTES = 4 * 1024 * 1024

async function openZip(bytes: Uint8Array): Promise<yauzl.ZipFile> {
  try {
    return await yauzl.fromBufferPromise(Buffer.from(bytes), { lazyEntries: true })
  } catch (cause) {
    throw new Refused('broken', 'the archive cannot be opened', { cause })
  }
}

/** The packed bytes of one file, checked against the archive's own bounds. */
async function packedBytes(zip: yauzl.ZipFile, entry: yauzl.Entry, bytes: Uint8Array): Promise<Uint8Array> {
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  const end = fileDataStart + entry.compressedSize
  if (end > bytes.length) throw new Refused('broken', `${entry.fileName} ends beyond the archive`)
  return bytes.subarray(fileDataStart, end)
}

function unpack(entry: yauzl.Entry, packed: Uint8Array, most: number): Uint8Array {
  if (entry.compressionMethod === STORED) return packed
  if (entry.compressionMethod !== DEFLATED)
    throw new Refused('broken', `${entry.fileName} is packed in an unknown way`)
  try {
    return inflateRawSync(packed, { maxOutputLength: most })
  } catch (cause) {
    if (cause instanceof RangeError)
      throw new Refused('bomb', `${entry.fileName} is larger than ${most} bytes unpacked`)
    throw new Refused('broken', `${entry.fileName} cannot be unpacked`, { cause })
  }
}

/**
 * The files of a ZIP archive that are wanted, unpacked in memory. What an archive says of its sizes is not believed: each
 * file is unpacked under a bound of its own, all of them under one together. Names are only names: nothing is written
 * anywhere. Throws Refused.
 */
export async function readZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  limits: ZipLimits,
): Promise<ZipMember[]> {
  const zip = await openZip(bytes)
  if (zip.entryCount > limits.mostEntries)
    throw new Refused('too_many', `the archive holds more than ${limits.mostEntries} files`)
  const members: ZipMember[] = []
  let left = limits.mostBytesTogether
  let entries = 0
  try {
    for await (const entry of zip.eachEntry()) {
      if (++entries > limits.mostEntries)
        throw new Refused('too_many', `the archive holds more than ${limits.mostEntries} files`)
      if (entry.fileName.endsWith('/') || !isWanted(entry.fileName)) continue
      if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0)
        throw new Refused('encrypted', `${entry.fileName} is encrypted`)
      const packed = await packedBytes(zip, entry, bytes)
      const unpacked = unpack(entry, packed, Math.max(1, Math.min(left, limits.mostBytes)))
      if (unpacked.length > RATIO_FROM_BYTES && unpacked.length > packed.length * MOST_RATIO)
        throw new Refused('bomb', `${entry.fileName} is packed as no document is`)
      left -= unpacked.length
      if (left < 0) throw new Refused('bomb', 'the archive is too large unpacked')
      members.push({ name: entry.fileName, bytes: unpacked })
    }
  } catch (cause) {
    if (cause instanceof Refused) throw cause
    throw new Refused('broken', 'the archive is broken', { cause })
  }
  return members
}
