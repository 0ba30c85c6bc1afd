import { Actions, Button, Choice, Field, LinkButton, Notice, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf, fieldsOf } from '../../../../platform/web/form.ts'
import type { MovementRule } from '../../../contributions/index.ts'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import { consentWords } from '../../consent/locales/index.ts'
import { decidingWords, problemIn } from '../locales/index.ts'
import { Problems } from './Problems.tsx'

interface RulePageProps {
  locale: Locale
  /** As it stands now; what was typed goes before it. */
  rule: MovementRule
  form: FormState
}

const seconds = ['theme-work', 'publish', 'publish-as-told', 'research'] as const

/** For who looks after a movement: from which age one decides alone there. */
export function RulePage({ locale, rule, form }: RulePageProps) {
  const w = decidingWords(locale)
  const purpose = consentWords(locale)
  const typed = form.values.aloneFrom !== undefined
  const value = (name: 'aloneFrom' | 'togetherFrom') =>
    typed ? fieldOf(form.values, name) : String(rule[name])
  const error = (name: string) => {
    const key = form.errors[name]
    return key ? { error: problemIn(locale, key) } : {}
  }
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead title={w('rule.title')} lead={w('rule.lead', { movement: rule.name })} />
      {form.conflict ? (
        <Notice kind="care">
          <p>{w('rule.conflict', { alone: rule.aloneFrom, together: rule.togetherFrom })}</p>
        </Notice>
      ) : null}
      <form method="post" action={`/circles/${rule.slug}/young`}>
        <Hidden hidden={form.hidden} />
        <input type="hidden" name="version" value={rule.version} />
        <Field
          name="aloneFrom"
          type="text"
          inputmode="numeric"
          width="short"
          label={w('rule.alone-from')}
          hint={w('rule.alone-from.hint')}
          value={value('aloneFrom')}
          {...error('aloneFrom')}
        />
        <Field
          name="togetherFrom"
          type="text"
          inputmode="numeric"
          width="short"
          label={w('rule.together-from')}
          hint={w('rule.together-from.hint')}
          value={value('togetherFrom')}
          {...error('togetherFrom')}
        />
        <Choice
          name="secondFor"
          multiple
          legend={w('rule.second')}
          hint={w('rule.second.hint')}
          value={typed ? fieldsOf(form.values, 'secondFor') : rule.secondFor}
          options={seconds.map((one) => ({ value: one, label: purpose(`purpose.${one}`) }))}
        />
        <p>{w('rule.does')}</p>
        <Actions>
          <Button>{w('rule.do')}</Button>
          <LinkButton href="/young" variant="quiet">
            {w('young.title')}
          </LinkButton>
        </Actions>
      </form>
    </>
  )
}
