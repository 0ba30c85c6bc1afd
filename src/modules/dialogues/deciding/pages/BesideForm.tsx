import { Actions, Button, Field, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import type { Beside } from '../../../contributions/index.ts'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import type { Place } from '../../card/own-words/place.ts'
import { decidingWords, problemIn } from '../locales/index.ts'

interface BesideFormProps {
  locale: Locale
  place: Place
  form: FormState
  beside: Beside | undefined
}

/** Who decides along: chosen by oneself, and let go by oneself. */
export function BesideForm({ locale, place, form, beside }: BesideFormProps) {
  const w = decidingWords(locale)
  const name = beside?.name ?? ''
  return (
    <Section title={w('beside.title')} id="beside" ruled>
      <p>{w('beside.body')}</p>
      <p>{w('beside.reads')}</p>
      <form method="post" action={`${place.base}/deciding/beside`}>
        <Hidden hidden={form.hidden} />
        <Field
          name="name"
          label={w('beside.field')}
          hint={w('beside.field.hint')}
          purpose={w('beside.field.purpose')}
          value={fieldOf(form.values, 'name')}
          autocomplete="off"
          {...(form.errors.name && { error: problemIn(locale, form.errors.name) })}
        />
        {beside ? <p dir="auto">{w('beside.other.body', { name })}</p> : null}
        <Actions>
          <Button variant="quiet">{w(beside ? 'beside.other' : 'beside.do')}</Button>
        </Actions>
      </form>
      {beside ? (
        <form method="post" action={`${place.base}/deciding/beside/end`}>
          <Hidden hidden={form.hidden} />
          <p>{w('beside.end.body')}</p>
          <Actions>
            <Button variant="danger">{w('beside.end', { name })}</Button>
          </Actions>
        </form>
      ) : null}
    </Section>
  )
}
