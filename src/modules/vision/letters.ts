import { sql } from 'kysely'
import type { FactHandler } from '../../platform/outbox/facts.ts'
import { hostsLetter, postToHosts } from '../circles/index.ts'
import { lies, postToEach, somethingLiesLetter } from '../people/index.ts'
import { visionWords } from './locales/index.ts'

const [toHost, toMaker] = ['vision.offered', 'vision.maker-told']

/** Hosts hear that somebody would like to look along; who made something, that something is said beside it. */
export const visionNotices: readonly FactHandler[] = [
  {
    fact: 'vision.offered',
    async handle(context, { watcher = '' }) {
      const row = await context.db
        .selectFrom('vision.watcher')
        .select('movement_id as movement')
        .where('id', '=', watcher)
        .executeTakeFirst()
      if (row) await postToHosts(context, toHost, row.movement)
    },
  },
  {
    fact: 'vision.maker-told',
    async handle(context, { remark = '' }) {
      const { rows } = await sql<{
        person: string
      }>`select vision.makers_of(${remark}::uuid) as person`.execute(context.db)
      await postToEach(
        context,
        toMaker,
        rows.map(({ person }) => person),
        { remark },
      )
    },
  },
]

/** Neither what is said nor about what. */
const makerLetter = somethingLiesLetter({
  kind: toMaker,
  words: visionWords,
  says: () => ({
    subject: 'maker.letter.subject',
    greeting: 'letter.greeting',
    told: ['maker.letter.told', 'maker.letter.open'],
  }),
  at: 'movement',
  async path(db, { remark = '' }) {
    const row = await db.selectFrom('vision.remark').select('id').where('id', '=', remark).executeTakeFirst()
    return row ? `/vision/${row.id}` : null
  },
})

export const visionLetters = [
  hostsLetter({ kind: toHost, words: visionWords, says: lies, below: 'vision' }),
  makerLetter,
]
