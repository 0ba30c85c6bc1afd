import { listOf } from '../../../../platform/i18n/dates.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { goesTo } from '../goes-to.ts'
import type { LaidCluster } from '../laid.ts'
import type { HarvestWords } from '../locales/index.ts'

/** One line below a cluster's name: where it goes, or that it stays a question. */
export function clusterNote(w: HarvestWords, locale: Locale, cluster: LaidCluster): string | undefined {
  const { owed, carriers, isQuestion } = cluster
  if (!owed) return isQuestion ? w('cluster.question') : undefined
  const to = goesTo(w, owed)
  if (owed.answerKind) return w('cluster.went', { to })
  const names = listOf(
    locale,
    carriers.map(({ name }) => name),
  )
  return w('cluster.goes', { to, date: dayInWords(locale, owed.dueOn), carriers: names })
}
