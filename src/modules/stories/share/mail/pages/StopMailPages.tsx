import { Actions, Button, Call, PageHead } from '../../../../../design/index.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../../platform/web/form.ts'
import { PostForm } from '../../../../../platform/web/post-form.tsx'
import { mailWords } from '../locales/index.ts'

/** The link in a letter leads here: opening it changes nothing, the button does. */
export function StopMailPage({ locale, hidden }: { locale: Locale; hidden: FormState['hidden'] }) {
  const w = mailWords(locale)
  return (
    <>
      <PageHead title={w('stop.title')} lead={w('stop.lead')} />
      <PostForm hidden={hidden}>
        <Actions>
          <Button>{w('stop.yes')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}

/** The same whether there was anything to end. */
export function MailStoppedPage({ locale }: { locale: Locale }) {
  const w = mailWords(locale)
  return <PageHead title={w('stopped.title')} lead={w('stopped.lead')} />
}

/** A link of which a piece is missing: nothing was ended. */
export function BrokenMailLinkPage({ locale, phone }: { locale: Locale; phone: string }) {
  const w = mailWords(locale)
  return (
    <>
      <PageHead title={w('broken.title')} lead={w('broken.lead')} />
      {phone ? (
        <p>
          {w('broken.call')} <Call phone={phone} />
        </p>
      ) : null}
    </>
  )
}
