import { clockTime, longDate } from '../../../../platform/i18n/dates.ts'
import { letterText, letterWriter } from '../../../../platform/mail/index.ts'
import type { FactHandler } from '../../../../platform/outbox/facts.ts'
import { addressOfSeat } from '../../answers/address.ts'
import { chairWords } from '../locales/index.ts'

/** Whoever waited and got a chair gets a letter. */
export const chairCameFree: FactHandler = {
  fact: 'dialogues.chair-came-free',
  handle: ({ post }, { seatId = '' }) => post({ kind: 'dialogues.chair-free', ids: { seatId } }),
}

/** "There is a chair for you": when, and where to say no if that does not suit after all. */
export const chairFreeLetter = letterWriter({
  kind: 'dialogues.chair-free',
  async write({ house, db, site, movement }, { seatId = '' }) {
    const [to, fire] = await Promise.all([
      addressOfSeat(db, house.sealing, seatId),
      db
        .selectFrom('dialogues.invitation as i')
        .innerJoin('dialogues.dialogue as d', 'd.id', 'i.dialogue_id')
        .select(['d.id', 'd.starts_at as startsAt'])
        .where('i.seat_id', '=', seatId)
        // Somebody else told them already, or they said no since.
        .where('i.chair_to_tell', '=', true)
        .where('d.status', '=', 'inviting')
        .executeTakeFirst(),
    ])
    if (!to || !fire) return null
    await db
      .updateTable('dialogues.invitation')
      .set({ chair_to_tell: false })
      .where('seat_id', '=', seatId)
      .execute()
    const { locale, name } = to
    const w = chairWords(locale)
    const when = { date: longDate(locale, fire.startsAt), time: clockTime(locale, fire.startsAt) }
    const open = to.hasAccount
      ? `${w('letter.account')}\n${site.origin}/sign-in?next=${encodeURIComponent(`/dialogues/${fire.id}`)}`
      : `${w('letter.card')}\n${site.origin}/i`
    return {
      to: to.email,
      subject: w('letter.subject'),
      body: letterText(locale, movement, [
        name ? w('letter.greeting', { name }) : w('letter.greeting.nameless'),
        w('letter.free', when),
        open,
      ]),
    }
  },
})
