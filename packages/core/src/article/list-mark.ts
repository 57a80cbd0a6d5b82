import type { LineFeatures } from './line-features.ts'

const LIST_MARK =
  /^(?:[-–—+•*▪]\s?(?=\p{L}|\d)|\d{1,2}\s?[.)]\s?(?=\p{L})|\p{Ll}\s?[.)]\s|[IVX]{1,4}\s?[.)]\s)/u

/** "- Bản ghi nhớ …", "1. Về kinh tế", "a) …", "II. …": one of several that are counted or marked. */
export function isListed(features: LineFeatures | undefined): boolean {
  return features !== undefined && LIST_MARK.test(features.text)
}
