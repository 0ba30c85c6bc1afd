import { Actions, Button, Field } from '../../../../design/index.ts'
import { fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { shareWords } from '../locales/index.ts'
import { problemsIn } from '../problems.ts'
import { AskedBack } from './AskedBack.tsx'
import type { OwnSharedProps } from './OwnSharedPage.tsx'
import { ProposalView } from './ProposalView.tsx'
import { WhoAndWhen } from './WhoAndWhen.tsx'

type Props = OwnSharedProps & { base: string }

/** How far it is: it waits, something is asked, it lies there for a yes, is read, or ended with what was said to who shared it. */
export function HowFar(props: Props) {
  const { locale, shared } = props
  const w = shareWords(locale)
  const { step, proposal, audience, slug, answer } = shared
  if (step === 'proposed' && proposal) return <Proposed {...props} />
  if (step === 'published' && shared.heldUntil) return <p>{w('own.held.then')}</p>
  if (step === 'published')
    return slug ? (
      <p>
        {w('own.published')} <ReadIt {...props} />
      </p>
    ) : (
      <p>{w('own.published.gone')}</p>
    )
  // Other words were asked for than are read.
  const stays = slug ? (
    <p>
      {w('own.published.still')} <ReadIt {...props} />
    </p>
  ) : null
  if (step === 'asked')
    return (
      <>
        <Asked {...props} />
        {stays}
      </>
    )
  if (step === 'closed')
    return (
      <>
        <p>{w('own.closed')}</p>
        <blockquote class="kv-shared" dir="auto">
          {answer}
        </blockquote>
        {stays}
      </>
    )
  return (
    <>
      {shared.reply ? <AskedBack w={w} shared={shared} own /> : null}
      <WhoAndWhen {...props} />
      <p>{w(audience === 'nearby' ? 'own.waits.nearby' : 'own.waits.proposal')}</p>
      {stays}
    </>
  )
}

/** How it would be read: yes, no, or another day. */
function Proposed({ locale, form, movement, shared, base }: Props) {
  const w = shareWords(locale)
  const { proposal, slug, version } = shared
  return (
    <>
      <p>{w('own.proposed')}</p>
      {proposal ? (
        <ProposalView w={w} movement={movement} shared={shared} proposal={proposal} base={base} />
      ) : null}
      <PostForm action={`${base}/agree`} hidden={form.hidden} version={version}>
        <Actions>
          <Button>{w('own.agree')}</Button>
        </Actions>
      </PostForm>
      <PostForm action={`${base}/refuse`} hidden={form.hidden} version={version}>
        <Actions>
          <Button variant="quiet">{w('own.refuse')}</Button>
        </Actions>
      </PostForm>
      <p>{w(slug ? 'own.refuse.stays' : 'own.refuse.hint')}</p>
      <p>{w('own.agree.else')}</p>
    </>
  )
}

/** What who looks along asks: an answer, or nothing. */
function Asked({ locale, form, shared, base }: Props) {
  const w = shareWords(locale)
  return (
    <>
      <p>{w('own.asked')}</p>
      <blockquote class="kv-shared" dir="auto">
        <p class="kv-lines">{shared.question}</p>
      </blockquote>
      <PostForm action={`${base}/reply`} hidden={form.hidden} version={shared.version}>
        <Field
          {...{ name: 'reply', type: 'textarea', rows: 4, label: w('own.reply') }}
          {...{ value: fieldOf(form.values, 'reply'), error: problemsIn(w, form)('reply') }}
        />
        <Actions>
          <Button>{w('own.reply.go')}</Button>
        </Actions>
      </PostForm>
      <p>{w('own.reply.hint')}</p>
    </>
  )
}

/** The way to it, for who can read it: without an account one reads what everybody reads. */
function ReadIt({ locale, movement, shared }: Props) {
  const w = shareWords(locale)
  const { slug, readBy, account } = shared
  if (!account && readBy !== 'everyone') return <>{w('own.proposed.movement', { movement })}</>
  return <a href={`/stories/${slug}`}>{w('own.published.link')}</a>
}
