import { z } from 'zod'
import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes, freshForm } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { throwAwayReply } from '../wanted/commands/throw-away.ts'
import { wantedWords } from '../wanted/locales/index.ts'
import { repliesTo, wantedIn } from '../wanted/queries.ts'
import { askSupporter } from './commands/ask-supporter.ts'
import { stopSupport } from './commands/stop-support.ts'
import { takeAwaySupporter } from './commands/take-away.ts'
import { supportWords } from './locales/index.ts'
import { AskPage } from './pages/AskPage.tsx'
import { OverviewPage } from './pages/OverviewPage.tsx'
import { findSupported, keepsSupported } from './place.ts'
import { supportersOf } from './queries.ts'

const base = '/circles/:slug/support'
const newOne = 'new'

const supporterIn = async ({ db, params }: Visit, circleId: string) =>
  z.uuid().safeParse(params.supporter).success
    ? (await supportersOf(db, circleId)).find(({ id }) => id === params.supporter)
    : undefined

/** A host, for somebody who stands there, or for somebody new. */
const keepsThis = policy('keeps-supporter', async (visit) => {
  const { db, params } = visit
  const [admission, place] = [await keepsSupported.admit(visit), await findSupported(db, params.slug ?? '')]
  if (admission !== 'admitted' || !place) return admission
  if (params.supporter === newOne) return place.closed ? 'absent' : 'admitted'
  return (await supporterIn(visit, place.id)) ? 'admitted' : 'absent'
})

/** The same, and there is somebody. */
const keepsSomebody = policy('keeps-somebody', async (visit) =>
  visit.params.supporter === newOne ? 'absent' : keepsThis.admit(visit),
)

async function showAsking(visit: Visit, form: FormState) {
  const { db, params, locale } = visit
  const place = await findSupported(db, params.slug ?? '')
  if (!place) throw new Absent()
  const one = params.supporter === newOne ? undefined : await supporterIn(visit, place.id)
  return page({
    title: supportWords(locale)('ask.title'),
    door: 'people',
    body: AskPage({ locale, form, place, one }),
  })
}

async function showOverview({ db, params, locale, house }: Visit, form: FormState) {
  const place = await findSupported(db, params.slug ?? '')
  if (!place) throw new Absent()
  const [supporters, wanted, replies] = await Promise.all([
    supportersOf(db, place.id),
    wantedIn(db, place.id),
    repliesTo(db, house.sealing, place.id),
  ])
  const title = supportWords(locale)('overview.title', { name: place.name })
  const body = OverviewPage({ locale, form, place, supporters, wanted, replies })
  return page({ title, door: 'people', body })
}

/** A host, for what somebody wrote to their circle. */
const keepsReply = policy('keeps-reply', async (visit) => {
  const { db, house, params } = visit
  const [admission, place] = [await keepsSupported.admit(visit), await findSupported(db, params.slug ?? '')]
  if (admission !== 'admitted' || !place) return admission
  const replies = await repliesTo(db, house.sealing, place.id)
  return replies.some(({ id }) => id === params.reply) ? 'admitted' : 'absent'
})

const back = ({ params }: Visit) => `/circles/${params.slug}/support`
const reads = {
  thing: 'who was asked to support',
  id: async ({ db, params }: Visit) => (await findSupported(db, params.slug ?? ''))?.id,
}

/** What hosts do for who supports their circle. */
export const supportRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: base,
    policy: keepsSupported,
    kind: 'page',
    thing: 'supporter',
    reads,
    handle: (visit) => showOverview(visit, freshForm(visit)),
  }),
  actionRoute({
    path: `${base}/replies/:reply/throw-away`,
    policy: keepsReply,
    thing: 'role reply',
    command: throwAwayReply,
    input: ({ params }) => ({ reply: params.reply }),
    show: showOverview,
    done: (_, visit) => redirect(back(visit), { flash: wantedWords(visit.locale)('reply.thrown-away') }),
  }),
  ...formRoutes({
    path: `${base}/ask/:supporter`,
    policy: keepsThis,
    thing: 'supporter',
    reads,
    command: askSupporter,
    show: showAsking,
    input: ({ params, posted }) => ({
      ...posted,
      slug: params.slug,
      supporter: params.supporter === newOne ? null : params.supporter,
      version: fieldOf(posted, '_version'),
    }),
    done: (_, visit) => redirect(back(visit), { flash: supportWords(visit.locale)('ask.saved') }),
  }),
  actionRoute({
    path: `${base}/ask/:supporter/stop`,
    policy: keepsSomebody,
    thing: 'supporter',
    command: stopSupport,
    input: ({ params, posted }) => ({ supporter: params.supporter, thanks: fieldOf(posted, 'thanks') }),
    show: showAsking,
    done: (_, visit) => redirect(back(visit), { flash: supportWords(visit.locale)('ask.stopped') }),
  }),
  actionRoute({
    path: `${base}/ask/:supporter/take-away`,
    policy: keepsSomebody,
    thing: 'supporter',
    command: takeAwaySupporter,
    input: ({ params }) => ({ supporter: params.supporter }),
    show: showAsking,
    done: (_, visit) => redirect(back(visit), { flash: supportWords(visit.locale)('ask.taken-away') }),
  }),
]
