import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { layPicture } from '../../pictures/lay-picture.ts'
import { contentAsText, emptyContent } from '../../writing/content.ts'
import { publish } from '../../writing/publish.ts'
import { findOwnStory } from '../../writing/queries.ts'
import { momentOf } from '../document.ts'
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
  async run({ db, input, clock, sealing, record }) {
    const { words, where, name, alt, picture, locale, place, form } = input
    const key = sealing.newKey(clock)
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    const [story, writer, pictureId] = [clock.id(), clock.id(), clock.id()]
    const document = momentOf(words, picture && { id: pictureId, alt })
    const day = dayAt(clock.now())
    const title = firstTitle(locale, { words, alt, photo: picture !== undefined, day })
    const content = key.seal(contentAsText({ ...emptyContent(), title, document }))
    const { rows } = await sql<{
      begun: boolean
    }>`select stories.begin_story(${story}::uuid, ${place}::uuid, 'moment',
      ${locale}, ${where}, ${writer}::uuid, ${name}, ${key.row.id}::uuid, ${content}) as begun`.execute(db)
    if (!rows[0]?.begun) throw new Absent()
    if (picture) {
      const said = { alt, caption: '', decoration: alt === '' }
      await layPicture(db, clock, { id: pictureId, storyId: story, picture, recognisable: 'nobody', said })
    }
    const own = await findOwnStory(db, sealing, story)
    if (!own) throw new Absent()
    const { slug } = await publish(db, clock, own)
    record.about('story', story)
    return { slug, form }
  },
})
