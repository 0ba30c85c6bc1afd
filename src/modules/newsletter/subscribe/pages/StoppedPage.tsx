import { PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { newsletterWords } from '../../words.ts'

/** The same whether it was there or not. */
export function StoppedPage({ locale }: { locale: Locale }) {
  const w = newsletterWords(locale)
  return (
    <>
      <PageHead title={w('stopped.title')} />
      <p class="kv-small">{w('stopped.lead')}</p>
      <p class="kv-small">{w('stopped.still')}</p>
      <p>
        <a href="/newsletter/subscribe">{w('stopped.again')}</a>
      </p>
    </>
  )
}
