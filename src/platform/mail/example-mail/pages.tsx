import type { Child } from 'hono/jsx'
import { Heading, LinkList, PageHead } from '../../../design/index.ts'
import { clockTime, longDate } from '../../i18n/dates.ts'
import type { Locale } from '../../i18n/words.ts'
import { paragraphsOf } from '../../text/paragraphs.ts'
import { mailWords } from '../letter-text.ts'
import type { ExampleLetter } from './queries.ts'

/** Every letter that would have gone out, the newest first. */
export function ExampleLetters({ locale, letters }: { locale: Locale; letters: readonly ExampleLetter[] }) {
  const w = mailWords(locale)
  return (
    <>
      <PageHead title={w('mail.title')} lead={w('mail.intro')} />
      {letters.length === 0 ? <p>{w('mail.none')}</p> : null}
      <LinkList
        items={letters.map(({ id, at, recipient, subject }) => ({
          href: `/demo/mail/${id}`,
          label: subject,
          about: `${w('mail.to')} ${recipient}, ${shortMoment(locale, at)}`,
        }))}
      />
    </>
  )
}

/** One letter as it would have arrived. */
export function ExampleLetterPage({ locale, letter }: { locale: Locale; letter: ExampleLetter }) {
  const w = mailWords(locale)
  return (
    <>
      <Heading level={1}>{letter.subject}</Heading>
      <p>
        {w('mail.to')} {letter.recipient}
        <br />
        {w('mail.at', { date: longDate(locale, letter.at), time: clockTime(locale, letter.at) })}
      </p>
      {paragraphsOf(letter.body).map((paragraph) => (
        <p>{withLinks(paragraph)}</p>
      ))}
      {letter.html ? (
        <p>
          <a href={`/demo/mail/${letter.id}/html`}>{w('mail.html')}</a>
        </p>
      ) : null}
      {letter.headers ? (
        <details>
          <summary>{w('mail.headers')}</summary>
          {letter.headers.split('\n').map((line) => (
            <p>{line}</p>
          ))}
        </details>
      ) : null}
      {letter.calendar ? (
        <details>
          <summary>{w('mail.calendar')}</summary>
          <pre class="kv-calendar-part">{letter.calendar}</pre>
        </details>
      ) : null}
      <p>
        <a href="/demo/mail">{w('mail.list')}</a>
      </p>
    </>
  )
}

/** Lines stay lines, addresses become links. */
function withLinks(paragraph: string): Child[] {
  return paragraph.split(/(\n|https?:\/\/\S+)/).map((part) => {
    if (part === '\n') return <br />
    return /^https?:/.test(part) ? <a href={part}>{part}</a> : part
  })
}

const shortMoment = (locale: Locale, at: Date) => `${longDate(locale, at)}, ${clockTime(locale, at)}`
