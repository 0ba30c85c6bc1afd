import { Actions, Button, Choice, Field, Section } from '../../../../design/index.ts'
import { fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { settleWords } from '../words.ts'
import type { SettleProps } from './SettlePage.tsx'

/** The provider: its address, our name there, and the secret, which is never shown again. */
export function ProviderForm({ locale, form, organisation, back }: SettleProps) {
  const w = settleWords(locale)
  const { slug, name, settled } = organisation
  const typed = 'issuer' in form.values
  const value = (field: string, kept: string | undefined) =>
    typed ? fieldOf(form.values, field) : (kept ?? '')
  const error = (field: string) => {
    const key = form.errors[field]
    return key && settleWords.has(key) ? w(key) : undefined
  }
  return (
    <Section title={w('provider.title')} ruled>
      <p>{w('provider.lead')}</p>
      {back ? (
        <p>
          {w('provider.back')} <code>{back}</code>
        </p>
      ) : (
        <p>{w('provider.back.later')}</p>
      )}
      <PostForm action={`/circles/${slug}/sign-in`} hidden={form.hidden}>
        <input type="hidden" name="version" value={String(settled?.version ?? 0)} />
        <Field
          name="issuer"
          type="url"
          label={w('issuer')}
          hint={w('issuer.hint')}
          value={value('issuer', settled?.issuer)}
          error={error('issuer')}
          maxlength={400}
          autocomplete="off"
          spellcheck={false}
          required
        />
        <Field
          name="clientId"
          label={w('client')}
          value={value('clientId', settled?.clientId)}
          error={error('clientId')}
          maxlength={300}
          autocomplete="off"
          spellcheck={false}
          required
        />
        <Field
          name="secret"
          label={w('secret')}
          hint={settled ? w('secret.hint.kept') : w('secret.hint')}
          value={fieldOf(form.values, 'secret')}
          error={error('secret')}
          maxlength={500}
          autocomplete="off"
          spellcheck={false}
          autocapitalize="off"
        />
        <Choice
          name="admits"
          legend={w('admits')}
          value={value('admits', settled?.admits ? 'all' : 'invited')}
          options={[
            { value: 'invited', label: w('admits.invited'), hint: w('admits.invited.hint') },
            { value: 'all', label: w('admits.all', { name }), hint: w('admits.all.hint', { name }) },
          ]}
        />
        <Choice
          name="vouches"
          legend={w('vouches')}
          multiple
          quietLegend
          value={value('vouches', settled?.vouches ? 'yes' : '')}
          options={[{ value: 'yes', label: w('vouches'), hint: w('vouches.hint', { name }) }]}
        />
        <Actions>
          <Button>{w('save')}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}
