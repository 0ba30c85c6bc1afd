import { Actions, Button, LinkButton, PageHead, Section, Slip } from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { NoteView } from '../queries.ts'
import { noteWords } from '../words.ts'

interface NoteProps {
  locale: Locale
  hidden: FormState['hidden']
  note: NoteView
}

/** A note, with a way to write back and a way to throw it away. */
export function NotePage({ locale, hidden, note }: NoteProps) {
  const w = noteWords(locale)
  const { id, from, body, at, own } = note
  return (
    <>
      <PageHead
        title={own ? w('read.own') : w('read.title', { name: from })}
        lead={w('read.at', { date: longDate(locale, at) })}
      />
      <Slip>{body}</Slip>
      {own ? null : (
        <Actions>
          <LinkButton href={`/mine/notes/${id}/answer`}>{w('read.answer')}</LinkButton>
        </Actions>
      )}
      <Section ruled>
        <p>{w('read.throw.hint')}</p>
        <PostForm action={`/mine/notes/${id}/throw-away`} hidden={hidden}>
          <Actions>
            <Button variant="danger">{w('read.throw')}</Button>
          </Actions>
        </PostForm>
      </Section>
    </>
  )
}
