import { Actions, Button, Choice, PageHead, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { messageIn, Problems } from '../../problems.tsx'
import { joinWords } from '../locales/index.ts'
import { AskFields } from '../pages/AskFields.tsx'
import type { JoinPlace } from '../queries.ts'

interface WriteDownProps {
  locale: Locale
  form: FormState
  regions: JoinPlace['regions']
}

/** Somebody called: what is read to them, and what they said, in their own words. */
export function WriteDownPage({ locale, form, regions }: WriteDownProps) {
  const w = joinWords(locale)
  const message = messageIn(joinWords, locale)
  const { agreed } = form.errors
  return (
    <>
      <Problems locale={locale} form={form} message={message} />
      <PageHead title={w('write-down.title')} lead={w('write-down.lead')}>
        <p>
          <a href="/join/requests">{w('requests.back')}</a>
        </p>
      </PageHead>
      <PostForm action="/join/write-down" hidden={form.hidden}>
        <AskFields locale={locale} form={form} regions={regions} by="other" />
        <Choice
          name="agreed"
          multiple
          legend={w('agreed')}
          hint={w('agreed.read')}
          value={fieldOf(form.values, 'agreed')}
          error={agreed ? message(agreed) : undefined}
          options={[{ value: 'yes', label: w('agreed.yes') }]}
        />
        <Small>{w('write-down.who')}</Small>
        <Actions>
          <Button>{w('write-down.save')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
