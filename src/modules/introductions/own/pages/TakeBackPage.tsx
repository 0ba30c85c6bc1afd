import { Actions, Button, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { introductionWords } from '../../words.ts'

/** Taking back the whole introduction, with what that means. */
export function TakeBackPage({ locale, form }: { locale: Locale; form: FormState }) {
  const w = introductionWords(locale)
  return (
    <>
      <PageHead title={w('back.title')} lead={w('back.lead')} />
      <p>{w('back.stays')}</p>
      <PostForm action="/mine/introduction/take-back" hidden={form.hidden}>
        <Actions>
          <Button variant="danger">{w('back.sure')}</Button>
        </Actions>
      </PostForm>
      <p>
        <a href="/mine/introduction">{w('back.keep')}</a>
      </p>
    </>
  )
}
