import { Actions, Button, Choice, Section, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { messageIn } from '../../problems.tsx'
import { joinWords } from '../locales/index.ts'
import type { RequestView } from '../queries.ts'
import { type Introduction, introductionLine } from './queries.ts'

interface InviteProps {
  locale: Locale
  form: FormState
  request: RequestView
  some: readonly Introduction[]
}

/** Inviting who asked to one of the next meetings: by letter where they can be written to, else by saying so. */
export function InviteForm({ locale, form, request, some }: InviteProps) {
  if (some.length === 0) return null
  const w = joinWords(locale)
  const { occurrence } = form.errors
  return (
    <Section title={w('invite.title')} ruled>
      <Small>{w(request.mail ? 'invite.letter' : 'invite.no-mail')}</Small>
      <PostForm action={`/join/requests/${request.id}/invite`} hidden={form.hidden}>
        <Choice
          name="occurrence"
          legend={w('invite.which')}
          value={fieldOf(form.values, 'occurrence')}
          error={occurrence ? messageIn(joinWords, locale)(occurrence) : undefined}
          options={some.map((one) => ({
            value: one.id,
            label: one.title,
            hint: introductionLine(locale, one),
          }))}
        />
        <Actions>
          <Button variant="quiet">{w(request.mail ? 'invite.send' : 'invite.told')}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}
