import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { contentAsText, emptyContent } from '../content.ts'
import { BeginStory } from '../input.ts'

/** Somebody begins to write, from a place they sit in. It is theirs alone. */
export const beginStory = command({
  name: 'stories.begin',
  input: BeginStory,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, clock, sealing, record }) {
    const { kind, place, language, called } = input
    const key = sealing.newKey(clock)
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    const [id, writer] = [clock.id(), clock.id()]
    const { rows } = await sql<{
      begun: boolean
    }>`select stories.begin_story(${id}::uuid, ${place}::uuid, ${kind},
      ${language}, 'everyone', ${writer}::uuid, ${called}, ${key.row.id}::uuid,
      ${key.seal(contentAsText(emptyContent()))}) as begun`.execute(db)
    if (!rows[0]?.begun) throw new Invalid({ place: 'begin.place.missing' })
    record.about('story', id)
    return { story: id }
  },
})
