import { PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { newsletterWords } from '../../words.ts'

/** The same whoever asked, and whether or not their address was known. */
export function SentPage({ locale, example }: { locale: Locale; example: boolean }) {
  const w = newsletterWords(locale)
  return (
    <>
      <PageHead title={w('sent.title')} lead={w('sent.lead')} />
      <p>{w('sent.not-there')}</p>
      {example ? (
        <p>
          {w('sent.example')} <a href="/demo/mail">{w('sent.example.link')}</a>
        </p>
      ) : null}
      <p>
        <a href="/newsletter">{w('archive.back')}</a>
      </p>
    </>
  )
}
