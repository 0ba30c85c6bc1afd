import { Heading, Notice } from '../../../design/index.ts'
import { longDate } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { themeWords } from '../locales/index.ts'
import type { AskedView } from '../queries.ts'

interface AskedProps {
  locale: Locale
  asked: AskedView
  now: Date
}

/** Of whom something was asked, and what came back. The words it came from stand at the fire, not here. */
export function AskedItem({ locale, asked, now }: AskedProps) {
  const w = themeWords(locale)
  return (
    <>
      <Heading level={3}>{w('asked.of', { who: asked.askedOf })}</Heading>
      <Outcome locale={locale} asked={asked} now={now} />
      <p>
        <a href={`/answers/${asked.id}`}>
          {w('asked.from')}
          <span class="kv-hidden"> {w('asked.of', { who: asked.askedOf })}</span>
        </a>
      </p>
    </>
  )
}

function Outcome({ locale, asked, now }: AskedProps) {
  const w = themeWords(locale)
  const { answer, answerKind, answeredAt } = asked
  if (!answeredAt) {
    const due = new Date(`${asked.dueOn}T12:00:00Z`)
    const late = asked.dueOn < now.toISOString().slice(0, 10)
    return <p>{w(late ? 'asked.late' : 'asked.due', { date: longDate(locale, due) })}</p>
  }
  const date = longDate(locale, answeredAt)
  if (!answer) return <p>{w('asked.told.only', { date })}</p>
  return (
    <Notice
      kind="back"
      title={w(answerKind === 'told-in-person' ? 'asked.told' : 'asked.answered', { date })}
    >
      <p dir="auto">{answer}</p>
    </Notice>
  )
}
