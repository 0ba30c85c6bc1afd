import { LinkList, Section } from '../../../../design/index.ts'
import { capital } from '../../../../platform/i18n/capital.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { wholeDay } from '../../visit/dates.ts'
import { askWords } from '../locales/index.ts'
import type { Ask } from '../queries.ts'

interface WaitingProps {
  locale: Locale
  /** The address of the draft. */
  base: string
  /** Undefined where the makers call nobody. */
  call: { untilOn: string } | undefined
  asks: readonly Ask[]
}

/** In the draft: what houses ask, and the way to call them. */
export function Waiting({ locale, base, call, asks }: WaitingProps) {
  const w = askWords(locale)
  return (
    <Section title={w('make.title')} id="asks" ruled>
      {call ? <p>{w('call.until', { day: dayInWords(locale, call.untilOn) })}</p> : null}
      {call && asks.length === 0 ? <p>{w('make.none')}</p> : null}
      <LinkList
        items={asks.map(({ id, title, house, on, from }) => ({
          href: `/week/asked/${id}`,
          label: <span dir="auto">{title}</span>,
          about: `${house.name}. ${capital(wholeDay(locale, on))}, ${from}`,
        }))}
      />
      <p>
        <a href={`${base}/call`}>{w(call ? 'call.change' : 'call.link')}</a>
      </p>
    </Section>
  )
}
