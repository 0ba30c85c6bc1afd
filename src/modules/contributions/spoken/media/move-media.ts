import { keepFile } from '../../../../platform/files/index.ts'
import { scheduledWork } from '../../../../platform/jobs/schedule.ts'

/**
 * What was told before there were files moves out of the database, sealed as it is, some at a time: the row is the list
 * of what is still to be done.
 */
export const moveMedia = scheduledWork({
  name: 'contributions.move-media',
  cron: '*/5 * * * *',
  async run({ db, house }) {
    const there = await db
      .selectFrom('contributions.contribution_media')
      .select(['contribution_id as id', 'body'])
      .where('body', 'is not', null)
      .limit(25)
      .execute()
    for (const { id, body } of there) {
      if (body === null) continue
      const fileId = await keepFile(house, body)
      await db
        .updateTable('contributions.contribution_media')
        .set({ body: null, file_id: fileId })
        .where('contribution_id', '=', id)
        .where('body', 'is not', null)
        .execute()
    }
  },
})
