import { PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { barrierWords } from '../locales/index.ts'

/** It arrived, and what happens now. */
export function ToldPage({ locale }: { locale: Locale }) {
  const w = barrierWords(locale)
  return (
    <PageHead title={w('sent.title')} lead={w('sent.lead')}>
      <p>
        <a href="/accessibility">{w('sent.back')}</a>
      </p>
    </PageHead>
  )
}
