import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Conflict } from '../../../../platform/errors/errors.ts'
import { LetPlace } from '../input.ts'
import { placingsOf } from '../queries.ts'
import { takeBack } from '../take-back.ts'

/** Its writers offer a story to a sister, say yes to one that asks, or no, also later: it is gone there at once. */
export const letPlace = command({
  name: 'stories.let-place',
  input: LetPlace,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, actor, input, clock, record }) {
    const placing = (await placingsOf(db, input.story)).find(({ sisterSlug }) => sisterSlug === input.sister)
    if (!placing) throw new Absent()
    const { said, asked } = placing
    const id = (asked ?? said)?.id ?? clock.id()
    record.about('placed story', id)
    if (input.says === 'keep') {
      if (!asked) throw new Conflict()
      await takeBack(db, [asked])
      return {}
    }
    if (input.says === 'no') {
      // What nobody offered or asked for there is none of.
      await takeBack(
        db,
        [said, asked].filter((one) => one !== undefined),
      )
      return {}
    }
    const { rows } = await sql<{ stands: boolean | null }>`select stories.let_place(${id}::uuid,
      ${placing.storyId}::uuid, ${placing.sisterId}::uuid, ${input.version}) as stands`.execute(db)
    const stands = rows[0]?.stands ?? null
    if (stands === null) throw new Conflict()
    if (!stands && !said?.writers) record.fact('stories.placing-asked', { placed: id })
    if (actor.kind === 'person') record.fact('stories.placing-let', { placed: id, by: actor.id })
    return {}
  },
})
