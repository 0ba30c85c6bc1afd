import { Actions, Button, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { CodeField } from '../../CodeField.tsx'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import { decidingWords, problemIn } from '../locales/index.ts'
import { Problems } from './Problems.tsx'

/** The way in for who decides along. A link brings the code along; nothing is shown before it is sent. */
export function AlongCodePage({ locale, form }: { locale: Locale; form: FormState }) {
  const w = decidingWords(locale)
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead title={w('along.code.title')} lead={w('along.code.lead')} />
      <form method="post" action="/beside">
        <Hidden hidden={form.hidden} />
        <CodeField
          label={w('along.code.label')}
          form={form}
          {...(form.errors.code && { error: problemIn(locale, form.errors.code) })}
        />
        <Actions>
          <Button>{w('along.code.do')}</Button>
        </Actions>
      </form>
    </>
  )
}
