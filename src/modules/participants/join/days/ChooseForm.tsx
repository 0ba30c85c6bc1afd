import { Actions, Button, Choice, Notice, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { messageIn } from '../../problems.tsx'
import { dayWords } from './locales/index.ts'
import { type JoinDay, momentIn } from './queries.ts'

interface ChooseProps {
  locale: Locale
  form: FormState
  /** Where it is sent. */
  action: string
  days: readonly JoinDay[]
}

/** Who asked chooses one of the days, or says that none suits. */
export function ChooseForm({ locale, form, action, days }: ChooseProps) {
  if (days.length === 0) return null
  const w = dayWords(locale)
  const chosen = days.find((one) => one.chosen)
  const { day: key } = form.errors
  return (
    <Section title={w('choose.title')} ruled>
      {chosen ? (
        <Notice kind="back">
          {w('choose.chosen', { ...momentIn(locale, chosen), way: w(`way.${chosen.way}`) })}
        </Notice>
      ) : (
        <p>{w('choose.lead')}</p>
      )}
      <PostForm action={action} hidden={form.hidden}>
        <Choice
          name="day"
          legend={w('choose.which')}
          value={fieldOf(form.values, 'day') || chosen?.id}
          error={key ? messageIn(dayWords, locale)(key) : undefined}
          options={[
            ...days.map((one) => ({
              value: one.id,
              label: w('choose.moment', momentIn(locale, one)),
              hint: w(`way.${one.way}`),
            })),
            { value: 'none', label: w('choose.none'), hint: w('choose.none.hint') },
          ]}
        />
        <Actions>
          <Button>{w('choose.go')}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}
