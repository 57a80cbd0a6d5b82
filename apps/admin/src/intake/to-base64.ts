/** As many arguments as `fromCharCode` takes without trouble. */
const STEP = 0x8000

/** Bytes in base64, whatever their number. */
export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += STEP)
    binary += String.fromCharCode(...bytes.subarray(at, at + STEP))
  return btoa(binary)
}
