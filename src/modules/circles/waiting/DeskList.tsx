import { LinkList } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { mostWaiting, type WaitingDesk } from './desks.ts'
import { waitingWords } from './words.ts'

/** Where something lies, and how much. */
export function DeskList({ locale, desks }: { locale: Locale; desks: readonly WaitingDesk[] }) {
  const w = waitingWords(locale)
  return (
    <LinkList
      items={desks.map(({ href, label, count }) => ({
        href,
        label,
        about: count < mostWaiting ? w('waits', { count }) : w('waits.many', { count: mostWaiting }),
      }))}
    />
  )
}
