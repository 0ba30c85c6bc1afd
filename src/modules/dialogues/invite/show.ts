import { Absent } from '../../../platform/errors/errors.ts'
import { page } from '../../../platform/web/answer.ts'
import { type FormState, freshForm } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findFire } from '../fire/queries.ts'
import { formatOf } from '../formats.ts'
import { inviteWords } from './locales/index.ts'
import { GuestPage } from './pages/GuestPage.tsx'
import { PeoplePage } from './pages/PeoplePage.tsx'
import { findHatsMissing, findInvited, findInvitedSeat, findSeatsToInvite } from './queries.ts'

/** Everybody who is asked, and the ways to ask them. */
export async function showPeople(visit: Visit, form: FormState) {
  const { db, house, locale, params } = visit
  const id = params.id ?? ''
  const [fire, invited] = await Promise.all([findFire(db, id), findInvited(db, house.sealing, id)])
  if (!fire) throw new Absent()
  const missing = await findHatsMissing(db, fire.circleId, formatOf(fire.format).around)
  const { hidden } = freshForm(visit)
  const body = PeoplePage({ locale, form, hidden, fire, invited, missing })
  return page({ title: inviteWords(locale)('people'), body })
}

/** One person who is asked. */
export async function showGuest(visit: Visit, form: FormState) {
  const { db, house, locale, params } = visit
  const { id = '', seat = '' } = params
  const [fire, guest, open] = await Promise.all([
    findFire(db, id),
    findInvitedSeat(db, house.sealing, id, seat),
    findSeatsToInvite(db, id),
  ])
  if (!fire || !guest || guest.version === null || guest.role === 'initiator') throw new Absent()
  const { hidden } = freshForm(visit)
  return page({
    title: inviteWords(locale)('guest', { name: guest.name }),
    body: GuestPage({ locale, form, hidden, fire, guest, canInvite: open.has(seat) }),
  })
}
