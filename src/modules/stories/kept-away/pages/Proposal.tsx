import { Actions, Button, Section } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { awayWords } from '../locales/index.ts'
import type { ProposalView } from '../queries.ts'
import { Quote } from './Quote.tsx'

interface ProposalProps {
  locale: Locale
  form: FormState
  /** Of the page it stands on. */
  base: string
  proposal: ProposalView
}

/** What one proposed, with what both sides would read: for another to agree to or not, and for who proposed it to take back. */
export function Proposal({ locale, form, base, proposal }: ProposalProps) {
  const w = awayWords(locale)
  const { id, kind, mine, reason, toObjector, proposedOn } = proposal
  const says = (value: 'yes' | 'no') => (
    <>
      <input type="hidden" name="proposal" value={id} />
      <input type="hidden" name="says" value={value} />
    </>
  )
  return (
    <Section title={w(`proposal.${kind}`)} ruled>
      <p>{w(mine ? 'proposal.mine' : 'proposal.other', { date: dayInWords(locale, proposedOn) })}</p>
      <p>{w('proposal.writers')}</p>
      <Quote>{reason}</Quote>
      {toObjector ? (
        <>
          <p>{w('proposal.objector')}</p>
          <Quote>{toObjector}</Quote>
        </>
      ) : null}
      {mine ? null : (
        <PostForm action={`${base}/say`} hidden={form.hidden}>
          {says('yes')}
          <Actions>
            <Button>{w('proposal.agree')}</Button>
          </Actions>
        </PostForm>
      )}
      <PostForm action={`${base}/say`} hidden={form.hidden}>
        {says('no')}
        <Actions>
          <Button variant="quiet">{w(mine ? 'proposal.withdraw' : 'proposal.decline')}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}
