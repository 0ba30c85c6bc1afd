import type { Locale } from '../i18n/words.ts'
import { piecesOf } from './kinder/find.ts'
import { readabilityWords } from './locales/index.ts'
import { type Readability, readability } from './readability.ts'

interface ReadabilityViewProps {
  /** In which one reads the page. */
  locale: Locale
  /** In which the text is written. */
  language: Locale
  text: string
}

/** More would be a list that nobody wants to begin with. */
const MOST = 8

/** How a text reads, for who writes it: what was seen, and what could be plainer. It asks for nothing. */
export function ReadabilityView({ locale, language, text }: ReadabilityViewProps) {
  const w = readabilityWords(locale)
  const found = readability(text, language)
  const { words, wordsInSentence, level, ease, longSentences, kinder, longWords } = found
  const average = Math.round(wordsInSentence)
  // The whole may read well while one sentence of it does not.
  const readsWell = level === 'easy' || level === 'plain'
  const places = longSentences.length + kinder.length
  const seen = longSentences.length + kinder.length + longWords.length > 0
  return (
    <>
      <p class="kv-lead">
        {readsWell && places > 0
          ? w('level.mostly', { count: places })
          : w(level ? `level.${level}` : seen || words === 0 ? 'level.few' : 'nothing')}
      </p>
      <p>{w('counted', { count: words, average })}</p>
      {level && !seen ? <p>{w('nothing')}</p> : null}
      <LongSentences locale={locale} language={language} found={found} />
      {kinder.length ? (
        <>
          <h3>{w('kinder.title')}</h3>
          <p>{w('kinder.hint')}</p>
          <dl class="kv-kinder">
            {kinder.map((one) => (
              <div>
                <dt lang={language}>
                  <q>{one.found}</q>
                  {one.times > 1 ? (
                    <span class="kv-small" lang={locale}>
                      {' '}
                      {w('kinder.times', { count: one.times })}
                    </span>
                  ) : null}
                </dt>
                <dd>
                  {w('kinder.instead')} <span lang={language}>{one.kinder}</span>
                </dd>
              </div>
            ))}
          </dl>
          <details class="kv-fold">
            <summary>{w('marked.title')}</summary>
            <p class="kv-lines" lang={language} dir="auto">
              {piecesOf(text, language).map((piece) =>
                piece.isHard ? <mark>{piece.text}</mark> : piece.text,
              )}
            </p>
          </details>
        </>
      ) : null}
      {longWords.length ? (
        <>
          <h3>{w('long.title')}</h3>
          <p>{w('long.hint')}</p>
          <p lang={language}>{longWords.slice(0, MOST * 3).join(', ')}</p>
        </>
      ) : null}
      {ease === undefined ? null : (
        <details class="kv-small">
          <summary>{w('how.title')}</summary>
          <p>{w(language === 'en' ? 'how.en' : 'how', { ease })}</p>
        </details>
      )}
    </>
  )
}

function LongSentences({
  locale,
  language,
  found: { longSentences },
}: Pick<ReadabilityViewProps, 'locale' | 'language'> & { found: Readability }) {
  const w = readabilityWords(locale)
  if (longSentences.length === 0) return null
  const more = longSentences.length - MOST
  return (
    <>
      <h3>{w('sentences.title')}</h3>
      <p>{w('sentences.hint')}</p>
      <ul>
        {longSentences.slice(0, MOST).map(({ text, words }) => (
          <li>
            <span lang={language} dir="auto">
              {text}
            </span>{' '}
            <span class="kv-small">{w('sentences.words', { count: words })}</span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{w('sentences.more', { count: more })}</p> : null}
    </>
  )
}
