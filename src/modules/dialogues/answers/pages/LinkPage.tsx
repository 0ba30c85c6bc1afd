import { Actions, Button, Circle, Heading, Lead, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { answerWords } from '../locales/index.ts'

interface LinkPageProps {
  locale: Locale
  hidden: FormState['hidden']
  action: string
}

/** A button, so that a mail scanner that follows the link opens nothing. */
export function LinkPage({ locale, hidden, action }: LinkPageProps) {
  const w = answerWords(locale)
  return (
    <>
      <PageHead title={w('link.title')} lead={w('link.lead')} drawing={<Circle open={1} fire="embers" />} />
      <p>{w('link.body')}</p>
      <PostForm action={action} hidden={hidden}>
        <Actions>
          <Button>{w('link.open')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}

export function LinkOverPage({ locale }: { locale: Locale }) {
  const w = answerWords(locale)
  return (
    <>
      <Heading level={1}>{w('link.over.title')}</Heading>
      <Lead>{w('link.over.body')}</Lead>
    </>
  )
}
