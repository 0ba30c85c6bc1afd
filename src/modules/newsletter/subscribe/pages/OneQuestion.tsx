import { Actions, Button, Circle, PageHead } from '../../../../design/index.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'

interface OneQuestionProps {
  title: string
  lead: string
  yes: string
  /** With a chair that is still open. */
  drawn?: boolean
  hidden: FormState['hidden']
}

/** A link in a letter leads here: opening it changes nothing, the button does. */
export const OneQuestion = ({ title, lead, yes, hidden, drawn = false }: OneQuestionProps) => (
  <>
    <PageHead title={title} lead={lead} drawing={drawn ? <Circle chairs={7} open={1} /> : undefined} />
    <PostForm hidden={hidden}>
      <Actions>
        <Button>{yes}</Button>
      </Actions>
    </PostForm>
  </>
)
