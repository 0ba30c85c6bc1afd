import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, fieldOf, fieldsOf, formRoutes, freshForm } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { noteCame } from './commands/note-came.ts'
import { takeOff } from './commands/take-off.ts'
import { receiveWords } from './locales/index.ts'
import { PeopleSheet } from './pages/PeopleSheet.tsx'
import { peopleAt } from './people-at.ts'
import { receiver } from './policy.ts'
import { showPeople } from './show-people.ts'

/** Whose names are read: the log says so. */
const reads = { thing: 'people at a gathering' }

const back = ({ params, posted, locale }: Visit, said: 'came.saved' | 'take-off.done') =>
  redirect(`/gatherings/${params.id}/people?on=${fieldOf(posted, 'occurrence')}`, {
    flash: receiveWords(locale)(said),
  })

export const receiveRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/gatherings/:id/people',
    policy: receiver,
    thing: 'sign-up',
    reads,
    command: noteCame,
    show: showPeople,
    input: ({ params, posted }) => ({
      gatheringId: params.id,
      occurrenceId: fieldOf(posted, 'occurrence'),
      shown: fieldsOf(posted, 'shown'),
      came: fieldsOf(posted, 'came'),
    }),
    done: (_, visit) => back(visit, 'came.saved'),
  }),
  actionRoute({
    path: '/gatherings/:id/people/take-off',
    policy: receiver,
    thing: 'sign-up',
    command: takeOff,
    show: (visit) => showPeople(visit, freshForm(visit)),
    input: ({ params, posted }) => ({ gatheringId: params.id, signUpId: fieldOf(posted, 'signUp') }),
    done: (_, visit) => back(visit, 'take-off.done'),
  }),
  route({
    method: 'GET',
    path: '/gatherings/:id/people/print',
    policy: receiver,
    kind: 'page',
    thing: 'sign-up',
    reads,
    does: 'print',
    async handle(visit) {
      const body = PeopleSheet(await peopleAt(visit))
      const title = receiveWords(visit.locale)('title')
      return page({ title, door: 'agenda', layout: 'sheet', islands: ['print-button'], body })
    },
  }),
]
