import { Actions, Button, Choice, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import type { YoungRule } from '../../../contributions/index.ts'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import type { Place } from '../../card/own-words/place.ts'
import { agesOf, type Band, bandsOf, purposesInWords } from '../ages.ts'
import { decidingWords, problemIn } from '../locales/index.ts'

interface AgeFormProps {
  locale: Locale
  place: Place
  form: FormState
  rule: YoungRule
}

/** What somebody says of their age. Nothing is chosen beforehand, and what they said stands above. */
export function AgeForm({ locale, place, form, rule }: AgeFormProps) {
  const w = decidingWords(locale)
  const posted = form.values.age === undefined ? undefined : fieldOf(form.values, 'age')
  return (
    <Section title={w('age.title')} id="how-old" ruled>
      <p>
        {w('age.body')} <a href="/young">{w('age.more')}</a>
      </p>
      <form method="post" action={`${place.base}/deciding/age`}>
        <Hidden hidden={form.hidden} />
        <Choice
          name="age"
          legend={w('age.question')}
          value={posted}
          options={[
            ...bandsOf(rule).map((band) => ({
              value: `${band.from}-${band.below}`,
              label:
                band.from === 0
                  ? w('age.band.under', { below: band.below })
                  : w('age.band', { ages: agesOf(locale, band) }),
              hint: hintOf(locale, rule, band),
            })),
            { value: '', label: w('age.band.grown') },
          ]}
          {...(form.errors.age && { error: problemIn(locale, form.errors.age) })}
        />
        <p>{w('age.does')}</p>
        <Actions>
          <Button variant="quiet">{w('age.do')}</Button>
        </Actions>
      </form>
    </Section>
  )
}

function hintOf(locale: Locale, rule: YoungRule, { from }: Band): string {
  const w = decidingWords(locale)
  if (from === 0) return w('age.under.hint')
  if (from < rule.aloneFrom) return w('age.together.hint')
  return rule.secondFor.length === 0
    ? w('age.alone.hint')
    : w('age.second.hint', { purposes: purposesInWords(locale, rule) })
}
