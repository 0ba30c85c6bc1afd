import { Notice, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { signUpWords } from '../locales/index.ts'

/** For whoever holds the code of a sign-up to what is no longer meant for them: not what it was, and whom to ask. */
export function OffListPage({ locale }: { locale: Locale }) {
  const w = signUpWords(locale)
  return (
    <>
      <PageHead title={w('title.own')} />
      <Notice kind="back">{w('now.off-list')}</Notice>
    </>
  )
}
