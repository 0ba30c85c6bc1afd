import type { Db } from '../../../platform/database/connect.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { postToEach, somethingLiesLetter } from '../../people/index.ts'
import { supportWords } from './locales/index.ts'

const kind = 'about-us.support-asked'

export const supportAsked: FactHandler = {
  fact: kind,
  async handle(context, { supporter = '' }) {
    await postToEach(context, kind, [await askedOf(context.db, supporter)], { supporter })
  },
}

/** Tells that something is asked: not by which circle, nor what it would say. */
export const supportAskedLetter = somethingLiesLetter({
  kind,
  words: supportWords,
  says: (form) => ({
    subject: 'letter.subject',
    greeting: 'letter.greeting',
    told: [`letter.asked.${form}`],
    further: [`letter.nothing.${form}`],
  }),
  at: 'movement',
  path: async (db, { person, supporter = '' }) =>
    (await askedOf(db, supporter)) === person ? `/mine/support/${supporter}` : null,
})

/** Null once they answered, or where nobody has that address. */
async function askedOf(db: Db, supporter: string): Promise<string | null> {
  const row = await db
    .selectFrom('about_us.supporter')
    .select('person_id as person')
    .where('id', '=', supporter)
    .where('yes_on', 'is', null)
    .executeTakeFirst()
  return row?.person ?? null
}
