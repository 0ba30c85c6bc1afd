import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, fieldsOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { wordsAround } from '../fire/reads.ts'
import { keepWords } from '../kept-words/keep-words.ts'
import { mergeClusters } from './commands/merge-clusters.ts'
import { splitCluster } from './commands/split-cluster.ts'
import { wholeKeeper } from './keeper.ts'
import { harvestWords } from './locales/index.ts'
import { MergePage } from './pages/MergePage.tsx'
import { SplitPage } from './pages/SplitPage.tsx'
import { tableTopOf } from './table-top.ts'

const at = '/dialogues/:id/harvest/:cluster'
const shared = { policy: wholeKeeper, as: 'either' as const, thing: 'cluster', reads: wordsAround }

/** One cluster, and the others at that fire. */
async function lyingAt(visit: Visit) {
  const { dialogue, laid } = await tableTopOf(visit, visit.params.id ?? '')
  const cluster = laid.clusters.find(({ id }) => id === visit.params.cluster)
  if (!cluster) throw new Absent()
  return { dialogue, cluster, others: laid.clusters.filter((one) => one !== cluster) }
}

const fromPath = ({ params, posted }: Visit) => ({
  ...posted,
  dialogueId: params.id,
  clusterId: params.cluster,
})

const toHarvest =
  (flash: 'merge.done' | 'split.done') =>
  (_: unknown, { params, locale }: Visit) =>
    redirect(`/dialogues/${params.id}/harvest`, { flash: harvestWords(locale)(flash) })

/** Two clusters laid together, and one taken apart into two. */
export const partsRoutes: readonly Route[] = [
  ...formRoutes({
    ...shared,
    path: `${at}/merge`,
    command: mergeClusters,
    input: fromPath,
    async show(visit: Visit, form: FormState) {
      const body = MergePage({ locale: visit.locale, ...(await lyingAt(visit)), form })
      return page({ title: harvestWords(visit.locale)('merge.title'), body })
    },
    done: toHarvest('merge.done'),
  }),
  ...formRoutes({
    ...shared,
    path: `${at}/split`,
    command: splitCluster,
    input: (visit) => ({ ...fromPath(visit), slips: fieldsOf(visit.posted, 'slips') }),
    async show(visit: Visit, form: FormState) {
      const { dialogue, cluster } = await lyingAt(visit)
      const body = SplitPage({ locale: visit.locale, dialogue, cluster, form })
      const shown = page({ title: harvestWords(visit.locale)('split.title'), body })
      return keepWords(visit, `/dialogues/${dialogue.id}/harvest`, shown)
    },
    done: toHarvest('split.done'),
  }),
]
