import { Actions, Button, Choice, Field, Notice, Section } from '../../../../design/index.ts'
import { fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { answerKinds, toldHows } from '../../../contributions/index.ts'
import type { AnswerWords } from '../locales/index.ts'
import type { AnswerPageProps } from './AnswerPage.tsx'
import { messageFor } from './parts.tsx'

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
        <details class="kv-fold" open={showsHow(props)}>
          <summary>{w('answer.how')}</summary>
          <Choice
            name="how"
            legend={w('answer.how')}
            quietLegend
            hint={w('answer.how.hint')}
            options={toldHows.map((how) => ({ value: how, label: w(`answer.how.${how}`) }))}
            value={value('how', promised.toldHow ?? '')}
          />
          <Field
            name="toldOn"
            type="date"
            label={w('answer.told-on')}
            hint={w('answer.told-on.hint')}
            value={value('toldOn', promised.toldOn ?? '')}
            error={messageFor(w, form.errors.toldOn)}
          />
        </details>
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
            options={carriers.map(({ seatId, name }) => ({ value: seatId, label: name || w('somebody') }))}
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

/** How it was told lies open where it was told, or where something is wrong with the day. */
const showsHow = ({ form, promised }: AnswerPageProps) =>
  form.errors.toldOn !== undefined ||
  (fieldOf(form.values, 'kind') || promised.answerKind) === 'told-in-person'
