import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes, freshForm } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findGathering, occurrencesOf, occurrenceToShow } from '../gathering/queries.ts'
import { roomsOf } from '../place/rooms.ts'
import { toldIn } from '../sign-up/told.ts'
import { moveSomebody } from './commands/move.ts'
import { writeDown } from './commands/write-down.ts'
import { receiveWords } from './locales/index.ts'
import { WriteDownPage } from './pages/WriteDownPage.tsx'
import { receiver } from './policy.ts'
import { showPeople } from './show-people.ts'

async function show(visit: Visit, form: FormState) {
  const { db, house, locale, params, posted, url } = visit
  const id = params.id ?? ''
  const [gathering, all] = await Promise.all([findGathering(db, id), occurrencesOf(db, id)])
  const on = fieldOf(posted, 'occurrence') || url.searchParams.get('on')
  const occurrence = occurrenceToShow(all, house.clock.now(), on)
  if (!gathering || !occurrence) throw new Absent()
  const rooms = await roomsOf(db, occurrence.id)
  const body = WriteDownPage({ locale, form, gathering, occurrence, rooms })
  return page({ title: receiveWords(locale)('write-down'), door: 'agenda', body })
}

const back = ({ params, posted, locale }: Visit, said: 'write-down.done' | 'move.done' | 'move.full') =>
  redirect(`/gatherings/${params.id}/people?on=${fieldOf(posted, 'occurrence')}`, {
    flash: receiveWords(locale)(said),
  })

export const writeDownRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/gatherings/:id/people/write-down',
    policy: receiver,
    thing: 'sign-up',
    command: writeDown,
    show,
    input: (visit) => ({
      ...toldIn(visit),
      gatheringId: visit.params.id,
      occurrenceId: fieldOf(visit.posted, 'occurrence'),
      version: '',
      locale: visit.locale,
    }),
    done: (_, visit) => back(visit, 'write-down.done'),
  }),
  actionRoute({
    path: '/gatherings/:id/people/move',
    policy: receiver,
    thing: 'sign-up',
    command: moveSomebody,
    show: (visit) => showPeople(visit, freshForm(visit)),
    input: ({ params, posted }) => ({
      gatheringId: params.id,
      occurrenceId: fieldOf(posted, 'occurrence'),
      signUpId: fieldOf(posted, 'signUp'),
      place: fieldOf(posted, 'place'),
    }),
    done: ({ full }, visit) => back(visit, full ? 'move.full' : 'move.done'),
  }),
]
