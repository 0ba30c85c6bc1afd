import { Actions, Button, Choice, Field, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import type { Place } from '../../card/own-words/place.ts'
import { decidingWords, problemIn } from '../locales/index.ts'

interface HowFormProps {
  locale: Locale
  place: Place
  form: FormState
  together: boolean
}

/** By oneself or together; who sits beside one, and no reason. */
export function HowForm({ locale, place, form, together }: HowFormProps) {
  const w = decidingWords(locale)
  return (
    <Section title={w('how.title')} id="how-to" ruled>
      <form method="post" action={`${place.base}/deciding`}>
        <Hidden hidden={form.hidden} />
        <Choice
          name="how"
          legend={w('how.question')}
          value={fieldOf(form.values, 'how') || (together ? 'together' : 'alone')}
          options={[
            { value: 'alone', label: w('how.alone') },
            { value: 'together', label: w('how.together'), hint: w('how.together.hint') },
          ]}
          {...(form.errors.how && { error: problemIn(locale, form.errors.how) })}
        />
        <Field
          name="present"
          label={w('how.present')}
          hint={w('how.present.hint')}
          purpose={w('how.present.purpose')}
          value={fieldOf(form.values, 'present')}
          autocomplete="off"
          {...(form.errors.present && { error: problemIn(locale, form.errors.present) })}
        />
        <p>{w('how.does')}</p>
        <Actions>
          <Button>{w('how.do')}</Button>
        </Actions>
      </form>
    </Section>
  )
}
