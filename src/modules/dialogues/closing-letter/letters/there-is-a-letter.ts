import { longDate } from '../../../../platform/i18n/dates.ts'
import { letterText, letterWriter } from '../../../../platform/mail/index.ts'
import { addressOfSeat } from '../../answers/address.ts'
import { called } from '../../formats/called.ts'
import { letterWords } from '../locales/index.ts'
import { wereThere } from '../queries.ts'

/** "There is a letter for you": that and how to open it, and nothing of what it says. */
export const thereIsALetter = letterWriter({
  kind: 'closing.letter',
  async write({ house, db, site, movement }, { dialogueId = '', seatId = '' }) {
    const [to, fire] = await Promise.all([
      addressOfSeat(db, house.sealing, seatId),
      wereThere(db)
        .innerJoin('dialogues.closing_letter as l', 'l.dialogue_id', 'd.id')
        .select(['d.starts_at as startsAt', 'd.format'])
        .where('d.id', '=', dialogueId)
        .where('s.id', '=', seatId)
        .where('l.sent_at', 'is not', null)
        .executeTakeFirst(),
    ])
    if (!to || !fire) return null
    const { form, locale, name, hasAccount } = to
    const w = letterWords(locale)
    const about = { ...called(locale, fire.format), date: longDate(locale, fire.startsAt) }
    const open = hasAccount
      ? `${w(`mail.account.${form}`)}\n${site.origin}/sign-in?next=${encodeURIComponent(`/dialogues/${dialogueId}/letter`)}`
      : `${w(`mail.card.${form}`)}\n${site.origin}/k`
    return {
      to: to.email,
      subject: w('mail.subject'),
      body: letterText(locale, movement, [
        name ? w('mail.greeting', { name }) : w('mail.greeting.nameless'),
        w(`mail.${form}`, about),
        open,
        w(hasAccount ? `mail.else.${form}` : `mail.else.card.${form}`),
      ]),
    }
  },
})
