import { Actions, Button, Choice, Field, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { type FoundPerson, introductionWords } from '../../../introductions/index.ts'
import { problemIn, type TogetherWords, togetherWords } from '../words.ts'

interface AskProps {
  locale: Locale
  form: FormState
  at: string
  found: readonly FoundPerson[]
  q: string
  /** What the button says. */
  go: string
}

/** Looking for somebody, and asking them along. */
export function AskAlong({ locale, form, at, found, q, go }: AskProps) {
  const w = togetherWords(locale)
  return (
    <Section title={w('ask.title')} ruled>
      <p>{w('ask.lead')}</p>
      <search>
        <form method="get" action={at}>
          <Field
            name="q"
            type="search"
            label={w('ask.search')}
            hint={w('ask.search.hint')}
            value={q}
            maxlength={100}
          />
          <Actions>
            <Button variant="quiet">{w('ask.search.go')}</Button>
          </Actions>
        </form>
      </search>
      {found.length === 0 ? (
        <p>{w('ask.nobody')}</p>
      ) : (
        <PostForm action={`${at}${q ? `?q=${encodeURIComponent(q)}` : ''}`} hidden={form.hidden}>
          <Choice
            name="person"
            legend={w('ask.who')}
            hint={w('ask.sees')}
            value={fieldOf(form.values, 'person')}
            error={form.errors.person ? problemIn(w, form.errors.person) : undefined}
            options={found.map(({ id, name, hats }) => ({
              value: id,
              label: name || introductionWords(locale)('person.nameless'),
              ...(hats && { hint: hats }),
            }))}
          />
          <Actions>
            <Button>{go}</Button>
          </Actions>
        </PostForm>
      )}
    </Section>
  )
}

/** In its place, while who shared what it began with did not say yes. */
export const NotYet = ({ w }: { w: TogetherWords }) => (
  <Section title={w('ask.title')} ruled>
    <p>{w('ask.sharer')}</p>
  </Section>
)
