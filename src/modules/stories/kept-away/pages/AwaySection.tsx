import { Actions, Button, Field, Section } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf, sentenceIn } from '../../../../platform/web/problems.ts'
import type { ObjectionView } from '../../about-me/queries.ts'
import { awayWords } from '../locales/index.ts'
import { type AwayView, type Deciding, openProposal } from '../queries.ts'

interface AwaySectionProps {
  locale: Locale
  form: FormState
  slug: string
  /** Of the page it stands on. */
  base: string
  objection: ObjectionView
  away: AwayView | undefined
  deciding: Deciding
}

/** For who looks after the movement, from one objection: proposing that the story is kept away for good, or how that stands. */
export function AwaySection(props: AwaySectionProps) {
  const { locale, form, slug, base, objection, away, deciding } = props
  const w = awayWords(locale)
  const open = away && openProposal(away)
  if (away && (away.kept || open))
    return deciding.may ? (
      <Section title={w('propose')} ruled>
        <p>{w('propose.lies')}</p>
        <p>
          <a href={`/circles/${slug}/kept-away/${objection.storyId}`}>{w('propose.look')}</a>
        </p>
      </Section>
    ) : null
  const readOrHeld = objection.slug !== null || objection.held?.endedAs === null
  if (objection.answeredOn !== null || !readOrHeld) return null
  const declined = away?.proposals.find(({ says, kind }) => says === 'declined' && kind === 'away')
  return (
    <Section title={w('propose')} ruled>
      {declined ? <p>{w('propose.declined', { date: dayInWords(locale, declined.saidOn ?? '') })}</p> : null}
      <Offered {...{ locale, form, base, deciding }} />
    </Section>
  )
}

function Offered({
  locale,
  form,
  base,
  deciding,
}: Pick<AwaySectionProps, 'locale' | 'form' | 'base' | 'deciding'>) {
  const w = awayWords(locale)
  if (!deciding.may) return <p>{w('propose.theirs')}</p>
  if (deciding.others === 0) return <p>{w('propose.alone')}</p>
  const problems = problemsOf(form, sentenceIn(awayWords, w, 'errors.title'))
  return (
    <>
      <p>{w('propose.hint')}</p>
      <p>{w('propose.then')}</p>
      <PostForm action={`${base}/keep-away`} hidden={form.hidden}>
        <Field
          {...{ name: 'forWriters', type: 'textarea', rows: 4, label: w('for-writers') }}
          hint={w('for-writers.hint')}
          value={fieldOf(form.values, 'forWriters')}
          error={problems.at('forWriters')}
        />
        <Field
          {...{ name: 'forObjector', type: 'textarea', rows: 4, label: w('for-objector') }}
          hint={w('for-objector.hint')}
          value={fieldOf(form.values, 'forObjector')}
          error={problems.at('forObjector')}
        />
        <Actions>
          <Button variant="quiet">{w('propose.go')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
