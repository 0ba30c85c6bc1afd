import { Actions, Button, ErrorSummary, Notice, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import type { OrganisationToSettle, Settled } from '../queries.ts'
import { settleWords } from '../words.ts'
import { Domains } from './Domains.tsx'
import { ProviderForm } from './ProviderForm.tsx'
import { Tokens } from './Tokens.tsx'

export interface SettleProps {
  locale: Locale
  form: FormState
  organisation: OrganisationToSettle
  /** Where people come back to, once it is settled. */
  back: string | undefined
  /** Where the organisation tells who joined and who left. */
  scim: string
}

/** Hosts settle how their organisation's people sign in. */
export function SettlePage(props: SettleProps) {
  const { locale, form, organisation } = props
  const w = settleWords(locale)
  const { slug, name, settled } = organisation
  const message = (key: string) => (settleWords.has(key) ? w(key) : w('errors.title'))
  const { all: errors } = problemsOf(form, message)
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      {form.conflict ? <Notice kind="care">{w('conflict')}</Notice> : null}
      <PageHead title={w('title', { name })} lead={w('lead')}>
        <p>
          <a href={`/circles/${slug}`}>{w('back', { name })}</a>
        </p>
      </PageHead>
      <p>{w('told', { name })}</p>
      <Section title={w('now.title')}>
        <p>{w(stateOf(settled))}</p>
        {settled ? <OpenForm {...props} settled={settled} /> : null}
      </Section>
      <ProviderForm {...props} />
      {settled ? <Domains {...props} settled={settled} /> : null}
      {settled ? <Tokens {...props} settled={settled} /> : null}
    </>
  )
}

function stateOf(settled: Settled | null) {
  if (!settled) return 'now.nothing' as const
  if (!settled.open) return 'now.closed' as const
  return settled.domains.some(({ provedAt }) => provedAt) ? ('now.open' as const) : ('now.lost' as const)
}

function OpenForm({ locale, form, organisation, settled }: SettleProps & { settled: Settled }) {
  const w = settleWords(locale)
  return (
    <PostForm action={`/circles/${organisation.slug}/sign-in/open`} hidden={form.hidden}>
      <Actions>
        {settled.open ? (
          <Button id="open" name="open" value="no" variant="quiet">
            {w('close')}
          </Button>
        ) : (
          <Button id="open" name="open" value="yes">
            {w('open')}
          </Button>
        )}
      </Actions>
    </PostForm>
  )
}
