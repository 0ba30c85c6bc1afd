import { longDate } from '../../../../platform/i18n/dates.ts'
import { letterText, letterWriter } from '../../../../platform/mail/index.ts'
import { called } from '../../formats/called.ts'
import { addressOfSeat } from '../address.ts'
import { seatsToHear } from '../hear.ts'
import { answerWords } from '../locales/index.ts'
import { greeting } from './to-carrier.ts'

/** "There is an answer": that and no more; neither what was said nor what was answered. */
export const answerGivenLetter = letterWriter({
  kind: 'answers.given',
  async write({ house, db, site, movement }, { owedAnswerId = '', seatId = '' }) {
    // Who took their words back since, is not written to.
    if (!(await seatsToHear(db, owedAnswerId)).includes(seatId)) return null
    const [to, fire] = await Promise.all([
      addressOfSeat(db, house.sealing, seatId),
      db
        .selectFrom('circles.seat as s')
        .innerJoin('dialogues.dialogue as d', 'd.circle_id', 's.circle_id')
        .select(['d.starts_at as startsAt', 'd.format'])
        .where('s.id', '=', seatId)
        .executeTakeFirst(),
    ])
    if (!to || !fire) return null
    const { form, locale } = to
    const w = answerWords(locale)
    const read = to.hasAccount
      ? `${w(`letter.given.account.${form}`)}\n${site.origin}/mine`
      : `${w(`letter.given.card.${form}`)}\n${site.origin}/k`
    const about = w(`letter.given.${form}`, {
      ...called(locale, fire.format),
      date: longDate(locale, fire.startsAt),
    })
    return {
      to: to.email,
      subject: w('letter.given.subject'),
      body: letterText(locale, movement, [greeting(w, to.name), about, read]),
    }
  },
})
