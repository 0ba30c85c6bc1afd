import { Section } from '../../../../design/index.ts'
import { type PaperCode, printedCode } from '../../../../platform/codes/codes.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { codeWords } from '../locales/index.ts'

interface KeepProps {
  locale: Locale
  code: PaperCode
  /** What one comes back for. */
  hint: string
  /** The address of the site without its scheme. */
  site: string
}

/** The code to write down, and where it is typed. */
export function KeepCode({ locale, code, hint, site }: KeepProps) {
  const w = codeWords(locale)
  return (
    <Section title={w('keep')} ruled>
      <p class="kv-shared__code">{printedCode(code.short)}</p>
      <p>{hint}</p>
      <p>{w('keep.where', { address: `${site}/share/code` })}</p>
    </Section>
  )
}
