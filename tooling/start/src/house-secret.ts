import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

const BYTES = 48

/**
 * The secret that second factors of this house are sealed with: kept in a file of its own, readable by its owner alone,
 * beside the database and not in it. Made when first wanted; of two that start at once, both get the same.
 */
export async function houseSecret(file: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true })
  const wish = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(wish, randomBytes(BYTES).toString('base64url'), { mode: 0o600, flag: 'wx' })
  try {
    // A link is there whole or not at all, and never in place of one that is there.
    await link(wish, file)
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault
  } finally {
    await unlink(wish)
  }
  return (await readFile(file, 'utf8')).trim()
}
