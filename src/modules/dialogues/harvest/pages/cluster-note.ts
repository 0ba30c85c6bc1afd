import { listOf } from '../../../../platform/i18n/dates.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { bringing, whoBrings } from '../../look-back/who-brings.ts'
import { goesTo } from '../goes-to.ts'
import type { LaidCluster } from '../laid.ts'
import type { HarvestWords } from '../locales/index.ts'

/** One line below a cluster's name: where it goes, or that it stays a question. */
export function clusterNote(w: HarvestWords, locale: Locale, cluster: LaidCluster): string | undefined {
  const { owed, carriers, isQuestion } = cluster
  if (!owed) return isQuestion ? w('cluster.question') : undefined
  const to = goesTo(w, owed)
  if (owed.answerKind) return w('cluster.went', { to })
  const names = bringing(locale, carriers)
  const when = { to, date: dayInWords(locale, owed.dueOn) }
  if (names.length === 0) return [w('cluster.goes.alone', when), ...whoBrings(locale, carriers)].join(' ')
  const key = names.length === 1 ? 'cluster.goes.one' : 'cluster.goes'
  return w(key, { ...when, carriers: listOf(locale, names) })
}
