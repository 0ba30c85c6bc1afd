import { Actions, Button, Circle, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { CodeField } from '../../CodeField.tsx'
import { inviteWords } from '../locales/index.ts'

/** Where the code of a card is typed. `unknown`: a code opened nothing, and nobody is told why not. */
export function CodePage({ locale, form, unknown }: { locale: Locale; form: FormState; unknown?: boolean }) {
  const w = inviteWords(locale)
  return (
    <>
      <PageHead
        title={unknown ? w('code.unknown') : w('code')}
        lead={unknown ? w('code.unknown.text') : w('code.lead')}
        drawing={<Circle chairs={6} open={1} fire={unknown ? 'unlit' : 'lit'} />}
      />
      <PostForm hidden={form.hidden} action="/i">
        <CodeField label={w('code.label')} hint={w('code.hint')} form={form} />
        <Actions>
          <Button>{w('code.go')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
