import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Conflict } from '../../../../platform/errors/errors.ts'
import { PlaceStory } from '../input.ts'
import { findPlacing } from '../queries.ts'

/** Hosts of a sister place a story with words of their own, ask its writers for it, or ask them for other words. */
export const placeStory = command({
  name: 'stories.place',
  input: PlaceStory,
  async policy({ db, input }) {
    if (!(await findPlacing(db, input.slug, input.sister))) throw new Absent()
  },
  async run({ db, input, clock, record }) {
    const placing = await findPlacing(db, input.slug, input.sister)
    if (!placing) throw new Absent()
    const { said, asked } = placing
    // Other words for what stands there are laid beside it.
    const fresh = asked?.id ?? (said && !(said.writers && said.hosts) ? said.id : clock.id())
    const { rows } = await sql<{ stands: boolean | null }>`select stories.place(${fresh}::uuid,
      ${placing.storyId}::uuid, ${placing.sisterId}::uuid, ${input.introduction}, ${input.label},
      ${input.version}) as stands`.execute(db)
    const stands = rows[0]?.stands ?? null
    if (stands === null) throw new Conflict()
    record.about('placed story', fresh)
    const waited = asked ?? (said && !said.writers)
    if (!stands && !waited) record.fact('stories.placing-asked', { placed: fresh })
    return { stands }
  },
})
