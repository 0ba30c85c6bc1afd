import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { toldCodes } from '../../people-in-it/code.ts'
import { sharedLookedAt } from '../at-desk.ts'
import { beginMoment } from '../begin-moment.ts'
import { BeginFromShared } from '../input.ts'
import { shareWords } from '../locales/index.ts'
import { firstTitle } from '../title.ts'

/**
 * Who looks along begins a story with what somebody shared: their words, their photo and what they spoke, written out where somebody did.
 * Those are in it from the first word, and it waits for their yes.
 */
export const beginFromShared = command({
  name: 'stories.begin-from-shared',
  does: 'create',
  input: BeginFromShared,
  async policy(context) {
    await sharedLookedAt(context)
  },
  async run(context) {
    const { clock, house, input, record } = context
    const { version, media } = input
    const shared = await sharedLookedAt(context)
    const { id, proposal, name, language, recognisable, sharedOn: day } = shared
    const photo = media.picture !== undefined
    // What was spoken is there as it was written out; what there is to see, as it was described last.
    const [words, alt] = [shared.words || (proposal?.words ?? ''), proposal?.alt || shared.alt]
    const title = firstTitle(language, { words, alt, photo, day })
    const told = clock.id()
    const hash = toldCodes.hashesOf(house, told).long_hash
    const seen = recognisable === 'nobody' ? 'nobody' : 'asked'
    const story = await beginMoment(
      context,
      { title, words, alt, recognisable: seen, ...media },
      ({ story, writer, keyId, content, seal }) =>
        sql`stories.begin_from_shared(${id}::uuid, ${version}, ${story}::uuid, ${writer}::uuid,
          ${keyId}::uuid, ${content}, ${told}::uuid, ${seal(name || shareWords(language)('story.sharer'))}, ${hash})`,
    )
    if (!story) throw new Conflict()
    // Whoever can be recognised, it is who shared it that knows of it and says yes; who else is on it, who writes adds.
    if (photo && seen === 'asked')
      await context.db
        .insertInto('stories.seen_on')
        .columns(['picture_id', 'told_id'])
        .expression((eb) =>
          eb
            .selectFrom('stories.picture')
            .select(['id', eb.val(told).as('told_id')])
            .where('story_id', '=', story),
        )
        .execute()
    record.about('story', story)
    return { story }
  },
})
