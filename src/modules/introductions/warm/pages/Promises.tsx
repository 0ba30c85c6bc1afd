import { Actions, Button, Choice, Field, Section } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import { fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import type { PromiseView } from '../queries.ts'
import { outcomes } from '../schema.ts'
import { problemIn, type WarmWords } from '../words.ts'
import type { MeetingProps } from './MeetingPage.tsx'

type PromisesProps = MeetingProps & { w: WarmWords }

/** Who promised to call whom, how it went, and promising once more. */
export function Promises(props: PromisesProps) {
  const { w, form, meeting, promises } = props
  const error = problemsOf(form, (key) => problemIn(w, key)).at
  return (
    <>
      <Section title={w('promise.title')} ruled>
        {promises.length === 0 ? <p>{w('promise.none')}</p> : null}
        {promises.map((promise) => (
          <OnePromise {...props} promise={promise} />
        ))}
      </Section>
      <Section title={w('promise.make')} ruled>
        <PostForm action={`/mine/meetings/${meeting.id}/promise`} hidden={form.hidden}>
          <Field
            name="dueOn"
            type="date"
            label={w('promise.due')}
            value={fieldOf(form.values, 'dueOn')}
            error={error('dueOn')}
            required
          />
          <Field
            name="words"
            type="textarea"
            rows={2}
            label={w('promise.about')}
            hint={w('promise.about.hint')}
            value={fieldOf(form.values, 'words')}
            error={error('words')}
          />
          <Actions>
            <Button>{w('promise.save')}</Button>
          </Actions>
        </PostForm>
      </Section>
    </>
  )
}

/** One promise, as both read it; who made it says how it went. */
function OnePromise({ w, locale, form, meeting, promise }: PromisesProps & { promise: PromiseView }) {
  const { id, own, dueOn, words, outcome, told } = promise
  const other = meeting.other ?? ''
  const date = dayInWords(locale, dueOn)
  return (
    <div class="kv-promise">
      <p>
        <strong>{w(own ? 'promise.mine' : 'promise.theirs', { other, date })}</strong>{' '}
        {outcome ? w(`promise.outcome.${outcome}`) : null}
      </p>
      {words ? (
        <p dir="auto">
          {w('promise.words')}: {words}
        </p>
      ) : null}
      {told ? <p dir="auto">{told}</p> : null}
      {own && outcome !== 'done' ? (
        <details>
          <summary>{w('promise.tell')}</summary>
          <PostForm action={`/mine/meetings/${meeting.id}/promise/${id}`} hidden={form.hidden}>
            <Choice
              id={`outcome-${id}`}
              name="outcome"
              legend={w('promise.tell')}
              quietLegend
              arrange="row"
              value={outcome ?? undefined}
              options={outcomes.map((one) => ({ value: one, label: w(`promise.tell.${one}`) }))}
            />
            <Field
              id={`told-${id}`}
              name="told"
              type="textarea"
              rows={2}
              label={w('promise.told')}
              hint={w('promise.told.hint')}
              value={told}
            />
            <Actions>
              <Button variant="quiet">{w('promise.told.save')}</Button>
            </Actions>
          </PostForm>
        </details>
      ) : null}
    </div>
  )
}
