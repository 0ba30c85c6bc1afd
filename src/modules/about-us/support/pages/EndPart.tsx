import { Actions, Button, Choice, Section } from '../../../../design/index.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemIn, type SupportWords } from '../locales/index.ts'
import type { SupporterView } from '../queries.ts'

interface EndProps {
  w: SupportWords
  /** Of the page it stands on. */
  at: string
  form: FormState
  one: SupporterView
}

/** Below what a host wrote: somebody stopped, or their name has to go. */
export const EndPart = ({ w, at, form, one }: EndProps) => (
  <>
    {one.yesOn !== null && one.until === null ? (
      <Section title={w('ask.stop', { name: one.name })} ruled>
        <p>{w('ask.stop.body')}</p>
        <PostForm action={`${at}/stop`} hidden={form.hidden}>
          {one.yesHow === 'account' ? (
            <>
              <p>{w('ask.stop.account', { name: one.name })}</p>
              <input type="hidden" name="thanks" value="no" />
            </>
          ) : (
            <Choice
              name="thanks"
              legend={w('ask.thanks')}
              hint={w('ask.thanks.hint')}
              value={fieldOf(form.values, 'thanks')}
              error={form.errors.thanks ? problemIn(w, form.errors.thanks) : undefined}
              arrange="row"
              options={[
                { value: 'yes', label: w('yes') },
                { value: 'no', label: w('no') },
              ]}
            />
          )}
          <Actions>
            <Button variant="quiet">{w('ask.stop.save', { name: one.name })}</Button>
          </Actions>
        </PostForm>
      </Section>
    ) : null}
    <Section ruled>
      <PostForm action={`${at}/take-away`} hidden={form.hidden}>
        <Actions>
          <Button variant="danger">{w('ask.take-away')}</Button>
        </Actions>
      </PostForm>
    </Section>
  </>
)
