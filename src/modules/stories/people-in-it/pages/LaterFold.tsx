import { Actions, Button, Choice } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import { fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { laterDays } from '../input.ts'
import type { PeopleInItWords } from '../words.ts'
import type { AskedProps } from './AskedPage.tsx'

interface LaterProps extends Pick<AskedProps, 'locale' | 'asked' | 'later' | 'reached' | 'form' | 'action'> {
  w: PeopleInItWords
}

/** Choosing later: until which day they are left alone. What was chosen stands above it, and can be chosen anew. */
export function LaterFold({ w, locale, asked, later, reached, form, action }: LaterProps) {
  const { days: wrong } = form.errors
  // Where nobody knows where to write, asking for a day would promise something.
  if (!reached)
    return (
      <details class="kv-fold">
        <summary>{w('asked.aside.later')}</summary>
        <p>{w(asked.others ? 'later.how.others' : 'later.how')}</p>
        <p>{w('later.no-letter')}</p>
      </details>
    )
  return (
    <>
      {later ? (
        <p>
          {w('later.on', { day: dayInWords(locale, later) })} {w('later.letter')}
        </p>
      ) : null}
      <details class="kv-fold" open={wrong !== undefined}>
        <summary>{w('asked.aside.later')}</summary>
        <p>{w(asked.others ? 'later.how.others' : 'later.how')}</p>
        <PostForm action={`${action}/later`} hidden={form.hidden}>
          <input type="hidden" name="number" value={String(asked.number)} />
          <Choice
            name="days"
            legend={w('later.when')}
            hint={later ? undefined : w('later.letter')}
            value={fieldOf(form.values, 'days')}
            error={wrong ? w('later.missing') : undefined}
            options={laterDays.map((days) => ({ value: String(days), label: w(`later.in.${days}`) }))}
          />
          <p class="kv-small">{w('later.writer')}</p>
          <Actions>
            <Button variant="quiet">{w('later.go')}</Button>
          </Actions>
        </PostForm>
      </details>
    </>
  )
}
