import { Absent } from '../../../platform/errors/errors.ts'
import { type Page, page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { idOf } from '../circle-page/queries.ts'
import { circleHost } from '../hosting.ts'
import { findCircleToInviteTo } from '../invite-person/queries.ts'
import { answerLowering } from './commands/answer-lowering.ts'
import { endPlace } from './commands/end-place.ts'
import { proposeLowering } from './commands/propose-lowering.ts'
import { LoweringPage } from './pages/LoweringPage.tsx'
import { SeatPage } from './pages/SeatPage.tsx'
import { WhoSitsPage } from './pages/WhoSitsPage.tsx'
import { findSeat, loweringsForMe, whoSits } from './queries.ts'
import { whoSitsWords } from './words.ts'

/** Hosts of the circle in which the place is; to everybody else there is no such place. */
const seatHost = policy('seat-host', async ({ db, actor, params }) => {
  const circle = await findCircleToInviteTo(db, actor, params.slug ?? '')
  if (!circle) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  return circle.hosted && (await findSeat(db, circle.id, params.seat ?? '')) ? 'admitted' : 'absent'
})

/** Who proposed it, whom it is about, and whose yes it waits for. */
const whoseLowering = policy('whose-lowering', async ({ db, actor, params }) => {
  if (actor.kind !== 'person') return 'sign-in'
  return (await loweringsForMe(db, params.id ?? '')).length > 0 ? 'admitted' : 'absent'
})

const reads = { thing: 'seat', id: ({ db, params }: Visit) => idOf(db, params.slug ?? '') }
const ofSeat = ({ params, posted }: Visit) => ({
  slug: params.slug,
  seat: params.seat,
  reason: fieldOf(posted, 'reason'),
})

export const whoSitsRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/circles/:slug/people',
    policy: circleHost,
    kind: 'page',
    thing: 'seat',
    reads,
    async handle({ db, actor, params, locale, url }) {
      const circle = await findCircleToInviteTo(db, actor, params.slug ?? '')
      if (!circle) throw new Absent()
      const from = Math.max(0, Math.trunc(Number(url.searchParams.get('from'))) || 0)
      const seats = await whoSits(db, circle.id, from)
      const title = whoSitsWords(locale)('title', { name: circle.name })
      return page({ title, door: 'people', body: WhoSitsPage({ locale, circle, from, seats }) })
    },
  }),
  ...formRoutes({
    path: '/circles/:slug/seats/:seat',
    policy: seatHost,
    thing: 'seat',
    reads,
    command: endPlace,
    show: showSeat,
    input: ofSeat,
    done: ({ what }, { params, locale }) =>
      redirect(`/circles/${params.slug}/people`, { flash: whoSitsWords(locale)(`done.${what}`) }),
  }),
  actionRoute({
    path: '/circles/:slug/seats/:seat/lower',
    policy: seatHost,
    thing: 'seat',
    command: proposeLowering,
    show: showSeat,
    input: ofSeat,
    done: ({ id }, { locale }) =>
      redirect(`/circle-lowerings/${id}`, { flash: whoSitsWords(locale)('done.proposed') }),
  }),
  ...formRoutes({
    path: '/circle-lowerings/:id',
    policy: whoseLowering,
    thing: 'seat',
    reads: { thing: 'seat' },
    command: answerLowering,
    async show({ db, params, locale }, form) {
      const [lowering] = await loweringsForMe(db, params.id ?? '')
      if (!lowering) throw new Absent()
      const title = whoSitsWords(locale)('lowering.title', { circle: lowering.circle })
      return page({ title, door: 'mine', body: LoweringPage({ locale, form, lowering }) })
    },
    input: ({ params, posted }) => ({ id: params.id, answer: fieldOf(posted, 'answer') }),
    done: ({ outcome }, { locale }) =>
      redirect('/mine', { flash: whoSitsWords(locale)(`answered.${outcome}`) }),
  }),
]

async function showSeat({ db, actor, params, locale }: Visit, form: FormState): Promise<Page> {
  const circle = await findCircleToInviteTo(db, actor, params.slug ?? '')
  const seat = circle && (await findSeat(db, circle.id, params.seat ?? ''))
  if (!circle || !seat) throw new Absent()
  const w = whoSitsWords(locale)
  const title = w('seat.title', { name: seat.name || w('erased'), circle: circle.name })
  return page({ title, door: 'people', body: SeatPage({ locale, form, circle, seat }) })
}
