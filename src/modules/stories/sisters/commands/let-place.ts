import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { expectGone } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { LetPlace } from '../input.ts'
import { placingsOf } from '../queries.ts'

/** Its writers offer a story to a sister, say yes to one that asks, or no, also later: it is gone there at once. */
export const letPlace = command({
  name: 'stories.let-place',
  input: LetPlace,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, clock, record }) {
    const placing = (await placingsOf(db, input.story)).find(({ sisterSlug }) => sisterSlug === input.sister)
    if (!placing) throw new Absent()
    const id = placing.said?.id ?? clock.id()
    record.about('placed story', id)
    if (input.says === 'no') {
      // What nobody offered or asked for there is none of.
      if (placing.said)
        await expectGone(db.deleteFrom('stories.placed').where('id', '=', id).executeTakeFirst())
      return {}
    }
    const { rows } = await sql<{ stands: boolean | null }>`select stories.let_place(${id}::uuid,
      ${placing.storyId}::uuid, ${placing.sisterId}::uuid) as stands`.execute(db)
    const stands = rows[0]?.stands ?? null
    if (stands === null) throw new Absent()
    if (!stands && !placing.said?.writers) record.fact('stories.placing-asked', { placed: id })
    return {}
  },
})
