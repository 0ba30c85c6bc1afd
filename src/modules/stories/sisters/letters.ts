import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { postToEach, somethingLiesLetter } from '../../people/index.ts'
import { sisterStoryWords } from './words.ts'

const kind = 'stories.placing-asked'

/** To whoever has still to say something: its writers, or the sister's hosts. */
export const placingAsked: FactHandler = {
  fact: kind,
  async handle(context, { placed = '' }) {
    await postToEach(context, kind, await toTell(context.db, placed), { placed })
  },
}

/** Tells that there is a question, and not which story it is about. */
export const placingLetter = somethingLiesLetter({
  kind,
  words: sisterStoryWords,
  says: (form) => ({
    subject: 'letter.subject',
    greeting: 'letter.greeting',
    told: [`letter.asked.${form}`],
  }),
  at: 'house',
  async path(db, { person = '', placed = '' }) {
    const asked = await whichOne(db, placed)
    if (!asked || !(await toTell(db, placed)).includes(person)) return null
    return asked.writers_at ? `/circles/${asked.slug}/placed` : `/write/${asked.story_id}/sisters`
  },
})

const whichOne = (db: Db, placed: string) =>
  db
    .selectFrom('stories.placed as s')
    .innerJoin('circles.circle as z', 'z.id', 's.movement_id')
    .select(['s.story_id', 's.writers_at', 'z.slug'])
    .where('s.id', '=', placed)
    .executeTakeFirst()

/** As the worker; nobody once it was answered or taken back. */
async function toTell(db: Db, placed: string): Promise<string[]> {
  const { rows } = await sql<{
    person: string
  }>`select stories.placing_to_tell(${placed}::uuid) as person`.execute(db)
  return rows.map(({ person }) => person)
}
