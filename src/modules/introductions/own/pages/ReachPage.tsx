import { Actions, Button, Choice, Field, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { Problems } from '../../Problems.tsx'
import { introductionWords, problemIn } from '../../words.ts'
import type { OwnIntroduction } from '../queries.ts'

interface ReachProps {
  locale: Locale
  form: FormState
  own: OwnIntroduction
}

/** How somebody may be reached: with a note by way of the house, by telephone, or not. */
export function ReachPage({ locale, form, own }: ReachProps) {
  const w = introductionWords(locale)
  const typed = '_version' in form.values
  const value = (name: string, there: string) => (typed ? fieldOf(form.values, name) : there)
  return (
    <>
      <Problems w={w} form={form} now={[own.phone]} />
      <PageHead title={w('reach.title')} lead={w('reach.lead')} />
      <PostForm action="/mine/introduction/reach" hidden={form.hidden} version={own.version}>
        <Choice
          name="notes"
          legend={w('reach.notes')}
          hint={w('reach.notes.hint')}
          value={value('notes', own.takesNotes ? 'yes' : 'no')}
          options={(['yes', 'no'] as const).map((says) => ({ value: says, label: w(`reach.notes.${says}`) }))}
        />
        <Field
          name="phone"
          type="tel"
          label={w('reach.phone')}
          hint={w('reach.phone.hint')}
          value={value('phone', own.phone)}
          error={form.errors.phone ? problemIn(w, form.errors.phone) : undefined}
          autocomplete="tel"
        />
        <Actions>
          <Button>{w('reach.save')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
