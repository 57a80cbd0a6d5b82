import { type Readable, Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import zlib from 'node:zlib'

/** The body is larger than it may be, as sent or once unpacked. */
export class BodyTooLarge extends Error {
  override name = 'BodyTooLarge'
}

/** The body is packed in a way that is not known, or wrongly. */
export class BodyUnreadable extends Error {
  override name = 'BodyUnreadable'
}

/** Layers of packing that are undone. */
const MOST_LAYERS = 2

const UNPACK: Readonly<Record<string, (() => Transform) | null>> = {
  identity: null,
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  deflate: () => zlib.createInflate(),
  br: () => zlib.createBrotliDecompress(),
}
/** What the fetcher says it can unpack. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br'

/**
 * Reads a body to its end, unpacked. Sent or unpacked, one larger than `mostBytes` ends the reading there: a bomb costs no
 * more memory than an honest page. Errors: BodyTooLarge, BodyUnreadable, and what the connection throws.
 */
export async function readBody(
  body: Readable,
  contentEncoding: string,
  mostBytes: number,
): Promise<Uint8Array> {
  const layers = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .reverse()
  if (layers.length > MOST_LAYERS) throw new BodyUnreadable('packed too many times')
  const unpackers = layers.flatMap((name) => {
    const unpack = Object.hasOwn(UNPACK, name) ? UNPACK[name] : undefined
    if (unpack === undefined) throw new BodyUnreadable(`packed as ${name.slice(0, 40)}`)
    return unpack ? [unpack()] : []
  })
  const chunks: Buffer[] = []
  const keep = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk)
      done()
    },
  })
  try {
    await pipeline([body, meter(mostBytes), ...unpackers.flatMap((one) => [one, meter(mostBytes)]), keep])
  } catch (fault) {
    if (
      fault instanceof Error &&
      'code' in fault &&
      /^(?:Z_|ERR_(?:BROTLI|_ERROR))/u.test(String(fault.code))
    )
      throw new BodyUnreadable('packed wrongly', { cause: fault })
    throw fault
  }
  return Buffer.concat(chunks)
}

/** Passes on what comes, and fails where it is more than it may be. */
function meter(mostBytes: number): Transform {
  let length = 0
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      length += chunk.length
      if (length > mostBytes) done(new BodyTooLarge(`more than ${mostBytes} bytes`))
      else done(null, chunk)
    },
  })
}
