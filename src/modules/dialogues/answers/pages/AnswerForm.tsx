import { Actions, Button, Choice, Field, Notice, Section } from '../../../../design/index.ts'
import { fieldOf } from '../../../../platform/web/form.ts'
import { answerKinds } from '../../../contributions/index.ts'
import type { AnswerWords } from '../locales/index.ts'
import type { AnswerPageProps } from './AnswerPage.tsx'
import { messageFor, PostForm } from './parts.tsx'

/** Answered, nothing because …, or told in person: each is a whole answer. */
export function AnswerForm(props: AnswerPageProps & { w: AnswerWords; organisation: string }) {
  const { w, form, promised, carriers, words, base, organisation } = props
  const typed = form.values.kind !== undefined || form.values.answer !== undefined
  const value = (name: string, stored: string) => (typed ? fieldOf(form.values, name) : stored)
  const given = promised.answerKind !== null
  const open = words.some(({ audience }) => audience === 'everyone')
  return (
    <Section ruled {...(given && { title: w('answer.better') })}>
      <PostForm action={`${base}/${promised.id}`} hidden={form.hidden} version={promised.version}>
        <Choice
          name="kind"
          legend={w('answer.kind')}
          options={answerKinds.map((kind) => ({
            value: kind,
            label: w(`answer.kind.${kind}`),
            hint: w(`answer.kind.${kind}.hint`),
          }))}
          value={value('kind', promised.answerKind ?? '')}
          error={messageFor(w, form.errors.kind)}
        />
        <Field
          name="answer"
          type="textarea"
          rows={6}
          label={w('answer.text')}
          hint={w('answer.text.hint')}
          value={value('answer', promised.answer ?? '')}
          error={messageFor(w, form.errors.answer)}
        />
        {carriers.some(({ mine }) => mine) || given ? null : (
          <Choice
            name="by"
            legend={w('answer.by')}
            hint={w('answer.by.hint')}
            options={carriers.map(({ seatId, name }) => ({ value: seatId, label: name }))}
            value={fieldOf(form.values, 'by')}
            error={messageFor(w, form.errors.by)}
          />
        )}
        <Notice>
          <p>{w(open ? 'answer.readers.everyone' : 'answer.readers.organisation', { organisation })}</p>
        </Notice>
        <Actions>
          <Button pictogram="answer">{w(given ? 'answer.change' : 'answer.send')}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}
