import { Actions, Button, Choice, Field, PageHead, Section } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf, sentenceIn } from '../../../../platform/web/problems.ts'
import { awayWords } from '../locales/index.ts'
import { type AwayView, agreedLast, openProposal } from '../queries.ts'
import { Proposal } from './Proposal.tsx'
import { Quote } from './Quote.tsx'

interface AwayDeskProps {
  locale: Locale
  form: FormState
  slug: string
  story: string
  away: AwayView
}

/** For who decides along: what was proposed, what its writers say, and looking at it again. */
export function AwayDeskPage(props: AwayDeskProps) {
  const { locale, form, slug, story, away } = props
  const w = awayWords(locale)
  const say = sentenceIn(awayWords, w, 'errors.title')
  const { kept } = away
  const open = openProposal(away)
  const why = agreedLast(away, 'away', 'stays')
  const title = away.title ?? w('untitled')
  const base = `/circles/${slug}/kept-away/${story}`
  return (
    <>
      <Problems locale={locale} form={form} say={say} />
      <PageHead
        title={w('title')}
        lead={
          kept
            ? w('lead.kept', { title, date: dayInWords(locale, kept.since) })
            : w(open ? 'lead.proposed' : 'lead.neither', { title })
        }
      >
        <p>
          <a href={`/circles/${slug}/about-somebody`}>{w('desk.back')}</a>
        </p>
      </PageHead>
      {open ? <Proposal {...{ locale, form, base, proposal: open }} /> : null}
      {kept ? (
        <>
          <Section title={w('kept.why')} ruled>
            {why ? <Quote>{why.reason}</Quote> : <p>{w('why.returned')}</p>}
          </Section>
          <Section title={w('kept.answer')} ruled>
            {kept.answer ? <Quote>{kept.answer}</Quote> : <p>{w('kept.answer.none')}</p>}
            {kept.shown ? (
              <>
                <p>{w('kept.shown')}</p>
                <Quote>{kept.shown}</Quote>
              </>
            ) : null}
          </Section>
        </>
      ) : null}
      {kept && !open ? (
        <Section title={w('again.title')} ruled>
          <p>{w('again.hint')}</p>
          <PostForm action={base} hidden={form.hidden}>
            <Choice
              name="kind"
              legend={w('again.kind')}
              value={fieldOf(form.values, 'kind') || undefined}
              error={problemsOf(form, say).at('kind')}
              options={(['back', 'stays'] as const)
                .filter((kind) => kind === 'back' || (kept.answeredOn !== null && kept.lookedOn === null))
                .map((kind) => ({
                  value: kind,
                  label: w(`again.${kind}`),
                  hint: w(`again.${kind}.hint`),
                }))}
            />
            <Field
              {...{ name: 'because', type: 'textarea', rows: 4, label: w('again.because') }}
              hint={w('again.because.hint')}
              value={fieldOf(form.values, 'because')}
              error={problemsOf(form, say).at('because')}
            />
            <Actions>
              <Button>{w('propose.go')}</Button>
            </Actions>
          </PostForm>
        </Section>
      ) : null}
    </>
  )
}
