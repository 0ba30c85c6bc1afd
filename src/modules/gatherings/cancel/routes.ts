import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { changesGathering } from '../gathering/policy.ts'
import { findGathering, occurrencesOf } from '../gathering/queries.ts'
import { isToCome } from '../rest/times.ts'
import { cancelGathering } from './cancel-gathering.ts'
import { cancelOnce } from './cancel-once.ts'
import { changeOnce } from './change-once.ts'
import { cancelWords } from './locales/index.ts'
import { CancelPage } from './pages/CancelPage.tsx'
import { OncePage } from './pages/OncePage.tsx'

async function showOnce({ db, house, locale, params }: Visit, form: FormState) {
  const id = params.id ?? ''
  const [gathering, all] = await Promise.all([findGathering(db, id), occurrencesOf(db, id)])
  const occurrence = all.find((one) => one.id === params.occurrence)
  if (!gathering || !occurrence) throw new Absent()
  const hasRest =
    gathering.status === 'announced' && gathering.rule !== '' && isToCome(occurrence, house.clock.now())
  const body = OncePage({ locale, form, gathering, occurrence, hasRest })
  return page({ title: cancelWords(locale)('once'), door: 'agenda', body })
}

/** One time of a gathering, for its hosts; a time of another gathering is absent. */
const hostOfTime = policy('changes-time', async (visit) => {
  const { db, params } = visit
  const found = await occurrencesOf(db, params.id ?? '')
  if (!found.some(({ id }) => id === params.occurrence)) return 'absent'
  return changesGathering.admit(visit)
})

const once = {
  policy: hostOfTime,
  thing: 'gathering',
  input: ({ posted, params }: Visit) => ({
    ...posted,
    version: fieldOf(posted, '_version'),
    gatheringId: params.id,
    occurrenceId: params.occurrence,
  }),
  show: showOnce,
  done: (_: unknown, { params, locale }: Visit) =>
    redirect(`/gatherings/${params.id}/prepare/when`, { flash: cancelWords(locale)('once.done') }),
}

export const cancelRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/gatherings/:id/cancel',
    policy: changesGathering,
    thing: 'gathering',
    command: cancelGathering,
    input: ({ posted, params }) => ({
      ...posted,
      version: fieldOf(posted, '_version'),
      gatheringId: params.id,
    }),
    async show({ db, locale, params }, form) {
      const gathering = await findGathering(db, params.id ?? '')
      if (!gathering) throw new Absent()
      const body = CancelPage({ locale, form, gathering })
      return page({ title: cancelWords(locale)('cancel'), door: 'agenda', body })
    },
    done: (_, { params, locale }) =>
      redirect(`/gatherings/${params.id}`, { flash: cancelWords(locale)('cancel.done') }),
  }),
  ...formRoutes({ ...once, path: '/gatherings/:id/times/:occurrence', command: changeOnce }),
  actionRoute({ ...once, path: '/gatherings/:id/times/:occurrence/cancel', command: cancelOnce }),
]
