import { longDate } from '../../../../platform/i18n/dates.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { entryInWords, standingInWords } from '../../consent/in-words.ts'
import { takeAlongWords } from '../locales/index.ts'
import type { TakenAlong } from '../schema.ts'

interface PaperProps {
  locale: Locale
  taken: TakenAlong
}
type Words = TakenAlong['words'][number]

/** What was said, conversation by conversation. */
export function MyWords({ locale, taken }: PaperProps) {
  const w = takeAlongWords(locale)
  const at = Map.groupBy(taken.words, ({ conversation }) => conversation)
  return (
    <>
      <h2>{w('words')}</h2>
      {taken.words.length === 0 ? <p>{w('words.none')}</p> : null}
      {[...at].map(([conversation, words]) => (
        <section>
          <h3 dir="auto">{conversation}</h3>
          {words.map((one) => (
            <One locale={locale} words={one} />
          ))}
        </section>
      ))}
    </>
  )
}

function One({ locale, words }: { locale: Locale; words: Words }) {
  const w = takeAlongWords(locale)
  const { text, versions, state, erasedAt, onBehalfOf } = words
  const earlier = versions.slice(0, -1)
  const by = versions[0]?.writtenBy
  const date = (moment: string) => longDate(locale, new Date(moment))
  return (
    <article>
      {erasedAt ? <p>{w('words.erased', { date: date(erasedAt) })}</p> : null}
      {text ? <blockquote dir="auto">{text}</blockquote> : null}
      <Told locale={locale} told={words.told} />
      {state !== 'confirmed' && !erasedAt ? <p>{w(`words.${state}`)}</p> : null}
      {by === null || by === undefined ? null : (
        <p>{by === '' ? w('words.by.somebody') : w('words.by', { name: by })}</p>
      )}
      {onBehalfOf ? <p>{w('words.for', { name: onBehalfOf })}</p> : null}
      {earlier.length > 0 && !erasedAt ? (
        <>
          <p>{w('words.before')}</p>
          <ol>
            {earlier.map((version) => (
              <li dir="auto">
                {version.text} <small>{date(version.at)}</small>
              </li>
            ))}
          </ol>
        </>
      ) : null}
      <Allowed locale={locale} words={words} />
      <Became locale={locale} words={words} />
    </article>
  )
}

function Told({ locale, told }: { locale: Locale; told: Words['told'] }) {
  const w = takeAlongWords(locale)
  if (!told) return null
  if (!told.data) return <p>{w('words.apart', { address: told.address })}</p>
  const file = `data:${told.contentType};base64,${told.data}`
  return told.contentType.startsWith('image/') ? (
    <img src={file} alt={w('words.drawing')} />
  ) : (
    // biome-ignore lint/a11y/useMediaCaption: its written version stands above it where somebody gave one.
    <audio controls src={file} />
  )
}

/** What holds, and how it came to that. Circles have names here, no ids. */
function Allowed({ locale, words }: { locale: Locale; words: Words }) {
  const w = takeAlongWords(locale)
  const named = <T extends { circles: string[] }>(one: T) => ({ ...one, circleIds: one.circles })
  const around = (circles: readonly string[]) => ({
    organisation: '',
    circles: new Map(circles.map((circle) => [circle, circle])),
    name: '',
  })
  return (
    <>
      <p>{w('words.now')}</p>
      <ul>
        {words.allowed.length === 0 ? <li>{w('words.nobody')}</li> : null}
        {words.allowed.map(({ audience, ...one }) => (
          <li dir="auto">
            {standingInWords(
              locale,
              one.purpose,
              audience && { ...named(one), audience },
              around(one.circles),
            )}
          </li>
        ))}
      </ul>
      {words.history.length > 0 ? (
        <>
          <p>{w('words.history')}</p>
          <ol>
            {words.history.map((entry) => (
              <li dir="auto">
                {entryInWords(
                  locale,
                  { ...named(entry), said: saidOf(entry.said), at: new Date(entry.at) },
                  around([...entry.circles, ...(entry.said?.circles ?? [])]),
                )}{' '}
                <small>{longDate(locale, new Date(entry.at))}</small>
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </>
  )
}

const saidOf = (said: Words['history'][number]['said']) =>
  said?.audience ? { ...said, audience: said.audience, circleIds: said.circles } : null

function Became({ locale, words: { wentTo } }: { locale: Locale; words: Words }) {
  const w = takeAlongWords(locale)
  if (!wentTo) return null
  const { laidUnder, askedOf, answerDueOn, answer, answeredAt } = wentTo
  return (
    <div class="came-back">
      {laidUnder ? <p dir="auto">{w('words.laid', { name: laidUnder })}</p> : null}
      {askedOf ? (
        <p dir="auto">
          {w('words.asked', { askedOf, date: answerDueOn ? dayInWords(locale, answerDueOn) : '' })}
        </p>
      ) : null}
      {answer && answeredAt ? (
        <>
          <p>{w('words.answered', { date: longDate(locale, new Date(answeredAt)) })}</p>
          <p dir="auto">{answer}</p>
        </>
      ) : null}
    </div>
  )
}
