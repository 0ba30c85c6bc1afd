import { Actions, Button, PageHead } from '../../../../design/index.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'

interface OneQuestionProps {
  title: string
  lead: string
  yes: string
  hidden: FormState['hidden']
}

/** A link in a letter leads here: opening it changes nothing, the button does. */
export const OneQuestion = ({ title, lead, yes, hidden }: OneQuestionProps) => (
  <>
    <PageHead title={title} lead={lead} />
    <PostForm hidden={hidden}>
      <Actions>
        <Button>{yes}</Button>
      </Actions>
    </PostForm>
  </>
)
