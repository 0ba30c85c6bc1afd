import { Actions, Button, PageHead, Section, Slip } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { Along } from '../../along/pages/Along.tsx'
import type { AlongView } from '../../along/queries.ts'
import { introductionWords } from '../../words.ts'
import type { MeetingView, PromiseView } from '../queries.ts'
import { type WarmWords, warmWords } from '../words.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { WarmProblems } from './AskFields.tsx'
import { Promises } from './Promises.tsx'

export interface MeetingProps {
  locale: Locale
  form: FormState
  meeting: MeetingView & { why: string }
  promises: readonly PromiseView[]
  along: readonly AlongView[]
}

/** Two who may get to know each other: first whether, then who calls whom. */
export function MeetingPage(props: MeetingProps) {
  const { locale, form, meeting } = props
  const w = warmWords(locale)
  const { id, introduces, met, says, by, other, why } = meeting
  const title = met && !introduces ? w('meeting.title.met', { other: other ?? '' }) : w('meeting.title')
  return (
    <>
      <WarmProblems w={w} form={form} />
      <PageHead title={title} />
      {introduces ? (
        <p>{met ? w('meeting.brought.met', { other: other ?? '' }) : w('meeting.brought')}</p>
      ) : null}
      {!introduces && !met && says === 'yes' ? <p>{w('meeting.waits')}</p> : null}
      {!introduces && says === 'no' ? <p>{w('meeting.said-no')}</p> : null}
      <p>{w('meeting.from', { by })}</p>
      <Slip>{why}</Slip>
      {introduces ? null : <With w={w} locale={locale} meeting={meeting} />}
      {!introduces && !met ? <AnswerForm w={w} form={form} meeting={meeting} /> : null}
      {met && !introduces ? <Promises {...props} w={w} /> : null}
      {met && !introduces ? <Along {...props} /> : null}
      {introduces ? null : (
        <Section ruled>
          <p>{w('meeting.let-go.hint')}</p>
          <PostForm action={`/mine/meetings/${id}/let-go`} hidden={form.hidden}>
            <Actions>
              <Button variant="danger">{w('meeting.let-go')}</Button>
            </Actions>
          </PostForm>
        </Section>
      )}
    </>
  )
}

/** Who it is: only where one may see how they introduce themselves, or once both said yes. */
function With({ w, locale, meeting }: { w: WarmWords; locale: Locale; meeting: MeetingView }) {
  const { introduction, met } = meeting
  const name = introduction?.name || introductionWords(locale)('person.nameless')
  if (introduction)
    return (
      <p>
        {w('meeting.with', { name })}{' '}
        <a href={`/people/persons/${introduction.id}`}>{w('meeting.with.link', { name })}</a>
      </p>
    )
  return met ? null : <p>{w('meeting.somebody')}</p>
}
