import { Actions, Button, Choice, ErrorSummary, Notice, PageHead, Section } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../platform/web/form.ts'
import { PostForm } from '../../../platform/web/post-form.tsx'
import type { MyPlace } from './queries.ts'
import { leavingWords } from './words.ts'

interface LeaveProps {
  locale: Locale
  form: FormState
  place: MyPlace
}

/** What stays and what ends when somebody leaves a circle; a host may also stay and look after it no more. */
export function LeavePage({ locale, form, place }: LeaveProps) {
  const w = leavingWords(locale)
  const wrong = form.errors.what
  const error = wrong ? w(leavingWords.has(wrong) ? wrong : 'errors.title') : undefined
  const { role, lastHost, handsOver, slug } = place
  // A host who is not the only one chooses; for everybody else there is one thing to do.
  const chooses = role === 'host' && !lastHost
  return (
    <>
      {error ? <ErrorSummary title={w('errors.title')} errors={[{ field: 'what', text: error }]} /> : null}
      <PageHead title={w('title', { name: place.circle })} {...(!handsOver && { lead: w('lead') })}>
        <p>
          <a href={`/circles/${slug}`}>{w('back', { name: place.circle })}</a>
        </p>
      </PageHead>
      <Section title={w('stays.title')} ruled>
        <ul>
          {(['words', 'fires', 'others'] as const).map((what) => (
            <li>{w(`stays.${what}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={w('goes.title')} ruled>
        <ul>
          {(['read', 'signed-up', 'carries'] as const).map((what) => (
            <li>{w(`goes.${what}`)}</li>
          ))}
        </ul>
        <p>{w('goes.back')}</p>
      </Section>
      {lastHost ? (
        <Notice kind="care">
          {w(handsOver ? 'host.hands-over' : 'host.last')}{' '}
          <a href={`/circles/${slug}/hosts`}>{w('host.hand-over')}</a>
        </Notice>
      ) : null}
      {handsOver ? null : (
        <PostForm hidden={form.hidden} action={`/circles/${slug}/leave`}>
          {chooses ? (
            <Choice
              name="what"
              legend={w('what')}
              value={fieldOf(form.values, 'what') || undefined}
              error={error}
              options={(['step-down', 'leave'] as const).map((what) => ({
                value: what,
                label: w(`what.${what}`),
                hint: w(`what.${what}.hint`),
              }))}
            />
          ) : (
            <input type="hidden" name="what" value="leave" />
          )}
          <Actions>
            <Button variant="danger">{w(chooses ? 'go.choose' : 'go.leave')}</Button>
          </Actions>
        </PostForm>
      )}
    </>
  )
}
