import { Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { objectionWords } from '../locales/index.ts'

/** The way in for whoever finds themselves in words, wherever they are read: it tells of no conversation. */
export const AboutMe = ({ locale, href = '/about-me' }: { locale: Locale; href?: string }) => (
  <p class="kv-small kv-no-print">
    <a href={href}>{objectionWords(locale)('link')}</a>
  </p>
)

interface OnPaperProps {
  locale: Locale
  /** Of this house. */
  origin: string
  /** Where it is said on the screen. */
  href?: string
}

/** The same with its short address, where what is read is printed as well. */
export const AboutMeOnPaper = ({ locale, origin, href = '/about-me' }: OnPaperProps) => {
  const w = objectionWords(locale)
  return (
    <Small>
      <a href={href}>{w('link')}</a>{' '}
      <span class="kv-on-paper">{w('link.paper', { address: `${new URL(origin).host}/about-me` })}</span>
    </Small>
  )
}
