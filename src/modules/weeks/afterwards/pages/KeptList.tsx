import { LinkList } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { aboutFile } from '../about-file.ts'
import { afterWords } from '../locales/index.ts'
import type { Kept } from '../queries.ts'

interface KeptListProps {
  locale: Locale
  /** The address of the Week. */
  week: string
  kept: readonly Kept[]
  /** Says of which session each is. */
  ofWhich?: boolean
}

/** What is kept, with what it is and whose. */
export function KeptList({ locale, week, kept, ofWhich = false }: KeptListProps) {
  const w = afterWords(locale)
  return (
    <LinkList
      items={kept.map((one) => ({
        href: `${week}/kept/${one.id}`,
        label: <span dir="auto">{one.title}</span>,
        about: [
          ofWhich && w('kept.of', { title: one.session }),
          one.whose && w('kept.whose', { name: one.whose }),
          aboutFile(locale, w, one),
          !one.everyone && w('kept.waits'),
        ]
          .filter(Boolean)
          .join('. '),
      }))}
    />
  )
}
