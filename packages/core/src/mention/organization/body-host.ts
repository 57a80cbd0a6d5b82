import type { Token } from '../../text/tokens.ts'
import type { BodyHit } from './body-hit.ts'
import { seatAfter } from './body-owner.ts'

const PEOPLES = new Set(['association', 'committee'])

/** "Trung tâm Văn hóa Hàn Quốc tại Việt Nam", "Trung tâm Giao lưu Văn hóa Nhật Bản tại Việt Nam" */
function isCultureCentre(tokens: readonly Token[], { first, kind }: BodyHit): boolean {
  if (kind !== 'institute' || tokens[first]?.key !== 'trung') return false
  return [first + 2, first + 4].some((at) => tokens[at]?.key === 'văn' && tokens[at + 1]?.key === 'hóa')
}

/** "Hội Sinh viên Việt Nam tại Tây Úc", "Hiệp hội Doanh nghiệp Hàn Quốc tại Việt Nam": a country's people in another. */
export function withHost(tokens: readonly Token[], hit: BodyHit, end: number): BodyHit {
  const hasHost = PEOPLES.has(hit.kind) || isCultureCentre(tokens, hit)
  if (!hasHost || !/^(?:tại|ở)$/u.test(tokens[hit.last]?.key ?? '')) return hit
  const ofOurs = /^(?:việt nam|người việt)$/u.test(
    `${tokens[hit.last - 2]?.key} ${tokens[hit.last - 1]?.key}`,
  )
  if (!hit.country && !ofOurs) return hit
  if (tokens[hit.last + 1]?.key === 'nước' && tokens[hit.last + 2]?.key === 'ngoài')
    return { ...hit, last: hit.last + 3 }
  const host = seatAfter(tokens, hit.last, end, () => null)
  const home = host.seat?.place
  const isAbroad = home !== undefined && home.country !== hit.country && home.canonical !== ''
  return isAbroad ? { ...hit, ...host } : hit
}
