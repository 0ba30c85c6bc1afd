import { Actions, Button, Notice, PageHead, Section } from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import type { Proposal } from '../queries.ts'
import { type EndingWords, endingWords } from '../words.ts'

interface AnswerProps {
  locale: Locale
  form: FormState
  proposal: Proposal
}

/** What is proposed, by whom and why; a second yes, or taking it back. */
export function AnswerPage({ locale, form, proposal }: AnswerProps) {
  const w = endingWords(locale)
  const { id, circle, by, at, reason, needsMine, mayWithdraw } = proposal
  return (
    <>
      <PageHead
        title={w('answer.title', { name: circle })}
        lead={w('answer.lead', { by, day: longDate(locale, at) })}
      />
      <Notice kind="care">{whatIs(w, proposal)}</Notice>
      <Section title={w('answer.reason')} ruled>
        <p>{reason || w('answer.reason.gone')}</p>
      </Section>
      <Section title={w('what.title')} ruled>
        <ul>
          {(['words', 'people', 'page'] as const).map((what) => (
            <li>{w(`what.${what}`)}</li>
          ))}
        </ul>
      </Section>
      <form method="post" action={`/circle-endings/${id}`}>
        <input type="hidden" name="_csrf" value={form.hidden.csrf} />
        <input type="hidden" name="_key" value={form.hidden.key} />
        <Actions>
          {needsMine ? (
            <Button variant="danger" name="answer" value="yes">
              {w('answer.yes')}
            </Button>
          ) : null}
          {mayWithdraw ? (
            <Button variant="quiet" name="answer" value="withdraw">
              {w('answer.withdraw')}
            </Button>
          ) : null}
        </Actions>
        {needsMine ? null : <p>{w('answer.waits')}</p>}
      </form>
    </>
  )
}

/** In one sentence. */
export const whatIs = (w: EndingWords, { kind, circle, into, parts }: Proposal): string =>
  w(`answer.${kind}`, { name: circle, into: into ?? '', first: parts[0] ?? '', second: parts[1] ?? '' })
