import { longDate } from '../../../../platform/i18n/dates.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { takeAlongWords } from '../locales/index.ts'
import type { TakenAlong } from '../schema.ts'

/** Notes, whom they are getting to know, and what they answered to why, how and what; nothing where there is none. */
export function Between({ locale, taken }: { locale: Locale; taken: TakenAlong }) {
  const w = takeAlongWords(locale)
  const { notes, meetings, golden, supports, offered } = taken
  return (
    <>
      {notes.length > 0 ? <h2>{w('notes')}</h2> : null}
      {notes.map(({ from, text, at }) => (
        <section>
          <h3 dir="auto">{w('notes.one', { name: from, date: longDate(locale, new Date(at)) })}</h3>
          <p dir="auto">{text}</p>
        </section>
      ))}
      {meetings.length > 0 ? <h2>{w('meetings')}</h2> : null}
      {meetings.map(({ by, why, other, promises }) => (
        <section>
          <h3 dir="auto">{other ?? by}</h3>
          <p dir="auto">{why}</p>
          {promises.map(({ mine, dueOn, words, told }) => (
            <p dir="auto">
              {[
                w(mine ? 'meetings.mine' : 'meetings.theirs', { date: dayInWords(locale, dueOn) }),
                words,
                told,
              ]
                .filter(Boolean)
                .join(' ')}
            </p>
          ))}
        </section>
      ))}
      {golden.length > 0 ? <h2>{w('golden')}</h2> : null}
      {golden.map(({ text, earlier }) => (
        <section>
          {[text, ...earlier].map((one) => (
            <p dir="auto">{one}</p>
          ))}
        </section>
      ))}
      {supports.length > 0 ? <h2>{w('supports')}</h2> : null}
      {supports.map(({ name, role, circle, text }) => (
        <section>
          <p dir="auto">{w('supports.one', { name, role, circle })}</p>
          <p dir="auto">{text}</p>
        </section>
      ))}
      {offered.length > 0 ? <h2>{w('offered')}</h2> : null}
      {offered.map(({ name, role, circle, text, reach }) => (
        <section>
          <p dir="auto">{w('supports.one', { name, role, circle })}</p>
          <p dir="auto">{text}</p>
          <p dir="auto">{reach}</p>
        </section>
      ))}
    </>
  )
}
