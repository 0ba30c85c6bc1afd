import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { hostsLetter, postToHosts } from '../../circles/index.ts'
import { lies, postToEach, somethingLiesLetter } from '../../people/index.ts'
import { shareWords } from './locales/index.ts'
import { tellByMail } from './mail/letter.ts'

const [kind, toSharer] = ['stories.shared', 'stories.shared-answered']

/** Who looks after the movement: something lies there. */
const somethingShared: FactHandler = {
  fact: kind,
  async handle(context, { shared = '' }) {
    const row = await context.db
      .selectFrom('stories.shared')
      .select('movement_id as movement')
      .where('id', '=', shared)
      .executeTakeFirst()
    if (row) await postToHosts(context, kind, row.movement)
  },
}

/** Who shared it with an account, or left an address: something was laid before them, or said to them. */
const sharerAnswered: FactHandler = {
  fact: toSharer,
  async handle(context, { shared = '' }) {
    const row = await context.db
      .selectFrom('stories.shared')
      .select('person_id as person')
      .where('id', '=', shared)
      .executeTakeFirst()
    if (row?.person) await postToEach(context, toSharer, [row.person], {})
    else if (row) await tellByMail(context, shared)
  },
}

export const sharedNotices = [somethingShared, sharerAnswered]

export const sharedLetters = [
  // Something was shared, and nothing of it.
  hostsLetter({ kind, words: shareWords, says: lies, below: 'shared' }),
  // To all that is theirs, which opens for them alone: the address of what they shared is a key to it.
  somethingLiesLetter({
    kind: toSharer,
    words: shareWords,
    says: () => ({
      subject: 'answered.subject',
      greeting: 'letter.greeting',
      told: ['answered.told', 'letter.open'],
    }),
    at: 'movement',
    path: async () => '/mine#shared',
  }),
]
