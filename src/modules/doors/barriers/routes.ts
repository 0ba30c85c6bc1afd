import { countSending } from '../../../platform/codes/sending.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes, freshForm } from '../../../platform/web/form.ts'
import { everybody, policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { keepsMovement, seesMovement } from '../../about-us/index.ts'
import { answerBarrier } from './commands/answer-barrier.ts'
import { closeBarrier } from './commands/close-barrier.ts'
import { tellBarrier } from './commands/tell-barrier.ts'
import { barrierWords } from './locales/index.ts'
import { DeskPage } from './pages/DeskPage.tsx'
import { TellPage } from './pages/TellPage.tsx'
import { ToldPage } from './pages/ToldPage.tsx'
import { barriersAt } from './queries.ts'

const thing = 'barrier'
const path = '/circles/:slug/barriers'

/** Who looks after the movement, and what was told there and waits. */
const settles = policy('settles-barrier', async (visit) => {
  const keeps = await keepsMovement.admit(visit)
  if (keeps !== 'admitted') return keeps
  const row = await visit.db
    .selectFrom('doors.barrier as b')
    .innerJoin('circles.circle as c', 'c.id', 'b.movement_id')
    .select('b.by_mail as byMail')
    .where('c.slug', '=', visit.params.slug ?? '')
    .where('b.id', '=', visit.params.id ?? '')
    .where('b.done_on', 'is', null)
    .executeTakeFirst()
  return row && (row.byMail || !visit.url.pathname.endsWith('/answer')) ? 'admitted' : 'absent'
})

async function desk({ db, house, locale, params }: Visit, form: FormState) {
  const slug = params.slug ?? ''
  const barriers = await barriersAt(db, house.sealing, slug)
  const today = dayAt(house.clock.now())
  const title = barrierWords(locale)('desk.title')
  return page({ title, body: DeskPage({ locale, form, slug, barriers, today }) })
}

const which = ({ params, posted }: Visit) => ({
  ...{ slug: params.slug, id: params.id, version: fieldOf(posted, '_version') },
})
const done = ({ params, locale }: Visit, said: 'desk.answer.done' | 'desk.close.done') =>
  redirect(`/circles/${params.slug}/barriers`, { flash: barrierWords(locale)(said) })

/** Telling what did not work here, and what who looks after the movement does with it. */
export const barrierRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/accessibility/tell',
    policy: seesMovement,
    thing,
    command: tellBarrier,
    show: ({ locale }, form) =>
      page({ title: barrierWords(locale)('title'), body: TellPage({ locale, form }) }),
    async input(visit) {
      await countSending(visit, 'barriers')
      return { ...visit.posted, movement: visit.site.movement, locale: visit.locale }
    },
    done: () => redirect('/accessibility/told'),
  }),
  route({
    method: 'GET',
    path: '/accessibility/told',
    policy: everybody,
    kind: 'page',
    unlisted: true,
    handle: ({ locale }) => page({ title: barrierWords(locale)('sent.title'), body: ToldPage({ locale }) }),
  }),
  route({
    method: 'GET',
    path,
    policy: keepsMovement,
    kind: 'page',
    thing,
    reads: { thing: 'what people could not do', id: () => null },
    handle: (visit) => desk(visit, freshForm(visit)),
  }),
  actionRoute({
    path: `${path}/:id/answer`,
    policy: settles,
    thing,
    show: desk,
    command: answerBarrier,
    input: (visit) => ({ ...which(visit), answer: fieldOf(visit.posted, 'answer') }),
    done: (_, visit) => done(visit, 'desk.answer.done'),
  }),
  actionRoute({
    path: `${path}/:id/close`,
    policy: settles,
    thing,
    show: desk,
    command: closeBarrier,
    input: which,
    done: (_, visit) => done(visit, 'desk.close.done'),
  }),
]
