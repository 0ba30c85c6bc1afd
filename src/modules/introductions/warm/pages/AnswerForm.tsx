import { Actions, Button, Choice } from '../../../../design/index.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { MeetingView } from '../queries.ts'
import { problemIn, type WarmWords } from '../words.ts'

interface AnswerFormProps {
  w: WarmWords
  form: FormState
  meeting: MeetingView
}

/** Yes or no, and whether who asked may know of it. Nothing is chosen beforehand. */
export const AnswerForm = ({ w, form, meeting }: AnswerFormProps) => (
  <PostForm action={`/mine/meetings/${meeting.id}`} hidden={form.hidden}>
    <Choice
      name="says"
      legend={w('meeting.says')}
      hint={w('meeting.says.hint')}
      arrange="row"
      value={fieldOf(form.values, 'says') || (meeting.says ?? undefined)}
      error={form.errors.says ? problemIn(w, form.errors.says) : undefined}
      options={(['yes', 'no'] as const).map((says) => ({ value: says, label: w(`meeting.says.${says}`) }))}
    />
    <Choice
      multiple
      name="tells"
      legend={w('meeting.tells', { by: meeting.by })}
      value={fieldOf(form.values, 'tells')}
      options={[{ value: 'yes', label: w('meeting.tells.yes', { by: meeting.by }) }]}
    />
    <Actions>
      <Button>{w('meeting.send')}</Button>
    </Actions>
  </PostForm>
)
