import { PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { wishWords } from '../locales/index.ts'

/** What somebody without an account asked arrived, and what happens now. */
export function SentPage({ locale }: { locale: Locale }) {
  const w = wishWords(locale)
  return (
    <PageHead title={w('sent.title')} lead={w('sent.lead')}>
      <p>
        <a href="/themes">{w('sent.back')}</a>
      </p>
    </PageHead>
  )
}
