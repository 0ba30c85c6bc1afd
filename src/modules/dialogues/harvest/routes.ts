import { Absent } from '../../../platform/errors/errors.ts'
import { dayAt, dayInWords } from '../../../platform/i18n/days.ts'
import { aroundOf } from '../../../platform/provenance/index.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, fieldsOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { keeperOfFire } from '../fire/policy.ts'
import { wordsAround } from '../fire/reads.ts'
import { keepWords } from '../kept-words/keep-words.ts'
import { setApart } from '../taken-back/queries.ts'
import { knownCarriers } from './asked.ts'
import { chooseOnward } from './commands/choose-onward.ts'
import { layTogether } from './commands/lay-together.ts'
import { loosenSlip } from './commands/loosen-slip.ts'
import { renameCluster } from './commands/rename-cluster.ts'
import { takeApart } from './commands/take-apart.ts'
import { undoStep } from './commands/undo-step.ts'
import { readsWhole } from './keeper.ts'
import { harvestWords } from './locales/index.ts'
import { clusterOfButton, wayBackOf } from './onward-back.ts'
import { ClusterPage } from './pages/ClusterPage.tsx'
import { HarvestPage } from './pages/HarvestPage.tsx'
import { OnwardPage } from './pages/OnwardPage.tsx'
import { stepsOf } from './steps.ts'
import { tableTopOf } from './table-top.ts'

const harvest = '/dialogues/:id/harvest'
const shared = { policy: keeperOfFire, as: 'either' as const, thing: 'cluster', reads: wordsAround }

async function showHarvest(visit: Visit, form: FormState) {
  const { db, locale, params } = visit
  const id = params.id ?? ''
  const [table, steps] = await Promise.all([tableTopOf(visit, id), stepsOf(db, id)])
  const turned = form.conflict ? await clusterOfButton(db, id, fieldOf(form.values, 'step')) : undefined
  const cluster = table.laid.clusters.find((one) => one.id === turned)
  const wayBack = cluster && (await wayBackOf(db, cluster))
  const refused = cluster && wayBack?.why ? { cluster, why: wayBack.why } : undefined
  return page({
    title: harvestWords(locale)('harvest.title'),
    islands: ['live-lists', 'lay-by-hand'],
    body: HarvestPage({ locale, ...table, steps, form, refused }),
  })
}

async function atCluster(visit: Visit) {
  const { dialogue, laid } = await tableTopOf(visit, visit.params.id ?? '')
  const cluster = laid.clusters.find(({ id }) => id === visit.params.cluster)
  if (!cluster) throw new Absent()
  return { dialogue, cluster }
}

const fromPath = ({ params, posted }: Visit) => ({
  ...posted,
  dialogueId: params.id,
  clusterId: params.cluster,
  version: fieldOf(posted, '_version'),
})

async function showCluster(visit: Visit, form: FormState) {
  const { db, locale, params } = visit
  const id = params.cluster ?? ''
  const [{ dialogue, cluster }, decided, [around], whole] = await Promise.all([
    atCluster(visit),
    setApart(db, id),
    aroundOf(visit, [{ kind: 'cluster', id }]),
    readsWhole(db, params.id ?? ''),
  ])
  const wayBack = await wayBackOf(db, cluster)
  const apart = cluster.slips.length === 0 ? decided : undefined
  const body = ClusterPage({ locale, dialogue, cluster, around, wayBack, form, whole, apart })
  return keepWords(visit, `/dialogues/${dialogue.id}/harvest`, page({ title: cluster.name, body }))
}

const toCluster = (flash: 'cluster.saved' | 'cluster.loosened') => (_: unknown, visit: Visit) =>
  redirect(`/dialogues/${visit.params.id}/harvest/${visit.params.cluster}`, {
    flash: harvestWords(visit.locale)(flash),
  })

export const harvestRoutes: readonly Route[] = [
  ...formRoutes({
    ...shared,
    path: harvest,
    command: layTogether,
    input: (visit) => ({ ...fromPath(visit), slips: fieldsOf(visit.posted, 'slips') }),
    show: showHarvest,
    done: (_, { params, locale }) =>
      redirect(`/dialogues/${params.id}/harvest`, { flash: harvestWords(locale)('harvest.laid.flash') }),
  }),
  actionRoute({
    ...shared,
    path: `${harvest}/undo`,
    command: undoStep,
    input: fromPath,
    show: showHarvest,
    done: (_, { params, locale }) =>
      redirect(`/dialogues/${params.id}/harvest`, { flash: harvestWords(locale)('step.done') }),
  }),
  ...formRoutes({
    ...shared,
    path: `${harvest}/:cluster`,
    command: renameCluster,
    input: fromPath,
    show: showCluster,
    done: toCluster('cluster.saved'),
  }),
  actionRoute({
    ...shared,
    path: `${harvest}/:cluster/loosen`,
    command: loosenSlip,
    input: fromPath,
    show: showCluster,
    done: toCluster('cluster.loosened'),
  }),
  actionRoute({
    ...shared,
    path: `${harvest}/:cluster/take-apart`,
    command: takeApart,
    input: fromPath,
    show: showCluster,
    done: (_, { params, locale }) =>
      redirect(`/dialogues/${params.id}/harvest`, { flash: harvestWords(locale)('cluster.aparted') }),
  }),
  ...formRoutes({
    ...shared,
    thing: 'owed-answer',
    path: `${harvest}/:cluster/onward`,
    command: chooseOnward,
    input: fromPath,
    async show(visit, form) {
      const { dialogue, cluster } = await atCluster(visit)
      const { db, locale, house } = visit
      const known = await knownCarriers(db, dialogue.circleId)
      const today = dayAt(house.clock.now())
      return page({
        title: harvestWords(locale)('onward.title'),
        body: OnwardPage({ locale, dialogue, cluster, known, today, form }),
      })
    },
    done: (_, { params, posted, locale }) => {
      const date = dayInWords(locale, fieldOf(posted, 'dueOn'))
      return redirect(`/dialogues/${params.id}/harvest`, {
        flash: harvestWords(locale)('onward.taken', { date }),
      })
    },
  }),
]
