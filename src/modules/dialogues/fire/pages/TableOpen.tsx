import { Actions, Button, LinkButton, Section } from '../../../../design/index.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { FireWords } from '../locales/index.ts'
import type { FireView } from '../view.ts'

/** The conversation goes on now: to the table with one's own seat, or with the code on the wall. */
export function TableOpen({
  w,
  fire,
  signedIn,
  hidden,
}: {
  w: FireWords
  fire: FireView
  signedIn: boolean
  hidden: FormState['hidden']
}) {
  return (
    <Section title={w('table')} id="table" ruled>
      <p>{w('table.open')}</p>
      {signedIn ? (
        <PostForm hidden={hidden} action={`/dialogues/${fire.id}/sit`}>
          <Actions>
            <Button>{w('table.sit')}</Button>
          </Actions>
        </PostForm>
      ) : (
        <Actions>
          <LinkButton href="/r">{w('table.code')}</LinkButton>
        </Actions>
      )}
    </Section>
  )
}
