import type { Db } from '../../../../platform/database/connect.ts'
import { capital } from '../../../../platform/i18n/capital.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import { letterText, letterWriter } from '../../../../platform/mail/index.ts'
import { addressOfSeat } from '../address.ts'
import { carrierName } from '../carrier-names.ts'
import { greeting, newLink } from '../letters/to-carrier.ts'
import { answerWords } from '../locales/index.ts'
import { handOverWords } from './locales/index.ts'

/** "Will you bring an answer?": who asks and by when; nothing of what was said. */
export const handoverAskedLetter = letterWriter({
  kind: 'answers.handover-asked',
  async write({ house, db, site, movement }, { handoverId = '', seatId = '' }) {
    const [to, asked] = await Promise.all([
      addressOfSeat(db, house.sealing, seatId),
      findHandover(db, handoverId),
    ])
    if (!to || !asked || asked.outcome !== null || asked.answeredAt !== null || !asked.said) return null
    const { form, locale } = to
    const w = handOverWords(locale)
    const { organisation, from, owedAnswerId } = asked
    const open = to.hasAccount
      ? `${w(`letter.asked.account.${form}`)}\n${site.origin}/answers/${owedAnswerId}/take-over`
      : `${w(`letter.asked.open.${form}`)}\n${await newLink(db, site.origin, seatId)}`
    return {
      to: to.email,
      subject: w('letter.asked.subject'),
      body: letterText(locale, movement, [
        greeting(answerWords(locale), to.name),
        w(`letter.asked.${form}`, {
          organisation,
          from: capital(carrierName(locale, from)),
          date: dayInWords(locale, asked.dueOn),
        }),
        open,
      ]),
    }
  },
})

/** What came of it, for who carries it and who did until then. */
export const handoverDecidedLetter = letterWriter({
  kind: 'answers.handover-decided',
  async write({ house, db, movement }, { handoverId = '', seatId = '' }) {
    const [to, asked] = await Promise.all([
      addressOfSeat(db, house.sealing, seatId),
      findHandover(db, handoverId),
    ])
    const outcome = asked?.outcome
    if (!to || !asked || (outcome !== 'accepted' && outcome !== 'declined')) return null
    const { form, locale } = to
    const w = handOverWords(locale)
    const { organisation, dueOn } = asked
    const [from, other] = [carrierName(locale, asked.from), carrierName(locale, asked.to)]
    const about = { organisation, from, to: other, date: dayInWords(locale, dueOn) }
    return {
      to: to.email,
      subject: capital(w(`letter.${outcome}.subject`, { to: other })),
      body: letterText(locale, movement, [
        greeting(answerWords(locale), to.name),
        capital(w(`letter.${outcome}.${form}`, about)),
      ]),
    }
  },
})

function findHandover(db: Db, id: string) {
  return db
    .selectFrom('contributions.handover as g')
    .innerJoin('contributions.owed_answer as o', 'o.id', 'g.owed_answer_id')
    .innerJoin('circles.circle as house', 'house.id', 'o.organisation_id')
    .select(['g.from_name as from', 'g.to_name as to', 'g.outcome', 'o.id as owedAnswerId'])
    .select(['o.due_on as dueOn', 'o.answered_at as answeredAt', 'house.name as organisation'])
    .select((eb) => eb.fn<boolean>('contributions.still_said', ['o.id']).as('said'))
    .where('g.id', '=', id)
    .executeTakeFirst()
}
