import {
  Actions,
  Button,
  LinkButton,
  Notice,
  PageHead,
  Section,
  SummaryList,
} from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { Settled } from '../queries.ts'
import { settleWords } from '../words.ts'
import type { SettleProps } from './SettlePage.tsx'

/** With what the organisation tells who joined and who left. */
export function Tokens({ locale, form, organisation, settled, scim }: SettleProps & { settled: Settled }) {
  const w = settleWords(locale)
  const below = `/circles/${organisation.slug}/sign-in/tokens`
  return (
    <Section title={w('tokens.title')} ruled>
      <p>{w('tokens.lead')}</p>
      <p>{w('tokens.never')}</p>
      <p>
        {w('tokens.address')} <code>{scim}</code>
      </p>
      {settled.tokens.length > 0 ? (
        <SummaryList
          rows={settled.tokens.map(({ id, madeAt }) => ({
            term: w('token'),
            detail: w('token.since', { date: longDate(locale, madeAt) }),
            action: (
              <PostForm action={`${below}/${id}/end`} hidden={form.hidden}>
                <Button variant="quiet">
                  {w('token.end')}
                  <span class="kv-hidden">: {longDate(locale, madeAt)}</span>
                </Button>
              </PostForm>
            ),
          }))}
        />
      ) : null}
      {settled.tokens.length < 2 ? (
        <PostForm action={below} hidden={form.hidden}>
          <Actions>
            <Button id="token" variant="quiet">
              {w('token.make')}
            </Button>
          </Actions>
        </PostForm>
      ) : (
        <p>{w('token.two')}</p>
      )}
    </Section>
  )
}

/** The secret, this once. */
export function TokenPage({
  locale,
  slug,
  token,
  scim,
}: {
  locale: Locale
  slug: string
  token: string
  scim: string
}) {
  const w = settleWords(locale)
  return (
    <>
      <PageHead title={w('token.made')} lead={w('token.made.lead')} />
      <Notice kind="care">{w('token.once')}</Notice>
      <p>
        {w('tokens.address')} <code>{scim}</code>
      </p>
      <p>
        {w('token')}: <code>{token}</code>
      </p>
      <Actions>
        <LinkButton href={`/circles/${slug}/sign-in`}>{w('token.done')}</LinkButton>
      </Actions>
    </>
  )
}
