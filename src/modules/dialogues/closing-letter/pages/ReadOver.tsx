import { Notice } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { letterWords } from '../locales/index.ts'

/** For who wrote at the letter: something is no longer there to be read. Not what, and not whose. */
export function ReadOver({ locale }: { locale: Locale }) {
  const w = letterWords(locale)
  return (
    <Notice kind="care" title={w('read-over.title')}>
      <p>{w('read-over.body')}</p>
      <p>{w('read-over.do')}</p>
    </Notice>
  )
}
