import { codeLengths, hasForm, hashOf, normaliseCode } from '../../../platform/codes/codes.ts'
import { guessesIn } from '../../../platform/codes/guesses.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { type Answer, type Page, page, redirect } from '../../../platform/web/answer.ts'
import { askingOf, fieldOf, freshForm } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { mySeats } from '../../circles/index.ts'
import { viewerOf } from '../../people/index.ts'
import { sessionTokenFor } from '../card/derived.ts'
import { findFireOfSeat } from '../fire/queries.ts'
import { invitationAge, openInvitation } from './commands/open-invitation.ts'
import { inviteWords } from './locales/index.ts'
import { CodePage } from './pages/CodePage.tsx'
import { KeepPage } from './pages/KeepPage.tsx'

/** Failed codes from one address in a quarter of an hour; a whole home may share an address. Right ones cost nothing. */
const failedCodes = 30
/** What is shown again of what was typed, in characters. */
const longestTyped = 40

/** Opens the invitation behind a code on this device, or says kindly that the code opens nothing. */
export async function enterWith(visit: Visit, typed: string): Promise<Answer> {
  const code = normaliseCode(typed)
  return limited(visit, code, async () => {
    const token = sessionTokenFor(visit)
    await openInvitation.execute(visit.house, askingOf(visit), { code, token, device: visit.device })
    return redirect('/invitation', { cookies: [{ name: 'seat', value: token, maxAge: invitationAge }] })
  })
}

/** A link that was opened or scanned: straight in, unless somebody is signed in or sits at that seat already. */
export async function follow(visit: Visit, typed: string): Promise<Answer> {
  const { actor } = visit
  if (actor.kind === 'nobody') return enterWith(visit, typed)
  const code = normaliseCode(typed)
  return limited(visit, code, async () => {
    const found = await visit.reading(({ db }) => findSeatBehind(db, code))
    if (!found) throw new Absent()
    // At the table with this seat: it stays at the table.
    if (actor.kind === 'seat')
      return actor.id === found.seatId ? redirect('/invitation') : enterWith(visit, typed)
    if (found.mine) return redirect(`/dialogues/${found.dialogueId}`)
    return visit.reading((fresh) => keepPage(fresh, code))
  })
}

/** Asks whose invitation it is, on a device where somebody is signed in. */
export async function keepPage(visit: Visit, code: string, failed = false): Promise<Page> {
  const { db, actor, locale } = visit
  const { name } = await viewerOf(db, actor)
  const body = KeepPage({ locale, hidden: freshForm(visit).hidden, code, name: name ?? '', failed })
  return page({ title: inviteWords(locale)('keep'), body, ...(failed && { status: 409 }) })
}

/** Where a code is typed; the same page for a code that is unknown, ended or mistyped. */
export function codePage(visit: Visit, unknown = false): Page {
  const w = inviteWords(visit.locale)
  const typed = fieldOf(visit.posted, 'code').slice(0, longestTyped)
  const body = CodePage({ locale: visit.locale, form: freshForm(visit, { code: typed }), unknown })
  return page({ title: w(unknown ? 'code.unknown' : 'code'), body, ...(unknown && { status: 404 }) })
}

/** Long codes cannot be guessed and are not limited; short ones are, by where the failures come from. */
async function limited(visit: Visit, code: string, work: () => Promise<Answer>): Promise<Answer> {
  if (!hasForm(code)) return codePage(visit, true)
  const { house, address } = visit
  const guesses = guessesIn(house.database, house.keyFor('guesses'))
  const from = { at: `invitation from ${address}`, allowed: failedCodes }
  const tried = async (failed?: () => void) => {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Absent)) throw error
      failed?.()
      return codePage(visit, true)
    }
  }
  return code.length === codeLengths.scanned ? tried() : guesses.counting([from], tried)
}

async function findSeatBehind(db: Db, code: string) {
  const { seatId } = await db
    .selectNoFrom((eb) =>
      eb
        .fn<string | null>('circles.seat_behind_code', [eb.val(hashOf(code)), eb.val('invitation')])
        .as('seatId'),
    )
    .executeTakeFirstOrThrow()
  if (!seatId) return undefined
  const own = await db
    .selectFrom('circles.seat')
    .select('id')
    .where('id', '=', seatId)
    .where('id', 'in', mySeats(db))
    .executeTakeFirst()
  const mine = own !== undefined
  return { seatId, mine, dialogueId: mine ? await findFireOfSeat(db, seatId) : undefined }
}
