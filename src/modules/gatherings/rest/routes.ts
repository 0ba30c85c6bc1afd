import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { changesGathering } from '../gathering/policy.ts'
import { findGathering, occurrencesOf } from '../gathering/queries.ts'
import { cancelRest } from './cancel-rest.ts'
import { changeRest } from './change-rest.ts'
import { restWords } from './locales/index.ts'
import { RestPage } from './pages/RestPage.tsx'
import { isToCome } from './times.ts'

/** A time that is still to come of what was announced and comes back, for its hosts. */
const hostOfRest = policy('changes-time-to-come', async (visit) => {
  const admission = await changesGathering.admit(visit)
  if (admission !== 'admitted') return admission
  const { db, house, params } = visit
  const [gathering, all] = await Promise.all([
    findGathering(db, params.id ?? ''),
    occurrencesOf(db, params.id ?? ''),
  ])
  if (gathering?.status !== 'announced' || !gathering.rule) return 'absent'
  const meant = all.find(({ id }) => id === params.occurrence)
  return meant && isToCome(meant, house.clock.now()) ? 'admitted' : 'absent'
})

async function show({ db, locale, params }: Visit, form: FormState) {
  const id = params.id ?? ''
  const [gathering, all] = await Promise.all([findGathering(db, id), occurrencesOf(db, id)])
  const occurrence = all.find((one) => one.id === params.occurrence)
  if (!gathering || !occurrence) throw new Absent()
  const body = RestPage({ locale, form, gathering, occurrence })
  return page({ title: restWords(locale)('title'), door: 'agenda', body })
}

const shared = {
  policy: hostOfRest,
  thing: 'gathering',
  input: ({ posted, params }: Visit) => ({
    ...posted,
    version: fieldOf(posted, '_version'),
    gatheringId: params.id,
    occurrenceId: params.occurrence,
  }),
  show,
}

const done =
  (said: 'saved' | 'cancel.done') =>
  (_: unknown, { params, locale }: Visit) =>
    redirect(`/gatherings/${params.id}/prepare/when`, { flash: restWords(locale)(said) })

const path = '/gatherings/:id/times/:occurrence/rest'

export const restRoutes: readonly Route[] = [
  ...formRoutes({ ...shared, path, command: changeRest, done: done('saved') }),
  actionRoute({ ...shared, path: `${path}/cancel`, command: cancelRest, done: done('cancel.done') }),
]
