import { Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { wishWords } from '../locales/index.ts'

/** That somebody without an account asked it, and whether an answer reaches them. */
export function VisitorsWish({ locale, byMail }: { locale: Locale; byMail: boolean }) {
  const w = wishWords(locale)
  return (
    <Small>
      {w('visitor.asked')} {w(byMail ? 'visitor.by-mail' : 'visitor.no-mail')}
    </Small>
  )
}
