import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { toldCodes } from '../../people-in-it/code.ts'
import { contentAsText, emptyContent } from '../../writing/content.ts'
import { sharedLookedAt } from '../at-desk.ts'
import { momentOf } from '../document.ts'
import { BeginFromShared } from '../input.ts'
import { shareWords } from '../locales/index.ts'
import { firstTitle } from '../title.ts'

/** Who looks along begins a story with what somebody shared. Those are in it from the first word, and it waits for their yes. */
export const beginFromShared = command({
  name: 'stories.begin-from-shared',
  does: 'create',
  input: BeginFromShared,
  async policy(context) {
    await sharedLookedAt(context)
  },
  async run(context) {
    const { db, clock, sealing, house, input, record } = context
    const { id, words, alt, media, name, language, sharedOn: day } = await sharedLookedAt(context)
    const key = sealing.newKey(clock)
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    const [story, writer, told] = [clock.id(), clock.id(), clock.id()]
    const photo = media.some(({ kind }) => kind === 'photo')
    const title = firstTitle(language, { words, alt, photo, day })
    const content = key.seal(contentAsText({ ...emptyContent(), title, document: momentOf(words) }))
    const called = key.seal(name || shareWords(language)('story.sharer'))
    const hash = toldCodes.hashesOf(house, told).long_hash
    const { rows } = await sql<{
      begun: boolean
    }>`select stories.begin_from_shared(${id}::uuid, ${input.version}, ${story}::uuid, ${writer}::uuid,
      ${key.row.id}::uuid, ${content}, ${told}::uuid, ${called}, ${hash}) as begun`.execute(db)
    if (!rows[0]?.begun) throw new Conflict()
    record.about('story', story)
    return { story }
  },
})
