import { Heading, Notice, Slip } from '../../../design/index.ts'
import { type Day, dayAt, dayInWords } from '../../../platform/i18n/days.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { inSentence } from '../../contributions/index.ts'
import { themeWords } from '../locales/index.ts'
import type { AskedView } from '../queries.ts'

interface OutcomeProps {
  locale: Locale
  asked: AskedView
  today: Day
}

interface AskedProps extends OutcomeProps {
  /** The words it came from that may be read here. */
  said: readonly string[]
}

/** More words than these stand at the fire alone. */
const most = 3

/** Of whom something was asked, what was said with it, and what came back. */
export function AskedItem({ locale, asked, said, today }: AskedProps) {
  const w = themeWords(locale)
  const { name, dialogueId } = asked
  const who = w('asked.of', { who: inSentence(asked.askedOf) })
  const about = name ? w('asked.about', { name }) : w('asked.untold')
  return (
    <article class="kv-theme__asked">
      <Heading level={3}>
        <span dir="auto">{name ?? who}</span>
      </Heading>
      {name ? <p dir="auto">{who}.</p> : null}
      <p dir="auto">{said.length > 0 ? w('asked.said') : about}</p>
      {said.slice(0, most).map((words) => (
        <Slip>{words}</Slip>
      ))}
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

function Outcome({ locale, asked, today }: OutcomeProps) {
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
