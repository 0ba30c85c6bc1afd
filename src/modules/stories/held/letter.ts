import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { postToEach, somethingLiesLetter } from '../../people/index.ts'
import { heldWords } from './locales/index.ts'

const kind = 'stories.held'

/** Everybody who writes it hears at once that it is held. */
export const storyHeld: FactHandler = {
  fact: kind,
  async handle(context, { story = '' }) {
    const writers = await context.db
      .selectFrom('stories.writer')
      .select('person_id as person')
      .where('story_id', '=', story)
      .execute()
    await postToEach(
      context,
      kind,
      writers.map(({ person }) => person),
      { story },
    )
  },
}

/** That nobody reads it now, and where the reason lies; neither what it is about nor why. */
export const storyHeldLetter = somethingLiesLetter({
  kind,
  words: heldWords,
  says: (form) => ({
    subject: 'letter.subject',
    greeting: 'letter.greeting',
    told: [`letter.told.${form}`],
  }),
  at: 'house',
  async path(db, { person = '', story = '' }) {
    const row = await db
      .selectFrom('stories.held as h')
      .innerJoin('stories.writer as w', 'w.story_id', 'h.story_id')
      .select('h.id')
      .where('h.story_id', '=', story)
      .where('h.ended_on', 'is', null)
      .where('w.person_id', '=', person)
      .executeTakeFirst()
    return row ? `/write/${story}/held` : null
  },
})
