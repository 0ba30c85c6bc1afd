import { Actions, Button, Choice, Field, Notice, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { hats } from '../../../circles/index.ts'
import { chairWords } from '../../chairs/locales/index.ts'
import { fireWords } from '../locales/index.ts'
import type { FireView, OwnInvitation } from '../view.ts'
import { theirs } from './forms.tsx'

interface AnswerFormProps {
  locale: Locale
  form: FormState
  fire: FireView
  own: OwnInvitation
}

/** Yes, maybe or no, and what somebody needs; the same form to change one's mind. */
export function AnswerForm({ locale, form, fire, own }: AnswerFormProps) {
  const w = fireWords(locale)
  const c = chairWords(locale)
  const typed = Object.keys(form.values).length > 0
  const answer = typed ? fieldOf(form.values, 'answer') : (own.answer ?? undefined)
  const needs = typed ? fieldOf(form.values, 'needs') : own.needs
  const labelOf = (chosen: string | null | undefined) =>
    chosen === 'yes' || chosen === 'maybe' || chosen === 'no' ? w(`come.${chosen}`) : ''
  const problem = (field: string) => {
    const key = form.errors[field]
    return key && fireWords.has(key) ? w(key) : undefined
  }
  return (
    <Section title={w('come')} id="come" ruled>
      {own.name ? (
        <p>
          {own.role === 'facilitator' || own.role === 'listener'
            ? w(`come.${own.role}`, { name: own.name })
            : w('come.name', { name: own.name })}
        </p>
      ) : null}
      {own.waits ? (
        <Notice kind="back" title={c('you-wait')}>
          <p>{c('you-wait.more')}</p>
        </Notice>
      ) : own.answer ? (
        <Notice kind="back" title={w(`answered.${own.answer}`)}>
          <p>{w('answered.more')}</p>
        </Notice>
      ) : null}
      {own.hasChair || own.waits ? null : (
        <Notice title={c('full')}>
          <p>{c('full.more')}</p>
        </Notice>
      )}
      <PostForm hidden={form.hidden} version={own.version}>
        <input type="hidden" name="dialogueId" value={fire.id} />
        <Choice
          name="answer"
          legend={w('come')}
          quietLegend
          hint={theirs(locale, form, w('come.hint'), labelOf(own.answer), labelOf(answer))}
          value={answer}
          error={problem('answer')}
          options={[
            { value: 'yes', label: w('come.yes'), pictogram: 'yes' },
            { value: 'maybe', label: w('come.maybe'), hint: w('come.maybe.hint'), pictogram: 'maybe' },
            { value: 'no', label: w('come.no'), hint: w('come.no.hint'), pictogram: 'no' },
          ]}
        />
        <Field
          name="needs"
          type="textarea"
          label={w('needs')}
          hint={theirs(locale, form, w('needs.hint'), own.needs, needs)}
          purpose={w('needs.purpose')}
          value={needs}
          error={problem('needs')}
          maxlength={1000}
        />
        <HatChoice locale={locale} chosen={fieldOf(form.values, 'hat')} />
        <Actions>
          <Button>{own.answer ? w('change') : w('send')}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}

/** From which place somebody comes: folded away, never asked for, never shown. */
export function HatChoice({ locale, chosen }: { locale: Locale; chosen: string }) {
  const w = fireWords(locale)
  return (
    <details class="kv-fold" open={chosen !== ''}>
      <summary>{w('hat.open')}</summary>
      <p>{w('hat.purpose')}</p>
      <p>{w('hat.kept')}</p>
      <Choice
        name="hat"
        legend={w('hat.legend')}
        value={chosen || undefined}
        options={[...hats, 'none' as const].map((hat) => ({ value: hat, label: w(`hat.${hat}`) }))}
      />
    </details>
  )
}
