import { letterText, letterWriter } from '../../../../platform/mail/index.ts'
import type { FactHandler } from '../../../../platform/outbox/facts.ts'
import { countLetter, findAddressee } from '../../../people/index.ts'
import { barrierWords } from './locales/index.ts'

const [toHost, toTeller] = ['doors.barrier-told', 'doors.barrier-answered']

/** Who looks after the movement hears that something lies there; who told it gets the answer. */
export const barrierNotices: readonly FactHandler[] = [
  {
    fact: 'doors.barrier-told',
    async handle(context, { barrier = '' }) {
      const { db, post } = context
      const hosts = await db
        .selectFrom('doors.barrier as b')
        .innerJoin('circles.seat as s', 's.circle_id', 'b.movement_id')
        .select(['s.person_id as person', 'b.movement_id as movement'])
        .distinct()
        .where('b.id', '=', barrier)
        .where('s.role', '=', 'host')
        .where('s.taken_at', 'is not', null)
        .where('s.ended_at', 'is', null)
        .execute()
      for (const { person, movement } of hosts) {
        const host = person ? await findAddressee(db, 'id', person) : undefined
        if (host && (await countLetter(context, toHost, host.email)))
          await post({ kind: toHost, ids: { person: host.id, movement } })
      }
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
const toldLetter = letterWriter({
  kind: toHost,
  async write({ db, site, movement }, { person = '', movement: at = '' }) {
    const host = await findAddressee(db, 'id', person)
    const circle = await db
      .selectFrom('circles.circle')
      .select('slug')
      .where('id', '=', at)
      .executeTakeFirst()
    if (!host || !circle) return null
    const locale = host.locale ?? 'nl'
    const w = barrierWords(locale)
    return {
      to: host.email,
      subject: w('letter.subject'),
      body: letterText(locale, movement, [
        w('letter.greeting', { name: host.name }),
        w('letter.told'),
        `${w('letter.open')}\n${site.origin}/circles/${circle.slug}/barriers`,
      ]),
    }
  },
})

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
