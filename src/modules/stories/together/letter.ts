import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { postToEach, somethingLiesLetter } from '../../people/index.ts'
import { togetherWords } from './words.ts'

const kind = 'stories.asked-to-write'

export const askedToWriteNotice: FactHandler = {
  fact: kind,
  async handle(context, { asked = '' }) {
    await postToEach(context, kind, await askedOf(context.db, asked), { asked })
  },
}

/** Tells who is asked that there is a question: not from whom, and not on which story. */
export const askedToWriteLetter = somethingLiesLetter({
  kind,
  words: togetherWords,
  says: (form) => ({
    subject: 'letter.subject',
    greeting: 'letter.greeting',
    told: [`letter.asked.${form}`],
  }),
  at: 'house',
  path: async (db, { person = '', asked = '' }) =>
    (await askedOf(db, asked)).includes(person) ? '/mine' : null,
})

/** As the worker: one, and nobody once it was answered or taken back. */
async function askedOf(db: Db, asked: string): Promise<string[]> {
  const { rows } = await sql<{
    person: string
  }>`select stories.asked_writer_to_tell(${asked}::uuid) as person`.execute(db)
  return rows.map(({ person }) => person)
}
