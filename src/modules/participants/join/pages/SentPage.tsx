import { LinkList, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { joinWords } from '../locales/index.ts'

/** After asking: a person will answer, and nothing else happens. */
export function SentPage({ locale }: { locale: Locale }) {
  const w = joinWords(locale)
  return (
    <>
      <PageHead title={w('sent.title')} lead={w('sent.lead')} />
      <LinkList items={[{ href: '/people', label: w('sent.back') }]} />
    </>
  )
}
