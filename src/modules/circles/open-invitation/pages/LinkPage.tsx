import {
  Actions,
  Button,
  ErrorSummary,
  Field,
  LinkButton,
  PageHead,
  Qr,
  Section,
  Small,
} from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { HostedCircle } from '../../invite-person/queries.ts'
import type { Knock } from '../queries.ts'
import { openInvitationWords } from '../words.ts'

interface LinkProps {
  locale: Locale
  form: FormState
  circle: HostedCircle
  /** Until when a link is open, as `YYYY-MM-DD`. */
  until: string | null
  knocks: readonly Knock[]
}

/** The link of a circle, for its hosts: opening and closing it, and answering who knocked. */
export function LinkPage({ locale, form, circle, until, knocks }: LinkProps) {
  const w = openInvitationWords(locale)
  const wrong = form.errors.until
  const error = wrong ? w(openInvitationWords.has(wrong) ? wrong : 'errors.title') : undefined
  const here = `/circles/${circle.slug}/open-invitation`
  return (
    <>
      {error ? <ErrorSummary title={w('errors.title')} errors={[{ field: 'until', text: error }]} /> : null}
      <PageHead title={w('title', { name: circle.name })} lead={w('lead')}>
        <p>
          <a href={`/circles/${circle.slug}`}>{w('back', { name: circle.name })}</a>
        </p>
      </PageHead>
      {knocks.length > 0 ? (
        <Section title={w('knocks.title')} ruled>
          {knocks.map((knock) => (
            <>
              <p>
                {w(knock.email ? 'knock.mail' : 'knock.card', {
                  name: knock.name,
                  day: longDate(locale, knock.at),
                })}
              </p>
              <PostForm hidden={form.hidden} action={`${here}/knocks/${knock.id}`}>
                <Actions>
                  <Button variant="quiet" name="answer" value="yes">
                    {w('knock.yes', { name: knock.name })}
                  </Button>
                  <Button variant="quiet" name="answer" value="no">
                    {w('knock.no')}
                  </Button>
                </Actions>
              </PostForm>
            </>
          ))}
          <Small>{w('knocks.kept')}</Small>
        </Section>
      ) : null}
      <Section title={until ? w('until.open', { day: dayInWords(locale, until) }) : w('until.none')} ruled>
        {until ? (
          <PostForm hidden={form.hidden} action={`${here}/end`}>
            <Actions>
              <Button variant="danger">{w('end')}</Button>
            </Actions>
          </PostForm>
        ) : null}
        <PostForm hidden={form.hidden} action={here}>
          <Field
            name="until"
            type="date"
            label={w('until')}
            hint={w('until.hint')}
            value={fieldOf(form.values, 'until')}
            error={error}
            required
          />
          {until ? <Small>{w('make.closes')}</Small> : null}
          <Actions>
            <Button>{w(until ? 'make.again' : 'make')}</Button>
          </Actions>
        </PostForm>
      </Section>
      {knocks.length === 0 ? <p>{w('knocks.none')}</p> : null}
    </>
  )
}

interface MadeProps {
  locale: Locale
  circle: HostedCircle
  address: string
}

/** The link, shown this once: to copy, to scan and to print. */
export function MadeLinkPage({ locale, circle, address }: MadeProps) {
  const w = openInvitationWords(locale)
  return (
    <>
      <PageHead title={w('made.title', { name: circle.name })} lead={w('made.lead')} />
      <p class="kv-call">{address}</p>
      <div class="kv-link-code">
        <Qr text={address} label={w('made.qr')} />
      </div>
      <Actions>
        <LinkButton variant="quiet" href={`/circles/${circle.slug}/open-invitation`}>
          {w('back', { name: circle.name })}
        </LinkButton>
      </Actions>
    </>
  )
}
