import { Actions, LinkButton, PageHead, PrintSheet } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { decidingWords } from '../locales/index.ts'

interface CodePageProps {
  locale: Locale
  /** As it is printed. */
  code: string
  /** Where it is filled in. */
  address: string
  back: string
}

/** The code that is handed over. It is shown once. */
export function CodePage({ locale, code, address, back }: CodePageProps) {
  const w = decidingWords(locale)
  return (
    <>
      <PageHead title={w('code.title')} lead={w('code.lead')} />
      <PrintSheet size="a6">
        <p class="kv-deciding-code">{code}</p>
        <p>{w('code.where', { address })}</p>
        <p class="kv-deciding-link">{w('code.link', { link: `${address}?code=${code}` })}</p>
        <p>{w('code.reads')}</p>
      </PrintSheet>
      <Actions>
        <LinkButton href={back} variant="quiet">
          {w('title')}
        </LinkButton>
      </Actions>
    </>
  )
}
