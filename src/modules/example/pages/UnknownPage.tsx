import { Actions, LinkButton, PageHead } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { exampleWords } from '../locales/index.ts'

/** There is nobody of that name in the example. */
export function UnknownPage({ locale }: { locale: Locale }) {
  const w = exampleWords(locale)
  return (
    <>
      <PageHead title={w('unknown.title')} lead={w('unknown.lead')} />
      <Actions>
        <LinkButton href="/demo">{w('unknown.back')}</LinkButton>
      </Actions>
    </>
  )
}
