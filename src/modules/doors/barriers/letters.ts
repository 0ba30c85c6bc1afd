import { letterText, letterWriter } from '../../../platform/mail/index.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { hostsLetter, postToHosts } from '../../circles/index.ts'
import { barrierWords } from './locales/index.ts'

const [toHost, toTeller] = ['doors.barrier-told', 'doors.barrier-answered']

/** Who looks after the movement hears that something lies there; who told it gets the answer. */
export const barrierNotices: readonly FactHandler[] = [
  {
    fact: 'doors.barrier-told',
    async handle(context, { barrier = '' }) {
      const row = await context.db
        .selectFrom('doors.barrier')
        .select('movement_id as movement')
        .where('id', '=', barrier)
        .executeTakeFirst()
      if (row) await postToHosts(context, toHost, row.movement)
    },
  },
  {
    fact: 'doors.barrier-answered',
    async handle({ post }, { barrier = '' }) {
      await post({ kind: toTeller, ids: { barrier } })
    },
  },
]

/** Nothing of what was told is in it. */
const toldLetter = hostsLetter({ kind: toHost, words: barrierWords, below: 'barriers' })

/** The answer itself, which was written as a letter; not what it answers. */
const answerLetter = letterWriter({
  kind: toTeller,
  async write({ db, house, movement }, { barrier = '' }) {
    const row = await db
      .selectFrom('doors.barrier as b')
      .innerJoin('platform.sealing_key as k', 'k.id', 'b.sealing_key_id')
      .select(['b.mail', 'b.answer', 'b.locale', 'k.id as keyId', 'k.wrapped'])
      .where('b.id', '=', barrier)
      .executeTakeFirst()
    if (!row) return null
    const open = (sealed: Buffer | null) => sealed && house.sealing.open(row.keyId, row.wrapped, sealed)
    const [to, answer] = [open(row.mail), open(row.answer)]
    if (!to || !answer) return null
    const w = barrierWords(row.locale)
    return {
      to,
      subject: w('answer.subject'),
      body: letterText(row.locale, movement, [
        w('answer.greeting'),
        w('answer.told'),
        answer,
        w('answer.further'),
      ]),
    }
  },
})

export const barrierLetters = [toldLetter, answerLetter]
