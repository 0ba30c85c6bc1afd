import { Heading } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { WrittenLetter } from '../half-written.ts'
import { letterWords } from '../locales/index.ts'

interface LetterTextProps {
  locale: Locale
  letter: WrittenLetter
  /** Says where nothing was written yet, for who reads it over. */
  over?: boolean
}

/** The letter itself: an opening, what came of each thing, an ending. */
export function LetterText({ locale, letter, over }: LetterTextProps) {
  const w = letterWords(locale)
  return (
    <div class="kv-letter">
      <Heading level={2}>{w('title')}</Heading>
      <Written text={letter.opening} />
      {letter.parts.map(({ name, told }) =>
        told || over ? (
          <>
            <Heading level={3}>
              <span dir="auto">{name}</span>
            </Heading>
            {told ? <Written text={told} /> : <p class="kv-small">{w('preview.empty')}</p>}
          </>
        ) : null,
      )}
      <Written text={letter.ending} />
    </div>
  )
}

const Written = ({ text }: { text: string }) =>
  text ? (
    <p class="kv-letter__text" dir="auto">
      {text}
    </p>
  ) : null
