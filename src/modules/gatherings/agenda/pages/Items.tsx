import { Programme } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { programmeDay } from '../../time/in-words.ts'
import { agendaWords } from '../locales/index.ts'
import type { AgendaItem } from '../sources.ts'
import { ItemTitle } from './ItemTitle.tsx'

interface ItemsProps {
  locale: Locale
  items: readonly AgendaItem[]
  now: Date
  /** Whether to say who organises it. */
  house?: boolean
}

/** What stands in the agenda, set like a programme. */
export function Items({ locale, items, now, house }: ItemsProps) {
  const w = agendaWords(locale)
  return (
    <Programme
      items={items.map((item) => ({
        ...programmeDay(locale, item, now),
        title: <ItemTitle locale={locale} item={item} />,
        href: item.href,
        about: [item.kind, item.place, house && item.house && w('at', { house: item.house }), ...item.notes]
          .filter(Boolean)
          .map((text) => String(text).replace(/[.\s]*$/, '.'))
          .join(' '),
      }))}
    />
  )
}
