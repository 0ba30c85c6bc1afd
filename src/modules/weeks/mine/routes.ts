import { Absent } from '../../../platform/errors/errors.ts'
import { type Answer, type Page, page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, freshForm } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { calendarOf, holdCodesOf, mySignUps, typedSignUp } from '../../gatherings/index.ts'
import { whoSeesWeek } from '../policy.ts'
import { releasedProgramme } from '../programme/released.ts'
import { type WeekView, weekAt } from '../queries.ts'
import { visitWords } from '../visit/locales/index.ts'
import { gather, gathered } from './gathered.ts'
import { MinePage } from './pages/MinePage.tsx'

const path = '/week/:week/mine'

async function weekOf({ db, params }: Visit): Promise<WeekView> {
  const week = await weekAt(db, params.week ?? '')
  if (!week) throw new Absent()
  return week
}

/** Whoever holds an address in which sign-ups of this Week were gathered. */
const byAddress = policy('own-programme-address', async (visit) => {
  const { db, house, params } = visit
  const week = await weekAt(db, params.week ?? '')
  return week?.released && gathered(house, week.id, params.held ?? '').length > 0 ? 'admitted' : 'absent'
})

/** What that address holds; from here on it is theirs in this transaction. */
async function heldBy({ db, house }: Visit, week: WeekView, held: string) {
  const ids = gathered(house, week.id, held)
  await holdCodesOf(db, house, ids)
  return (await mySignUps(db, house.sealing)).filter(({ id }) => ids.includes(id))
}

async function show(visit: Visit, problem?: 'unknown' | 'other'): Promise<Page> {
  const { db, house, actor, locale, params, posted } = visit
  const week = await weekOf(visit)
  const typed = params.held ?? fieldOf(posted, 'held')
  const held = gathered(house, week.id, typed).length > 0 ? typed : ''
  const signedIn = actor.kind === 'person' && !held
  const [programme, own] = await Promise.all([
    releasedProgramme(db, week),
    signedIn ? mySignUps(db, house.sealing) : held ? heldBy(visit, week, held) : [],
  ])
  const form = freshForm(visit, problem ? { code: fieldOf(posted, 'code').slice(0, 40) } : {})
  return page({
    title: visitWords(locale)('mine.title'),
    door: 'agenda',
    islands: ['print-button'],
    body: MinePage({ locale, house, week, programme, own, signedIn, held, form, problem }),
    ...(problem && { status: problem === 'unknown' ? 404 : 422 }),
  })
}

/** A code that is right is added to what the address holds already, and that is another address. */
async function add(visit: Visit): Promise<Answer> {
  const own = await typedSignUp(visit, fieldOf(visit.posted, 'code'))
  return visit.reading(async (fresh): Promise<Answer> => {
    if (!own) return show(fresh, 'unknown')
    const week = await weekOf(fresh)
    const { sessions } = await releasedProgramme(fresh.db, week)
    if (!sessions.some(({ gatheringId }) => gatheringId === own.gatheringId)) return show(fresh, 'other')
    const before = gathered(fresh.house, week.id, fieldOf(fresh.posted, 'held'))
    return redirect(`/week/${week.slug}/mine/${gather(fresh.house, week.id, [...before, own.id])}`)
  })
}

const thing = 'programme session'

/** What somebody signed up for in one Week; without an account an address gathers it, code by code. */
export const mineRoutes: readonly Route[] = [
  route({ method: 'GET', path, policy: whoSeesWeek, kind: 'page', thing, handle: (visit) => show(visit) }),
  route({ method: 'POST', path, policy: whoSeesWeek, kind: 'form', thing, handle: add }),
  route({
    method: 'GET',
    path: `${path}/:held`,
    policy: byAddress,
    kind: 'page',
    thing,
    handle: (visit) => show(visit),
  }),
  route({
    method: 'GET',
    path: `${path}/:held/calendar.ics`,
    policy: byAddress,
    kind: 'export',
    thing,
    async handle(visit) {
      const week = await weekOf(visit)
      const own = await heldBy(visit, week, visit.params.held ?? '')
      const coming = own.filter(({ answer }) => answer === 'yes' || answer === 'maybe')
      return calendarOf(visit, coming, week.title)
    },
  }),
]
