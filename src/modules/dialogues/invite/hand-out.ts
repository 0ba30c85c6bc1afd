import { Absent, Invalid } from '../../../platform/errors/errors.ts'
import { type Answer, page } from '../../../platform/web/answer.ts'
import { askingOf, freshForm } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findFire } from '../fire/queries.ts'
import { codesFor } from './codes.ts'
import { handOutCodes } from './commands/hand-out-codes.ts'
import { inviteWords } from './locales/index.ts'
import { CardsPage } from './pages/CardsPage.tsx'
import { LinkPage } from './pages/LinkPage.tsx'
import { findInvited, findSeatsToInvite } from './queries.ts'
import { showPeople } from './show.ts'

/** Makes codes for these seats (none named: for everybody), and answers with the page that shows them once. */
export async function handOut(
  visit: Visit,
  only: readonly string[],
  show: typeof cards | typeof link,
): Promise<Answer> {
  const { house, params } = visit
  const id = params.id ?? ''
  const [listed, open] = await visit.reading(({ db }) =>
    Promise.all([findInvited(db, house.sealing, id), findSeatsToInvite(db, id)]),
  )
  const guests = listed.filter(
    ({ seatId, role, version }) =>
      role !== 'initiator' &&
      version !== null &&
      open.has(seatId) &&
      (only.length === 0 || only.includes(seatId)),
  )
  const made = codesFor(
    visit,
    guests.map(({ seatId }) => seatId),
  )
  try {
    await handOutCodes.execute(house, askingOf(visit), {
      dialogueId: id,
      codes: made.map(({ stored }) => stored),
    })
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    const again = { ...freshForm(visit), errors: error.fields }
    return { ...(await visit.reading((fresh) => showPeople(fresh, again))), status: 422 }
  }
  const shown = guests.flatMap((guest, i) => (made[i] ? [{ guest, code: made[i].code }] : []))
  return visit.reading((fresh) => show(fresh, shown))
}

type Shown = Parameters<typeof CardsPage>[0]['cards']

/** Invitation cards to print. */
export async function cards({ db, locale, site, params }: Visit, shown: Shown) {
  const fire = await findFire(db, params.id ?? '')
  if (!fire) throw new Absent()
  const body = CardsPage({ locale, fire, origin: site.origin, cards: shown })
  return page({ title: inviteWords(locale)('cards.title'), layout: 'sheet', body })
}

/** One link to copy. */
export function link({ locale, site, params }: Visit, [one]: Shown) {
  if (!one) throw new Absent()
  const { name } = one.guest
  const body = LinkPage({ locale, dialogueId: params.id ?? '', name, origin: site.origin, code: one.code })
  return page({ title: inviteWords(locale)('link.title', { name }), body })
}
