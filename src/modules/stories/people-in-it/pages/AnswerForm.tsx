import { Actions, Button, LinkButton } from '../../../../design/index.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { PeopleInItWords } from '../words.ts'
import type { AskedProps } from './AskedPage.tsx'

interface AnswerProps extends Pick<AskedProps, 'asked' | 'name' | 'form' | 'action'> {
  w: PeopleInItWords
  /** What can be answered. */
  yes?: boolean
  no?: boolean
}

/** Yes and no, none larger than the other; where a name can stand under one's words, two of yes. */
export function AnswerForm({ w, asked, name: { name }, form, action, yes, no }: AnswerProps) {
  const named = asked.contributionId ? name : null
  return (
    <PostForm action={action} hidden={form.hidden}>
      <input type="hidden" name="number" value={String(asked.number)} />
      <input type="hidden" name="audience" value={asked.audience} />
      {named ? <input type="hidden" name="name" value={named} /> : null}
      <Actions>
        {yes && named ? (
          <Button name="says" value="named" variant="quiet">
            {w('asked.yes.named')}
          </Button>
        ) : null}
        {yes ? (
          <Button name="says" value="yes" variant="quiet">
            {w(named ? 'asked.yes.unnamed' : 'asked.yes')}
          </Button>
        ) : null}
        {no && asked.slug ? (
          // It is read already: what a no touches stands there first.
          <LinkButton href={`${action}/no`} variant="quiet">
            {w('asked.no')}
          </LinkButton>
        ) : no ? (
          <Button name="says" value="no" variant="quiet">
            {w('asked.no')}
          </Button>
        ) : null}
      </Actions>
    </PostForm>
  )
}
