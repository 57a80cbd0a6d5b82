import { CAMPAIGN_EXPORTS } from '@trucot/contract/access'
import { RowId } from '@trucot/contract/identifiers'
import { findCampaign } from '@trucot/db/campaign'
import { campaignDiffFile } from '@trucot/db/campaign-diff-file'
import type { Database } from '@trucot/db/database'
import { EXPORT_FORMATS } from '@trucot/db/export-file'
import type { FastifyInstance } from 'fastify'
import { sendFile } from './send-file.ts'

/** Adds a route a format for what a campaign changed. */
export function serveCampaignDiffs(server: FastifyInstance, db: Database): void {
  for (const format of EXPORT_FORMATS) {
    const { path, mediaType, access } = CAMPAIGN_EXPORTS[format]
    server.get<{ Params: { id: string } }>(
      path,
      { exposeHeadRoute: false, config: { access } },
      async (request, reply) => {
        const id = RowId.safeParse(request.params.id)
        if (!id.success || !(await findCampaign(db, id.data))) return reply.callNotFound()
        const pieces = campaignDiffFile(db, id.data, format)
        const name = `trucot-campaign-${id.data}.${format}`
        return await sendFile(request, reply, { name, mediaType, pieces })
      },
    )
  }
}
