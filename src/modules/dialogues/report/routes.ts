import { Absent } from '../../../platform/errors/errors.ts'
import { aroundOf } from '../../../platform/provenance/index.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Posted, Visit } from '../../../platform/web/visit.ts'
import { keeps } from '../../circles/index.ts'
import { keeperOfFire, whoMaySeeFire } from '../fire/policy.ts'
import { wordsAround } from '../fire/reads.ts'
import { findDialogue } from '../harvest/keeper.ts'
import { laidAt } from '../harvest/laid.ts'
import { sortReport } from './commands/sort-report.ts'
import { reportWords } from './locales/index.ts'
import { ReportPage } from './pages/ReportPage.tsx'
import { SortPage } from './pages/SortPage.tsx'
import { wordsForReport } from './queries.ts'

async function dialogueOf({ db, params }: Visit) {
  const dialogue = await findDialogue(db, params.id ?? '')
  if (!dialogue) throw new Absent()
  return dialogue
}

/** `stands.<sentence>` as it is posted, by sentence. */
const under = (posted: Posted, prefix: 'stands' | 'stood') =>
  Object.fromEntries(
    Object.keys(posted)
      .filter((name) => name.startsWith(`${prefix}.`))
      .map((name) => [name.slice(prefix.length + 1), fieldOf(posted, name)]),
  )

export const reportRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/dialogues/:id/report',
    policy: whoMaySeeFire,
    as: 'either',
    kind: 'page',
    thing: 'report',
    reads: wordsAround,
    async handle(visit) {
      const { db, house, locale, site } = visit
      const dialogue = await dialogueOf(visit)
      const [slips, { clusters }, kept, [around]] = await Promise.all([
        wordsForReport(db, house.sealing, dialogue.circleId),
        laidAt(db, house.sealing, dialogue),
        keeps(db, dialogue.circleId),
        aroundOf(visit, [{ kind: 'report', id: dialogue.id }]),
      ])
      return page({
        title: reportWords(locale)('title'),
        body: ReportPage({ locale, dialogue, slips, clusters, around, keeps: kept, origin: site.origin }),
      })
    },
  }),
  ...formRoutes({
    path: '/dialogues/:id/report/sort',
    policy: keeperOfFire,
    as: 'either',
    thing: 'report',
    reads: wordsAround,
    command: sortReport,
    input: ({ posted, params }) => ({
      dialogueId: params.id,
      stands: under(posted, 'stands'),
      stood: under(posted, 'stood'),
    }),
    async show(visit, form) {
      const { db, house, locale } = visit
      const dialogue = await dialogueOf(visit)
      const slips = await wordsForReport(db, house.sealing, dialogue.circleId)
      return page({ title: reportWords(locale)('sort'), body: SortPage({ locale, form, dialogue, slips }) })
    },
    done: (_, { params, locale }) =>
      redirect(`/dialogues/${params.id}/report`, { flash: reportWords(locale)('sort.done') }),
  }),
]
