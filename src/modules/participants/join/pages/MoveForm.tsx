import { Actions, Button, Choice, Field, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import { messageIn } from '../../problems.tsx'
import { joinWords } from '../locales/index.ts'
import type { RequestView } from '../queries.ts'

interface MoveProps {
  locale: Locale
  form: FormState
  request: RequestView
  today: string
}

/** What happened since: met, came to see, or not now with what was answered. */
export function MoveForm({ locale, form, request, today }: MoveProps) {
  const w = joinWords(locale)
  const message = messageIn(joinWords, locale)
  const error = problemsOf(form, message).at
  return (
    <Section title={w('move.title')} ruled>
      <PostForm action={`/join/requests/${request.id}/step`} hidden={form.hidden} version={request.version}>
        <Choice
          name="step"
          legend={w('move.step')}
          value={fieldOf(form.values, 'step')}
          error={error('step')}
          options={[
            { value: 'met', label: w('move.met') },
            request.toCircle
              ? { value: 'joined', label: w('move.joined', { name: request.toCircle.name }) }
              : { value: 'visited', label: w('move.visited') },
            { value: 'not-now', label: w('move.not-now'), hint: w('move.not-now.hint') },
          ]}
        />
        <Field
          name="onDay"
          type="date"
          label={w('move.day')}
          value={fieldOf(form.values, 'onDay') || today}
          error={error('onDay')}
        />
        <Field
          name="note"
          type="textarea"
          maxlength={2000}
          label={w('move.note')}
          purpose={w('move.note.purpose')}
          value={fieldOf(form.values, 'note')}
          error={error('note')}
        />
        <Actions>
          <Button>{w('move.save')}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}
