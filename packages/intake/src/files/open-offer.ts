import { isContainer, mediaTypeOfName, type PageMediaType } from '@trucot/core/page/media-type'
import { MOST_FILE_BYTES, MOST_PAGES, MOST_UNPACKED_BYTES } from './limits.ts'
import { lookIntoPage } from './look-into-page.ts'
import type { Offer, OpenedPage, RefusedPage } from './offered-page.ts'
import { Refused } from './refusal.ts'
import { readTable } from './table.ts'
import { readZip } from './zip.ts'

function refusedOffer(offer: Offer, fault: Refused): RefusedPage {
  const { name, mediaType, url, meta, bytes } = offer
  return {
    name,
    reason: fault.reason,
    explanation: fault.message,
    mediaType,
    bytes,
    ...(url === undefined ? {} : { url }),
    ...(meta ? { meta } : {}),
  }
}

async function openPage(offer: Offer): Promise<OpenedPage> {
  try {
    return { page: await lookIntoPage({ ...offer, mediaType: offer.mediaType as PageMediaType }) }
  } catch (fault) {
    if (fault instanceof Refused) return { refused: refusedOffer(offer, fault) }
    throw fault
  }
}

async function openTable(offer: Offer): Promise<OpenedPage[]> {
  const opened: OpenedPage[] = []
  for (const row of readTable(offer)) {
    if (row.offer) opened.push({ within: offer.name, ...(await openPage(row.offer)) })
    else {
      const refused = {
        name: row.name,
        reason: 'no_text',
        explanation: row.reason ?? 'the row holds no article',
      }
      opened.push({ within: offer.name, refused })
    }
  }
  return opened
}

/** A name inside an archive that was packed on a Mac or by a sync program, and is nobody's page. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/u

/** An archive's own archives are not opened: what is nested is most often a bomb. */
async function openZip(offer: Offer): Promise<OpenedPage[]> {
  const members = await readZip(offer.bytes, (name) => !LITTER.test(name), {
    mostEntries: MOST_PAGES,
    mostBytes: MOST_FILE_BYTES,
    mostBytesTogether: MOST_UNPACKED_BYTES,
  })
  const opened: OpenedPage[] = []
  for (const member of members) {
    const name = `${offer.name}/${member.name}`
    const mediaType = mediaTypeOfName(member.name)
    if (mediaType === undefined) {
      const explanation = 'files of this kind are not read'
      opened.push({ within: offer.name, refused: { name, reason: 'kind', explanation, bytes: member.bytes } })
    } else if (mediaType === 'application/zip') {
      const explanation = 'archives in archives are not opened'
      opened.push({
        within: offer.name,
        refused: { name, reason: 'kind', explanation, bytes: member.bytes, mediaType },
      })
    } else {
      const inner = await openOffer({ name, mediaType, bytes: member.bytes })
      opened.push(...inner.map((one) => ({ ...one, within: offer.name })))
    }
  }
  if (opened.length === 0) throw new Refused('no_text', 'the archive is empty')
  return opened
}

/**
 * Opens what somebody brings: gives its pages, looked into, and what is refused of it. One bad page does not hold up the
 * others. To be run in a thread: it takes time and memory as the offer is large.
 */
export async function openOffer(offer: Offer): Promise<OpenedPage[]> {
  if (!isContainer(offer.mediaType)) return [await openPage(offer)]
  try {
    if (offer.bytes.length === 0) throw new Refused('empty', 'the file has no bytes')
    if (offer.bytes.length > MOST_FILE_BYTES)
      throw new Refused('too_large', `the file has more than ${MOST_FILE_BYTES / 1024 / 1024} MB`)
    return offer.mediaType === 'application/zip' ? await openZip(offer) : await openTable(offer)
  } catch (fault) {
    if (fault instanceof Refused) return [{ refused: refusedOffer(offer, fault) }]
    throw fault
  }
}
