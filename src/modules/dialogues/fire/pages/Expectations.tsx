import { Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { formatNamed, formatOf } from '../../formats.ts'
import { type FireWords, fireWords } from '../locales/index.ts'
import type { FireView } from '../view.ts'

/** How it goes, from coming in to the harvest. */
export function Expectations({ locale, fire }: { locale: Locale; fire: FireView }) {
  const w = fireWords(locale)
  return (
    <Section title={w('expect')} id="expect">
      <p>{w('expect.lead', { length: lengthOf(w, fire.minutes) })}</p>
      <ol>
        {formatOf(fire.format).phases.map(({ name }) => (
          <li>{w(`phase.${name}`)}</li>
        ))}
      </ol>
      {fire.openingQuestion ? (
        <p dir="auto">{w('first-question', { question: fire.openingQuestion })}</p>
      ) : null}
      <p>{w(`ends.${formatNamed(fire.format)}`)}</p>
    </Section>
  )
}

/** "3 uur", "anderhalf uur", "50 minuten" */
export function lengthOf(w: FireWords, minutes: number): string {
  const hours = Math.floor(minutes / 60)
  if (hours > 0 && minutes % 60 === 0) return w('hours', { count: hours })
  if (hours > 0 && minutes % 60 === 30) return w('hours.half', { count: hours })
  return w('minutes', { count: minutes })
}
