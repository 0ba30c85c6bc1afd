import { dayInWords } from '../../../../platform/i18n/days.ts'
import { letterText, letterWriter } from '../../../../platform/mail/index.ts'
import { addressOfSeat } from '../address.ts'
import { answerWords } from '../locales/index.ts'
import { greeting } from './to-carrier.ts'

/** To who keeps the fire: an answer did not come, and who carries it were reminded. Nothing of what was said. */
export const sharedLetter = letterWriter({
  kind: 'answers.shared',
  async write({ house, db, site, movement }, { owedAnswerId = '', seatId = '' }) {
    const [to, owed] = await Promise.all([
      addressOfSeat(db, house.sealing, seatId),
      db
        .selectFrom('contributions.owed_answer as o')
        .innerJoin('circles.circle as house', 'house.id', 'o.organisation_id')
        .select(['o.due_on as dueOn', 'house.name as organisation'])
        .where('o.id', '=', owedAnswerId)
        .where('o.answered_at', 'is', null)
        .where((eb) => eb.fn<boolean>('contributions.still_said', ['o.id']))
        .executeTakeFirst(),
    ])
    if (!to || !owed) return null
    const { form, locale } = to
    const w = answerWords(locale)
    const about = { organisation: owed.organisation, date: dayInWords(locale, owed.dueOn) }
    // Who keeps it without an account opens it with their own invitation.
    const open = to.hasAccount
      ? `${w(`letter.account.open.${form}`)}\n${site.origin}/answers/${owedAnswerId}`
      : `${w(`letter.shared.open.${form}`)}\n${site.origin}/i`
    return {
      to: to.email,
      subject: w('letter.shared.subject'),
      body: letterText(locale, movement, [
        greeting(w, to.name),
        w(`letter.shared.${form}`, about),
        open,
        w('letter.shared.once'),
      ]),
    }
  },
})
