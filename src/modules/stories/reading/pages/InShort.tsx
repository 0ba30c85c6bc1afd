import type { Locale } from '../../../../platform/i18n/words.ts'
import { storyWords } from '../../words.ts'

interface InShortProps {
  locale: Locale
  inShort: string
  /** What it is in, where that is not what it stands in. */
  lang?: Locale | undefined
  /** Of its heading. */
  level?: 2 | 4
}

/** In two or three sentences, in a box above the text; nothing where it was not written. */
export function InShort({ locale, inShort, lang, level = 2 }: InShortProps) {
  if (!inShort) return null
  const Heading = `h${level}` as 'h2' | 'h4'
  return (
    <aside class="kv-story__short" aria-labelledby="in-short">
      <Heading id="in-short" class="kv-story__short-title" lang={locale}>
        {storyWords(locale)('read.in-short')}
      </Heading>
      <p dir="auto" lang={lang}>
        {inShort}
      </p>
    </aside>
  )
}
