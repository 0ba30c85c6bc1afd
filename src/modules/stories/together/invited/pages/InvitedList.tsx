import { Actions, Button } from '../../../../../design/index.ts'
import { longDay } from '../../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../../platform/web/form.ts'
import { PostForm } from '../../../../../platform/web/post-form.tsx'
import { togetherWords } from '../../words.ts'
import type { InvitedWriter } from '../queries.ts'

interface ListProps {
  locale: Locale
  form: FormState
  at: string
  invited: readonly InvitedWriter[]
  /** The link to hand on. */
  addressOf(id: string): string
}

/** Who is asked by a letter or a link: until when, what to hand on, and taking it back. */
export function InvitedList({ locale, form, at, invited, addressOf }: ListProps) {
  const w = togetherWords(locale)
  return invited.map(({ id, name, byLetter, until }) => (
    <li>
      <strong dir="auto">{name || w('invited.nameless')}</strong>
      <p>
        {w(byLetter ? 'invited.letter' : 'invited.link', {
          day: longDay(locale, until),
        })}
      </p>
      {byLetter ? null : <p class="kv-address">{addressOf(id)}</p>}
      <PostForm action={`${at}/invited/${id}/take-back`} hidden={form.hidden}>
        <Actions>
          <Button variant="quiet">{w('open.back')}</Button>
        </Actions>
      </PostForm>
    </li>
  ))
}
