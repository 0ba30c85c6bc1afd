import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Conflict } from '../../../../platform/errors/errors.ts'
import { PlaceStory } from '../input.ts'
import { findPlacing } from '../queries.ts'

/** Hosts of a sister place a story with words of their own, ask its writers for it, or write other words. */
export const placeStory = command({
  name: 'stories.place',
  input: PlaceStory,
  async policy({ db, input }) {
    if (!(await findPlacing(db, input.slug, input.sister))) throw new Absent()
  },
  async run({ db, input, clock, record }) {
    const placing = await findPlacing(db, input.slug, input.sister)
    if (!placing) throw new Absent()
    const fresh = placing.said?.id ?? clock.id()
    const { rows } = await sql<{ stands: boolean | null }>`select stories.place(${fresh}::uuid,
      ${placing.storyId}::uuid, ${placing.sisterId}::uuid, ${input.introduction}, ${input.label},
      ${input.version}) as stands`.execute(db)
    const stands = rows[0]?.stands ?? null
    if (stands === null) throw new Conflict()
    record.about('placed story', fresh)
    if (!stands && !placing.said?.hosts) record.fact('stories.placing-asked', { placed: fresh })
    return { stands }
  },
})
