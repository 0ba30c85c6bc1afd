import { Notice } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Place } from '../../card/own-words/place.ts'
import { decidingWords } from '../locales/index.ts'

/** The quiet question, on one's card and one's own page. */
export function AskedAgain({ locale, base }: { locale: Locale } & Pick<Place, 'base'>) {
  const w = decidingWords(locale)
  return (
    <Notice kind="care">
      <p>
        {w('again.note')} <a href={`${base}/deciding#again`}>{w('again.link')}</a>
      </p>
    </Notice>
  )
}
