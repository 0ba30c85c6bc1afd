import { sql } from 'kysely'
import { hashOf, newPaperCode } from '../../../../platform/codes/codes.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import {
  type LetterContext,
  letterText,
  letterWriter,
  type WrittenLetter,
} from '../../../../platform/mail/index.ts'
import { addressOfSeat } from '../address.ts'
import { type AnswerWords, answerWords } from '../locales/index.ts'

type Ids = Readonly<Record<string, string>>

/** "You bring an answer": the link by which somebody without an account reads what it is about. */
export const carrierLinkLetter = letterWriter({
  kind: 'answers.carrier-link',
  write: (context, ids) => toCarrier(context, ids, 'promised'),
})

/** The one reminder. */
export const reminderLetter = letterWriter({
  kind: 'answers.reminder',
  write: (context, ids) => toCarrier(context, ids, 'remind'),
})

async function toCarrier(
  { house, db, site, movement }: LetterContext,
  { owedAnswerId = '', seatId = '' }: Ids,
  about: 'promised' | 'remind',
): Promise<WrittenLetter | null> {
  const [to, owed] = await Promise.all([
    addressOfSeat(db, house.sealing, seatId),
    openPromise(db, owedAnswerId, seatId),
  ])
  if (!to || !owed) return null
  // Undone and done again, it is promised twice and told once.
  if (about === 'promised' && owed.toldAt) return null
  const { form, locale } = to
  const w = answerWords(locale)
  const date = dayInWords(locale, owed.dueOn)
  const link = to.hasAccount
    ? `${site.origin}/answers/${owedAnswerId}`
    : await newLink(db, site.origin, seatId)
  const open = to.hasAccount ? w(`letter.account.open.${form}`) : w(`letter.promised.open.${form}`)
  await noteTold(db, house.clock.now(), owedAnswerId, seatId)
  return {
    to: to.email,
    subject: w(`letter.${about}.subject`),
    body: letterText(locale, movement, [
      greeting(w, to.name),
      w(`letter.${about}.${form}`, { organisation: owed.organisation, date }),
      `${open}\n${link}`,
      w(`letter.any.${form}`),
    ]),
  }
}

export const greeting = (w: AnswerWords, name: string) =>
  name ? w('letter.greeting', { name }) : w('letter.greeting.nameless')

/** Only hashes are kept, so that each letter carries a code of its own. */
export async function newLink(db: Db, origin: string, seatId: string): Promise<string> {
  const { long, short } = newPaperCode()
  await sql`select circles.give_code(${seatId}, 'carrier', ${hashOf(long)}, ${hashOf(short)})`.execute(db)
  return `${origin}/a/${long}`
}

/**
 * Undefined once it was answered or undone, and where none of the words it answers are left; held until the letter is gone,
 * so that nobody undoes it meanwhile.
 */
function openPromise(db: Db, id: string, seatId: string) {
  return db
    .selectFrom('contributions.owed_answer as o')
    .innerJoin('contributions.carrier as c', 'c.owed_answer_id', 'o.id')
    .innerJoin('circles.circle as house', 'house.id', 'o.organisation_id')
    .select(['o.due_on as dueOn', 'house.name as organisation', 'c.told_at as toldAt'])
    .where('o.id', '=', id)
    .where('c.seat_id', '=', seatId)
    .where('o.answered_at', 'is', null)
    .where((eb) => eb.fn<boolean>('contributions.still_said', ['o.id']))
    .forUpdate(['o', 'c'])
    .executeTakeFirst()
}

/** From the first letter on, what was promised is known outside and cannot be undone. */
async function noteTold(db: Db, now: Date, owedAnswerId: string, seatId: string): Promise<void> {
  await db
    .updateTable('contributions.carrier')
    .set({ told_at: now })
    .where('owed_answer_id', '=', owedAnswerId)
    .where('seat_id', '=', seatId)
    .where('told_at', 'is', null)
    .execute()
}
