import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { postToEach, somethingLiesLetter } from '../../people/index.ts'
import { tellByMail } from '../share/mail/letter.ts'
import { awayWords } from './locales/index.ts'

const kind = 'stories.away-decided'

/** Two decided: everybody who writes it hears that, and who shared it in two minutes where they left an address. */
export const awayDecidedTold: FactHandler = {
  fact: kind,
  async handle(context, { story = '' }) {
    const { db } = context
    const [writers, shared] = await Promise.all([
      db.selectFrom('stories.writer').select('person_id as person').where('story_id', '=', story).execute(),
      db.selectFrom('stories.shared').select('id').where('story_id', '=', story).executeTakeFirst(),
    ])
    await postToEach(
      context,
      kind,
      writers.map(({ person }) => person),
      { story },
    )
    if (shared) await tellByMail(context, shared.id)
  },
}

/** That something was decided, and where it lies; neither which story nor what. */
export const awayDecidedLetter = somethingLiesLetter({
  kind,
  words: awayWords,
  says: (form) => ({
    subject: 'letter.subject',
    greeting: 'letter.greeting',
    told: [`letter.${form}`],
  }),
  at: 'house',
  async path(db, { person = '', story = '' }) {
    const row = await db
      .selectFrom('stories.away_proposal as p')
      .innerJoin('stories.writer as w', 'w.story_id', 'p.story_id')
      .select('p.id')
      .where('p.story_id', '=', story)
      .where('p.says', '=', 'agreed')
      .where('w.person_id', '=', person)
      .limit(1)
      .executeTakeFirst()
    return row ? `/write/${story}/away` : null
  },
})
