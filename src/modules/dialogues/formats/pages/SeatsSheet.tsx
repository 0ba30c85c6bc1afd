import { Heading, PrintSheet } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { fireWords } from '../../fire/locales/index.ts'
import { formatOf } from '../../formats.ts'
import { SeatingPlan } from './SeatingPlan.tsx'

/** How the chairs stand, to set up the room by. */
export function SeatsSheet({ locale, format }: { locale: Locale; format: string }) {
  const w = fireWords(locale)
  const { usualSeats: speakers, mostListeners: listeners } = formatOf(format)
  return (
    <PrintSheet size="a4">
      <Heading level={2}>{w('seats')}</Heading>
      <SeatingPlan speakers={speakers} listeners={listeners} label={w('seats.drawing')} />
      <ul class="kv-sheet__large">
        <li>{w('seats.keeps')}</li>
        <li>{w('seats.speaks')}</li>
        <li>{w('seats.behind', { count: listeners })}</li>
        <li>{w('seats.spare')}</li>
      </ul>
    </PrintSheet>
  )
}

/** What lies on the chair of who listens. */
export function ListenerCard({ locale }: { locale: Locale }) {
  const w = fireWords(locale)
  return (
    <PrintSheet size="a6">
      <div class="kv-question">
        <p class="kv-question__label">{w('listener.card')}</p>
        <p class="kv-question__words">{w('listener.rule')}</p>
        <p>{w('listener.card.text')}</p>
      </div>
    </PrintSheet>
  )
}
