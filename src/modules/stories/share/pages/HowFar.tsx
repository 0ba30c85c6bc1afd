import { Actions, Button } from '../../../../design/index.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { shareWords } from '../locales/index.ts'
import type { OwnSharedProps } from './OwnSharedPage.tsx'
import { ProposalView } from './ProposalView.tsx'

/** How far it is: it waits, lies there for a yes, is read, or ended with what was said to who shared it. */
export function HowFar({ locale, form, movement, shared, base }: OwnSharedProps & { base: string }) {
  const w = shareWords(locale)
  const { step, proposal, audience, slug, answer, version } = shared
  if (step === 'proposed' && proposal)
    return (
      <>
        <p>{w('own.proposed')}</p>
        <ProposalView w={w} movement={movement} shared={shared} proposal={proposal} base={base} />
        <PostForm action={`${base}/agree`} hidden={form.hidden} version={version}>
          <Actions>
            <Button>{w('own.agree')}</Button>
          </Actions>
        </PostForm>
        <p>{w('own.agree.else')}</p>
      </>
    )
  if (step === 'published')
    return slug ? (
      <p>
        {w('own.published')} <a href={`/stories/${slug}`}>{w('own.published.link')}</a>
      </p>
    ) : (
      <p>{w('own.published.gone')}</p>
    )
  if (step === 'closed')
    return (
      <>
        <p>{w('own.closed')}</p>
        <blockquote class="kv-shared" dir="auto">
          {answer}
        </blockquote>
      </>
    )
  return (
    <>
      <p>{w('own.waits', { movement })}</p>
      <p>{w(audience === 'nearby' ? 'own.waits.nearby' : 'own.waits.proposal')}</p>
    </>
  )
}
