import { sql } from 'kysely'
import type { Db } from '../../../../platform/database/connect.ts'
import type { FactHandler } from '../../../../platform/outbox/facts.ts'
import { postToEach, somethingLiesLetter } from '../../../people/index.ts'
import { togetherWords } from '../words.ts'

const kind = 'stories.asked-to-read'

export const askedToReadNotice: FactHandler = {
  fact: kind,
  async handle(context, { reader = '' }) {
    await postToEach(context, kind, await askedOf(context.db, reader), { reader })
  },
}

/** Tells who is asked that there is a question: not from whom, and not on which story. */
export const askedToReadLetter = somethingLiesLetter({
  kind,
  words: togetherWords,
  says: (form) => ({
    subject: 'letter.read.subject',
    greeting: 'letter.greeting',
    told: [`letter.read.${form}`],
  }),
  at: 'house',
  path: async (db, { person = '', reader = '' }) =>
    (await askedOf(db, reader)).includes(person) ? '/mine' : null,
})

/** As the worker: one, and nobody once it was answered or taken back. */
async function askedOf(db: Db, reader: string): Promise<string[]> {
  const { rows } = await sql<{
    person: string
  }>`select stories.reader_to_tell(${reader}::uuid) as person`.execute(db)
  return rows.map(({ person }) => person)
}
