import { letterText, letterWriter } from '../../../platform/mail/index.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { findAddressee, lies, postToEach, somethingLiesLetter } from '../../people/index.ts'
import { reactionWords } from './locales/index.ts'

const [toWriter, toSender] = ['stories.reaction-sent', 'stories.reaction-answered']

/** Who writes hears that something lies there; who sent it gets the answer, where they left a way. */
export const reactionNotices: readonly FactHandler[] = [
  {
    fact: 'stories.reaction-sent',
    async handle(context, { reaction = '' }) {
      const writers = await context.db
        .selectFrom('stories.reaction as r')
        .innerJoin('stories.writer as w', 'w.story_id', 'r.story_id')
        .select(['w.person_id as person', 'r.story_id as story'])
        .where('r.id', '=', reaction)
        .execute()
      const persons = writers.map(({ person }) => person)
      await postToEach(context, toWriter, persons, { story: writers[0]?.story ?? '' })
    },
  },
  {
    fact: 'stories.reaction-answered',
    async handle({ post }, { reaction = '' }) {
      await post({ kind: toSender, ids: { reaction } })
    },
  },
]

/** Nothing of what was asked or said is in it. */
const sentLetter = somethingLiesLetter({
  kind: toWriter,
  words: reactionWords,
  says: lies,
  at: 'movement',
  path: async (_, { story = '' }) => `/write/${story}/reactions`,
})

/** The answer itself, which was written as a letter; not what it answers, nor about which story. */
const answerLetter = letterWriter({
  kind: toSender,
  async write({ db, house, movement }, { reaction = '' }) {
    const row = await db
      .selectFrom('stories.reaction as r')
      .innerJoin('platform.sealing_key as k', 'k.id', 'r.sealing_key_id')
      .select(['r.mail', 'r.answer', 'r.locale', 'r.person_id as person', 'k.id as keyId', 'k.wrapped'])
      .where('r.id', '=', reaction)
      .executeTakeFirst()
    if (!row) return null
    const open = (sealed: Buffer | null) =>
      (sealed && house.sealing.open(row.keyId, row.wrapped, sealed)) ?? ''
    const sender = row.person ? await findAddressee(db, 'id', row.person) : undefined
    const [to, answer] = [sender?.email ?? open(row.mail), open(row.answer)]
    if (!to || !answer) return null
    const w = reactionWords(row.locale)
    return {
      to,
      subject: w('answer.subject'),
      body: letterText(row.locale, movement, [
        w('answer.greeting'),
        w('answer.told'),
        answer,
        w('answer.end'),
      ]),
    }
  },
})

export const reactionLetters = [sentLetter, answerLetter]
