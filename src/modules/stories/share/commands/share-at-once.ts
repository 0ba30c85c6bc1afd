import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { publish } from '../../writing/publish.ts'
import { findOwnStory } from '../../writing/queries.ts'
import { beginMoment } from '../begin-moment.ts'
import { ShareAtOnce } from '../input.ts'
import { firstTitle } from '../title.ts'

/** Who takes part shares a moment, and said who may read it: it is read from now on. It is their own story. */
export const shareAtOnce = command({
  name: 'stories.share-at-once',
  does: 'create',
  input: ShareAtOnce,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run(context) {
    const { db, input, clock, sealing, record } = context
    const { words, where, name, alt, picture, locale, place, form } = input
    const day = dayAt(clock.now())
    const title = firstTitle(locale, { words, alt, photo: picture !== undefined, day })
    const story = await beginMoment(
      context,
      { title, words, alt, picture, recognisable: 'nobody' },
      ({ story, writer, keyId, content }) =>
        sql`stories.begin_story(${story}::uuid, ${place}::uuid, 'moment', ${locale}, ${where}, ${writer}::uuid, ${name}, ${keyId}::uuid, ${content})`,
    )
    const own = story && (await findOwnStory(db, sealing, story))
    if (!own) throw new Absent()
    const { slug } = await publish(db, clock, own)
    record.about('story', own.id)
    return { slug, form }
  },
})
