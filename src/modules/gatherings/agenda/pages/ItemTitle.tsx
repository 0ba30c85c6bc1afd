import type { Locale } from '../../../../platform/i18n/words.ts'
import type { AgendaItem } from '../sources.ts'

type Props = { locale: Locale; item: Pick<AgendaItem, 'title' | 'language' | 'cancelled'> }

/** What it is called, marked where that is in another language than the page. */
export const ItemTitle = ({ locale, item: { title, language, cancelled } }: Props) => (
  <span dir="auto" lang={language && language !== locale ? language : undefined}>
    {cancelled ? <s>{title}</s> : title}
  </span>
)
