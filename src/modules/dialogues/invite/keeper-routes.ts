import { Absent, Invalid } from '../../../platform/errors/errors.ts'
import { type Answer, page, redirect } from '../../../platform/web/answer.ts'
import {
  actionRoute,
  askingOf,
  type FormState,
  fieldOf,
  fieldsOf,
  formRoutes,
  freshForm,
} from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { keeperOfFire } from '../fire/policy.ts'
import { findFire } from '../fire/queries.ts'
import { formatOf } from '../formats.ts'
import { codesFor } from './codes.ts'
import { changeGuest } from './commands/change-guest.ts'
import { handOutCodes } from './commands/hand-out-codes.ts'
import { inviteGuest } from './commands/invite-guest.ts'
import { sendInvitations } from './commands/send-invitations.ts'
import { takeBack } from './commands/take-back.ts'
import { inviteWords } from './locales/index.ts'
import { CardsPage } from './pages/CardsPage.tsx'
import { GuestPage } from './pages/GuestPage.tsx'
import { LinkPage } from './pages/LinkPage.tsx'
import { PeoplePage } from './pages/PeoplePage.tsx'
import { findHatsMissing, findInvited, findInvitedSeat, findSeatsToInvite } from './queries.ts'

const keeper = { policy: keeperOfFire, as: 'either', thing: 'invitation' } as const
const people = '/dialogues/:id/people'

async function showPeople(visit: Visit, form: FormState) {
  const { db, house, locale, params } = visit
  const id = params.id ?? ''
  const [fire, invited] = await Promise.all([findFire(db, id), findInvited(db, house.sealing, id)])
  if (!fire) throw new Absent()
  const missing = await findHatsMissing(db, fire.circleId, formatOf(fire.format).around)
  const { hidden } = freshForm(visit)
  const body = PeoplePage({ locale, form, hidden, fire, invited, missing })
  return page({ title: inviteWords(locale)('people'), body })
}

async function showGuest(visit: Visit, form: FormState) {
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

/** Makes codes for these seats (none named: for everybody), and answers with the page that shows them once. */
async function handOut(
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

async function cards({ db, locale, site, params }: Visit, shown: Shown) {
  const fire = await findFire(db, params.id ?? '')
  if (!fire) throw new Absent()
  const body = CardsPage({ locale, fire, origin: site.origin, cards: shown })
  return page({ title: inviteWords(locale)('cards.title'), layout: 'sheet', body })
}

function link({ locale, site, params }: Visit, [one]: Shown) {
  if (!one) throw new Absent()
  const { name } = one.guest
  const body = LinkPage({ locale, dialogueId: params.id ?? '', name, origin: site.origin, code: one.code })
  return page({ title: inviteWords(locale)('link.title', { name }), body })
}

/** Asking people to come: the list, one person, by mail, on a card, by a link. */
export const keeperInviteRoutes: readonly Route[] = [
  ...formRoutes({
    ...keeper,
    path: people,
    command: inviteGuest,
    input: ({ posted, params }) => ({ ...posted, dialogueId: params.id }),
    show: showPeople,
    done: (_, { params, locale }) =>
      redirect(`/dialogues/${params.id}/people`, { flash: inviteWords(locale)('add.done') }),
  }),
  actionRoute({
    ...keeper,
    path: `${people}/mail`,
    command: sendInvitations,
    input: ({ posted, params }) => ({ dialogueId: params.id, seatIds: fieldsOf(posted, 'seat') }),
    show: showPeople,
    done: ({ sent }, { params, locale }) =>
      redirect(`/dialogues/${params.id}/people`, {
        flash: inviteWords(locale)('send.done', { count: sent }),
      }),
  }),
  route({
    ...keeper,
    method: 'POST',
    path: `${people}/cards`,
    kind: 'form',
    handle: (visit) => handOut(visit, fieldsOf(visit.posted, 'seat'), cards),
  }),
  ...formRoutes({
    ...keeper,
    path: `${people}/:seat`,
    command: changeGuest,
    input: ({ posted, params }) => ({
      ...posted,
      dialogueId: params.id,
      seatId: params.seat,
      version: fieldOf(posted, '_version'),
    }),
    show: showGuest,
    done: (_, { params, locale }) =>
      redirect(`/dialogues/${params.id}/people`, { flash: inviteWords(locale)('guest.saved') }),
  }),
  route({
    ...keeper,
    method: 'POST',
    path: `${people}/:seat/link`,
    kind: 'form',
    handle: (visit) => handOut(visit, [visit.params.seat ?? ''], link),
  }),
  actionRoute({
    ...keeper,
    path: `${people}/:seat/take-back`,
    command: takeBack,
    input: ({ params }) => ({ dialogueId: params.id, seatId: params.seat }),
    show: showGuest,
    done: (_, { params, locale }) =>
      redirect(`/dialogues/${params.id}/people`, { flash: inviteWords(locale)('take-back.done') }),
  }),
]
