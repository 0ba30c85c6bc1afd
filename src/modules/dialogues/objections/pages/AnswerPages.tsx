import { Actions, Button, Notice, PageHead } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import type { GivenAnswer } from '../../../contributions/index.ts'
import { CodeField } from '../../CodeField.tsx'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import { objectionWords, problemIn } from '../locales/index.ts'
import { Problems } from './Problems.tsx'

/** A code that is not known and one that was not answered look the same. */
export function TypeCodePage({ locale, form }: { locale: Locale; form: FormState }) {
  const w = objectionWords(locale)
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead title={w('code.title')} lead={w('code.lead')} />
      <form method="post" action="/about-me">
        <Hidden hidden={form.hidden} />
        <CodeField
          label={w('code.label')}
          form={form}
          {...(form.errors.code && { error: problemIn(locale, form.errors.code) })}
        />
        <Actions>
          <Button>{w('code.do')}</Button>
        </Actions>
      </form>
    </>
  )
}

export function GivenAnswerPage({ locale, given }: { locale: Locale; given: GivenAnswer }) {
  const w = objectionWords(locale)
  return (
    <>
      <PageHead
        title={w('answer.title')}
        lead={w('answer.on', { date: dayInWords(locale, given.answeredOn) })}
      />
      <Notice kind="back" title={w(`answer.${given.kind}`)}>
        {given.answer === '' ? null : <p dir="auto">{given.answer}</p>}
      </Notice>
    </>
  )
}
