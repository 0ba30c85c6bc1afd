import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { alongIn } from '../along/queries.ts'
import { answerMeeting } from './commands/answer-meeting.ts'
import { letGo } from './commands/let-go.ts'
import { promiseCall } from './commands/promise-call.ts'
import { tellOutcome } from './commands/tell-outcome.ts'
import { MeetingPage } from './pages/MeetingPage.tsx'
import { findMeeting, promisesIn } from './queries.ts'
import { warmWords } from './words.ts'

const path = '/mine/meetings/:meeting'

/** The two who are asked, and who introduced them as far as they may know. */
const ofMeeting = policy('of-meeting', async ({ db, house, actor, params }) => {
  if (actor.kind !== 'person') return 'sign-in'
  return (await findMeeting(db, house.sealing, params.meeting ?? '')) ? 'admitted' : 'absent'
})

/** One's own side of a meeting, with what is wrong with what was sent. */
export async function showMeeting({ db, house, params, locale }: Visit, form: FormState) {
  const [meeting, promises, along] = await Promise.all([
    findMeeting(db, house.sealing, params.meeting ?? ''),
    promisesIn(db, house.sealing, params.meeting ?? ''),
    alongIn(db, house.sealing, params.meeting ?? ''),
  ])
  if (!meeting) throw new Absent()
  const title = warmWords(locale)('meeting.title')
  return page({ title, door: 'mine', body: MeetingPage({ locale, form, meeting, promises, along }) })
}

const shared = { policy: ofMeeting, thing: 'meeting', show: showMeeting } as const
const back = ({ params, locale }: Visit, flash: 'promise.saved' | 'promise.told.saved') =>
  redirect(`/mine/meetings/${params.meeting}`, { flash: warmWords(locale)(flash) })

/** One's own side of getting to know somebody: yes or no, promises, how they went, letting go. */
export const meetingRoutes: readonly Route[] = [
  ...formRoutes({
    ...shared,
    path,
    command: answerMeeting,
    input: ({ params, posted }) => ({ ...posted, meeting: params.meeting }),
    done: ({ met }, { params, locale }) =>
      redirect(`/mine/meetings/${params.meeting}`, {
        flash: warmWords(locale)(met ? 'meeting.answered.met' : 'meeting.answered'),
      }),
  }),
  actionRoute({
    ...shared,
    path: `${path}/promise`,
    command: promiseCall,
    input: ({ params, posted }) => ({ ...posted, meeting: params.meeting }),
    done: (_, visit) => back(visit, 'promise.saved'),
  }),
  actionRoute({
    ...shared,
    path: `${path}/promise/:promise`,
    command: tellOutcome,
    input: ({ params, posted }) => ({ ...posted, promise: params.promise }),
    done: (_, visit) => back(visit, 'promise.told.saved'),
  }),
  actionRoute({
    ...shared,
    path: `${path}/let-go`,
    command: letGo,
    input: ({ params }) => ({ meeting: params.meeting }),
    done: (_, { locale }) => redirect('/mine', { flash: warmWords(locale)('meeting.gone') }),
  }),
]
