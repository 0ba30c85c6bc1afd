import { Actions, Button, Field, Heading, Section } from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import { fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { placeOf } from '../../../people/index.ts'
import type { Settled, SettledDomain } from '../queries.ts'
import { settleWords } from '../words.ts'
import type { SettleProps } from './SettlePage.tsx'

/** The domains whose addresses the organisation answers for, each with the line that must stand in the DNS. */
export function Domains(props: SettleProps & { settled: Settled }) {
  const { locale, form, organisation, settled } = props
  const w = settleWords(locale)
  const key = form.errors.domain
  return (
    <Section title={w('domains.title')} ruled>
      <p>{w('domains.lead')}</p>
      {settled.domains.map((domain) => (
        <Domain {...props} domain={domain} />
      ))}
      <PostForm action={`/circles/${organisation.slug}/sign-in/domains`} hidden={form.hidden}>
        <Field
          name="domain"
          label={w('domain')}
          hint={w('domain.hint')}
          value={fieldOf(form.values, 'domain')}
          error={key && settleWords.has(key) ? w(key) : undefined}
          maxlength={300}
          autocomplete="off"
          spellcheck={false}
          autocapitalize="off"
        />
        <Actions>
          <Button variant="quiet">{w('domain.add')}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}

function Domain({ locale, form, organisation, domain }: SettleProps & { domain: SettledDomain }) {
  const w = settleWords(locale)
  const { id, line, provedAt } = domain
  const below = `/circles/${organisation.slug}/sign-in/domains/${id}`
  return (
    <>
      <Heading level={3}>{domain.domain}</Heading>
      <p>
        {provedAt ? w('domain.proved', { date: longDate(locale, provedAt) }) : w('domain.unproved')}{' '}
        {provedAt ? w('domain.again') : null}
      </p>
      <p>
        {w('domain.record', { place: placeOf(domain.domain) })} <code>{line}</code>
      </p>
      <PostForm action={`${below}/look`} hidden={form.hidden}>
        <Actions>
          <Button id={`look-${id}`} variant="quiet">
            {w('look')}
            <span class="kv-hidden">: {domain.domain}</span>
          </Button>
          <Button variant="quiet" formaction={`${below}/remove`}>
            {w('remove')}
            <span class="kv-hidden">: {domain.domain}</span>
          </Button>
        </Actions>
      </PostForm>
    </>
  )
}
