import {
  Actions,
  Button,
  ErrorSummary,
  LinkButton,
  Notice,
  PageHead,
  Section,
} from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { LostStep, MayAsk } from '../queries.ts'
import { lostStepWords } from '../words.ts'
import { momentsOf } from './moments.ts'

interface AskProps {
  locale: Locale
  form: FormState
  may: MayAsk
  /** What they asked, as long as it waits. */
  lost: LostStep | undefined
}

/** Who came in without their second step reads how it is reset, and asks for it; or how far it is. */
export function AskPage({ locale, form, may, lost }: AskProps) {
  const w = lostStepWords(locale)
  const steps = ['ask', 'talk', 'two', 'day', 'then'] as const
  return (
    <>
      {form.errors.ask && !lost ? (
        <ErrorSummary title={w('errors.title')} errors={[{ field: 'ask', text: w('ask.no') }]} />
      ) : null}
      <PageHead title={w('ask.title')} lead={w('ask.lead')} />
      {lost ? <Waiting locale={locale} form={form} lost={lost} /> : null}
      <Section title={w('ask.how.title')}>
        <ol>
          {steps.map((step) => (
            <li>{w(`ask.how.${step}`)}</li>
          ))}
        </ol>
        <p>{w('ask.members')}</p>
      </Section>
      {lost ? null : may === 'may' ? (
        <PostForm action="/sign-in/lost" hidden={form.hidden}>
          <Actions>
            <Button id="ask">{w('ask.go')}</Button>
          </Actions>
        </PostForm>
      ) : (
        <Notice>
          <p id="ask">{w(`ask.${may}`)}</p>
          {may === 'none' ? (
            <Actions>
              <LinkButton href="/mine/second-step">{w('ask.none.link')}</LinkButton>
            </Actions>
          ) : null}
        </Notice>
      )}
      {may === 'shown' || may === 'none' ? null : (
        <p>
          <a href="/sign-in/second">{w('ask.back')}</a>
        </p>
      )}
    </>
  )
}

function Waiting({ locale, form, lost }: Omit<AskProps, 'may'> & { lost: LostStep }) {
  const w = lostStepWords(locale)
  return (
    <>
      <Notice kind="care">
        {lost.agreedAt
          ? w('own.agreed', momentsOf(locale, lost).goes)
          : w('own.waits', momentsOf(locale, lost).asked)}
      </Notice>
      <p>{w('own.stop.hint')}</p>
      <PostForm action={`/lost-steps/${lost.id}`} hidden={form.hidden}>
        <Actions>
          <Button variant="danger" name="answer" value="stop">
            {w('one.stop')}
          </Button>
        </Actions>
      </PostForm>
    </>
  )
}
