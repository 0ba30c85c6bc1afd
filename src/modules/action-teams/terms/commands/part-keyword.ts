import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { ensureLays } from '../place.ts'

/** Takes a keyword out of the one it was laid into: what people hung on it is found under it again. */
export const partKeyword = command({
  name: 'action-teams.part-keyword',
  input: z.object({ slug: z.string(), movementId: z.uuid().optional() }),
  async policy({ db, input }) {
    await ensureLays(db, input.slug, input.movementId)
  },
  async run({ db, input, record }) {
    const term = await ensureLays(db, input.slug, input.movementId)
    await expectOne(
      db
        .updateTable('action_teams.theme')
        .set({ merged_into: null })
        .where('id', '=', term.id)
        .executeTakeFirst(),
    )
    record.about('theme', term.id)
    return { slug: term.slug }
  },
})
