import { Heading, Notice } from '../../../design/index.ts'
import { type Day, dayAt, dayInWords } from '../../../platform/i18n/days.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { themeWords } from '../locales/index.ts'
import type { AskedView } from '../queries.ts'

interface AskedProps {
  locale: Locale
  asked: AskedView
  today: Day
}

/** Of whom something was asked, and what came back. The words it came from stand at the fire, not here. */
export function AskedItem({ locale, asked, today }: AskedProps) {
  const w = themeWords(locale)
  const { name, dialogueId } = asked
  const who = w('asked.of', { who: asked.askedOf })
  return (
    <article class="kv-theme__asked">
      <Heading level={3}>
        <span dir="auto">{name ?? who}</span>
      </Heading>
      {name ? <p dir="auto">{who}.</p> : null}
      <Outcome locale={locale} asked={asked} today={today} />
      {dialogueId ? (
        <p class="kv-no-print">
          <a href={`/dialogues/${dialogueId}/look-back`}>
            {w('asked.from')}
            <span class="kv-hidden"> {name}</span>
          </a>
        </p>
      ) : null}
    </article>
  )
}

function Outcome({ locale, asked, today }: AskedProps) {
  const w = themeWords(locale)
  const { answer, answerKind, answeredAt } = asked
  if (!answeredAt) {
    const date = dayInWords(locale, asked.dueOn)
    return <p>{w(asked.dueOn < today ? 'asked.late' : 'asked.due', { date })}</p>
  }
  const date = dayInWords(locale, dayAt(answeredAt))
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
