import { PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { mayBeAsked } from '../at-desk.ts'
import { shareWords } from '../locales/index.ts'
import type { SharedView } from '../queries.ts'
import { AskedBack } from './AskedBack.tsx'
import { AskForm, CloseForm, ProposeForm, StoryForm, YesForm } from './DeskForms.tsx'
import { ProposalView } from './ProposalView.tsx'
import { SharedBody } from './SharedBody.tsx'
import { ShareProblems } from './ShareProblems.tsx'

export interface DeskOneProps {
  locale: Locale
  form: FormState
  slug: string
  movement: string
  shared: SharedView
}

/** Looking along with one thing that somebody shared. */
export function DeskOnePage(props: DeskOneProps) {
  const { locale, form, slug, movement, shared } = props
  const w = shareWords(locale)
  const base = `/circles/${slug}/shared/${shared.id}`
  const { step, audience, proposal, answer } = shared
  return (
    <>
      <ShareProblems w={w} form={form} />
      <PageHead title={w('desk.one')}>
        <p>
          <a href={`/circles/${slug}/shared`}>{w('desk.back')}</a>
        </p>
      </PageHead>
      <SharedBody w={w} shared={shared} base={base} />
      <p>{w(`desk.where.${audience}`)}</p>
      {step !== 'published' && shared.slug ? (
        <p>
          {w('desk.read')} <a href={`/stories/${shared.slug}`}>{w('own.published.link')}</a>
        </p>
      ) : null}
      {step === 'published' ? (
        <p>
          {shared.slug ? (
            <a href={`/stories/${shared.slug}`}>{w('own.published.link')}</a>
          ) : (
            w('own.published.gone')
          )}
        </p>
      ) : null}
      {step === 'closed' ? (
        <Section title={w('own.closed')} ruled>
          <blockquote class="kv-shared" dir="auto">
            {answer}
          </blockquote>
        </Section>
      ) : null}
      {shared.question ? (
        <Section title={w('asked.title')} ruled>
          <AskedBack w={w} shared={shared} />
        </Section>
      ) : null}
      {mayBeAsked(shared) ? (
        <Section title={w('ask.title')} ruled>
          <AskForm {...props} base={base} />
        </Section>
      ) : null}
      {step === 'published' || audience === 'nearby' ? null : (
        <Section title={w('propose.title')} ruled>
          <ProposeForm {...props} base={base} />
        </Section>
      )}
      {step === 'proposed' && proposal ? (
        <Section title={w('yes.title')} ruled>
          <ProposalView w={w} movement={movement} shared={shared} proposal={proposal} base={base} />
          <YesForm {...props} base={base} />
        </Section>
      ) : null}
      {audience === 'nearby' && !shared.begun ? null : (
        <Section title={w('story.title')} ruled>
          <StoryForm {...props} base={base} />
        </Section>
      )}
      {step === 'published' ? null : (
        <Section title={w(audience === 'nearby' ? 'close.title.nearby' : 'close.title')} ruled>
          <CloseForm {...props} base={base} />
        </Section>
      )}
    </>
  )
}
