import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { ensureLays } from '../place.ts'

/**
 * Lays a keyword into another that says the same, with what was laid into it. What hangs on it is found there, and its address leads on.
 * @throws Invalid where the other went into a third meanwhile.
 */
export const mergeKeyword = command({
  name: 'action-teams.merge-keyword',
  input: z.object({
    slug: z.string(),
    movementId: z.uuid().optional(),
    into: z.uuid('merge.missing'),
  }),
  async policy({ db, input }) {
    await ensureLays(db, input.slug, input.movementId)
  },
  async run({ db, input, record }) {
    const term = await ensureLays(db, input.slug, input.movementId)
    const other = await db
      .selectFrom('action_teams.theme')
      .select(['id', 'slug'])
      .where('id', '=', input.into)
      .where('id', '<>', term.id)
      .where('kind', '=', 'keyword')
      .where('movement_id', '=', term.movementId)
      .where('merged_into', 'is', null)
      .executeTakeFirst()
    if (!other) throw new Invalid({ into: 'merge.missing' })
    await db
      .updateTable('action_teams.theme')
      .set({ merged_into: other.id })
      .where('merged_into', '=', term.id)
      .execute()
    await expectOne(
      db
        .updateTable('action_teams.theme')
        .set({ merged_into: other.id })
        .where('id', '=', term.id)
        .executeTakeFirst(),
    )
    record.about('theme', term.id)
    return { slug: other.slug }
  },
})
