import { Button, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { homeZone, whenInWords } from '../../../gatherings/index.ts'
import { otherSide, type Side } from '../../schema.ts'
import { visitWords } from '../locales/index.ts'
import { type DayView, nameOf, type WorkVisit } from '../queries.ts'

interface DaysProps {
  locale: Locale
  form: FormState
  visit: WorkVisit
  /** For which side one looks. */
  side: Side
  days: readonly DayView[]
}

/** Days that the other side proposed, to choose from; and those that one proposed oneself. */
export function Days({ locale, form, visit, side, days }: DaysProps) {
  const w = visitWords(locale)
  const theirs = days.filter((day) => day.side !== side)
  const ours = days.filter((day) => day.side === side)
  const when = (day: DayView) => whenInWords(locale, { ...day, zone: homeZone })
  if (days.length === 0 && visit.planned) return null
  return (
    <Section title={w('days.title')} ruled>
      {visit.because ? (
        <p class="kv-as-typed" dir="auto">
          {visit.because}
        </p>
      ) : null}
      {theirs.length > 0 ? (
        <>
          <p>{w('days.theirs', { name: nameOf(visit, otherSide(side), w('house.closed')) })}</p>
          <ul class="kv-visit-days">
            {theirs.map((day) => (
              <li>
                <p>{when(day)}</p>
                <PostForm action={`/visits/${visit.id}/days/${day.id}`} hidden={form.hidden}>
                  <Button>
                    {w('days.choose')}
                    <span class="kv-hidden">: {when(day)}</span>
                  </Button>
                </PostForm>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {ours.length > 0 ? (
        <>
          <p>{w('days.ours')}</p>
          <ul>
            {ours.map((day) => (
              <li>{when(day)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {days.length === 0 ? <p>{w('days.none')}</p> : null}
    </Section>
  )
}
