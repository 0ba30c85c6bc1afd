import {
  Actions,
  Button,
  LinkButton,
  Notice,
  PageHead,
  PrintSheet,
  Section,
} from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { halfWritten } from '../half-written.ts'
import { letterWords } from '../locales/index.ts'
import type { ClosingLetterView } from '../queries.ts'
import { LetterText } from './LetterText.tsx'
import { ReadOver } from './ReadOver.tsx'

interface PreviewPageProps {
  locale: Locale
  form: FormState
  view: ClosingLetterView
  /** Prints it for who has no card and no account. */
  keeps: boolean
}

/** The letter as it will be read, who gets it how, and one button that sends it. */
export function PreviewPage({ locale, form, view, keeps }: PreviewPageProps) {
  const w = letterWords(locale)
  const at = `/dialogues/${view.dialogueId}/closing-letter`
  const sentAt = view.letter?.sentAt
  return (
    <>
      <PageHead
        title={w('preview.title')}
        lead={sentAt ? w('sent', { date: longDate(locale, sentAt) }) : undefined}
      />
      {view.readOver ? (
        <ReadOver locale={locale} />
      ) : form.conflict ? (
        <Notice kind="care">
          <p>{w('send.conflict')}</p>
        </Notice>
      ) : null}
      <PrintSheet size="a4">
        <LetterText locale={locale} letter={halfWritten(locale, view)} over={!sentAt} />
      </PrintSheet>
      <Section>
        <ul>
          <li>{w('preview.mail')}</li>
          <li>{w('preview.card')}</li>
          <li>{w('preview.paper')}</li>
          <li>{w('preview.stays')}</li>
        </ul>
      </Section>
      {sentAt ? null : (
        <PostForm hidden={form.hidden} action={`${at}/send`} version={view.letter?.version ?? 0}>
          <Actions>
            {view.readOver ? null : <Button>{w('send.do')}</Button>}
            <LinkButton variant="quiet" href={at}>
              {w('preview.back')}
            </LinkButton>
          </Actions>
        </PostForm>
      )}
      {sentAt && keeps ? (
        <p>
          <a href={`${at}/print`}>{w('paper.link')}</a>
        </p>
      ) : null}
    </>
  )
}
