import { longDate } from '../../../../platform/i18n/dates.ts'
import { letterText, letterWriter } from '../../../../platform/mail/index.ts'
import { addressOfSeat } from '../../answers/address.ts'
import { newLink } from '../../answers/letters/to-carrier.ts'
import { letterWords } from '../locales/index.ts'

/** The one reminder to who owes the letter. */
export const stillOwed = letterWriter({
  kind: 'closing.still-owed',
  async write({ house, db, site, movement }, { dialogueId = '', seatId = '' }) {
    const [to, fire] = await Promise.all([
      addressOfSeat(db, house.sealing, seatId),
      db
        .selectFrom('dialogues.dialogue as d')
        .innerJoin('circles.seat as s', 's.circle_id', 'd.circle_id')
        .leftJoin('dialogues.closing_letter as l', 'l.dialogue_id', 'd.id')
        .select(['d.starts_at as startsAt', 's.role'])
        .where('d.id', '=', dialogueId)
        .where('s.id', '=', seatId)
        .where('l.sent_at', 'is', null)
        .executeTakeFirst(),
    ])
    if (!to || !fire) return null
    const { form, locale, name, hasAccount } = to
    const w = letterWords(locale)
    const page = `${site.origin}/dialogues/${dialogueId}/closing-letter`
    const keeps = fire.role === 'facilitator' || fire.role === 'initiator'
    // Who keeps it without an account opens it with their own invitation; who carries an answer gets a link.
    const link = hasAccount ? page : keeps ? `${site.origin}/i` : await newLink(db, site.origin, seatId)
    return {
      to: to.email,
      subject: w('owed.subject'),
      body: letterText(locale, movement, [
        name ? w('mail.greeting', { name }) : w('mail.greeting.nameless'),
        w(`owed.${form}`, { date: longDate(locale, fire.startsAt) }),
        `${w(`owed.open.${form}`)}\n${link}`,
        w('owed.once'),
      ]),
    }
  },
})
