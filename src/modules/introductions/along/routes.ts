import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { viewerOf } from '../../people/index.ts'
import { findPersons } from '../found/queries.ts'
import { findMeeting } from '../warm/queries.ts'
import { showMeeting } from '../warm/routes.ts'
import { askAlong } from './commands/ask-along.ts'
import { letBe } from './commands/let-be.ts'
import { passOn } from './commands/pass-on.ts'
import { takeBackAlong } from './commands/take-back.ts'
import { PassOnPage } from './pages/PassOnPage.tsx'
import { alongIn } from './queries.ts'
import { alongWords } from './words.ts'

const path = '/mine/meetings/:meeting/along'
const asked = `${path}/:along`

/** How many people one can choose from; a word narrows it. */
const offered = 20

/** Two who met. */
const met = policy('met', async ({ db, house, actor, params }) => {
  if (actor.kind !== 'person') return 'sign-in'
  const meeting = await findMeeting(db, house.sealing, params.meeting ?? '')
  return meeting?.met && !meeting.introduces ? 'admitted' : 'absent'
})

const findAlong = async ({ db, house, params }: Visit) =>
  (await alongIn(db, house.sealing, params.meeting)).find(({ id }) => id === params.along)

/** Of the two, who is asked; and who asks. */
const isAsked = policy('asked-along', async (visit) => {
  const admission = await met.admit(visit)
  if (admission !== 'admitted') return admission
  return (await findAlong(visit))?.own === false ? 'admitted' : 'absent'
})
const asks = policy('asks-along', async (visit) => {
  const admission = await met.admit(visit)
  if (admission !== 'admitted') return admission
  return (await findAlong(visit))?.own ? 'admitted' : 'absent'
})

async function showPassing(visit: Visit, form: FormState) {
  const { db, house, actor, params, locale, url } = visit
  const q = (url.searchParams.get('q') ?? '').trim().slice(0, 100)
  const [along, meeting, persons, { name: called }] = await Promise.all([
    findAlong(visit),
    findMeeting(db, house.sealing, params.meeting ?? ''),
    findPersons(db, { words: q, theme: null, region: null }),
    viewerOf(db, actor),
  ])
  if (!along || !meeting) throw new Absent()
  const found = persons
    .filter(({ id, takesNotes, own }) => takesNotes && !own && id !== meeting.introduction?.id)
    .slice(0, offered)
  const body = PassOnPage({
    ...{ locale, form, asked: along, found, q },
    other: meeting.other ?? '',
    called: called ?? '',
  })
  return page({ title: alongWords(locale)('pass.title'), door: 'mine', body })
}

type Said = 'ask.sent' | 'ask.taken-back' | 'asked.let-be.done' | 'pass.sent'
const back =
  (said: Said) =>
  (_: unknown, { params, locale }: Visit) =>
    redirect(`/mine/meetings/${params.meeting}`, { flash: alongWords(locale)(said) })

/** Asking somebody one met whether they know somebody, and asking that one. */
export const alongRoutes: readonly Route[] = [
  actionRoute({
    path,
    policy: met,
    thing: 'asked along',
    command: askAlong,
    show: showMeeting,
    input: ({ params, posted }) => ({ ...posted, meeting: params.meeting }),
    done: back('ask.sent'),
  }),
  ...formRoutes({
    path: asked,
    policy: isAsked,
    thing: 'asked along',
    reads: { thing: 'how people introduce themselves', id: () => null },
    command: passOn,
    show: showPassing,
    input: ({ params, posted }) => ({ ...posted, asked: params.along }),
    done: back('pass.sent'),
  }),
  actionRoute({
    path: `${asked}/let-be`,
    policy: isAsked,
    thing: 'asked along',
    command: letBe,
    show: showMeeting,
    input: ({ params }) => ({ asked: params.along }),
    done: back('asked.let-be.done'),
  }),
  actionRoute({
    path: `${asked}/take-back`,
    policy: asks,
    thing: 'asked along',
    command: takeBackAlong,
    show: showMeeting,
    input: ({ params }) => ({ asked: params.along }),
    done: back('ask.taken-back'),
  }),
]
