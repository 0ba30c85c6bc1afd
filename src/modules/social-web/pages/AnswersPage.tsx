import { Actions, Button, PageHead, Section } from '../../../design/index.ts'
import { longDate } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { FormState } from '../../../platform/web/form.ts'
import { PostForm } from '../../../platform/web/post-form.tsx'
import type { Answered } from '../queries.ts'
import { socialWords } from '../words.ts'

interface AnswersProps {
  locale: Locale
  form: FormState
  movement: { slug: string; name: string }
  /** By which it is found elsewhere: `@name@house`. */
  handle: string
  answers: readonly Answered[]
}

/** What people elsewhere wrote back, for hosts alone: as text, and where it really is. */
export function AnswersPage({ locale, form, movement, handle, answers }: AnswersProps) {
  const w = socialWords(locale)
  return (
    <>
      <PageHead title={w('title')} lead={w('lead', movement)}>
        <p>
          <a href={`/circles/${movement.slug}`}>{w('back', movement)}</a>
        </p>
      </PageHead>
      <p>{w('handle', { handle })}</p>
      <p>{w(answers.length === 0 ? 'none' : 'shown')}</p>
      {answers.map(({ id, from, address, words, at }) => (
        <Section title={w('from', { name: from })} ruled>
          <p class="kv-lines" dir="auto">
            {words}
          </p>
          <p class="kv-small">
            <time datetime={at.toISOString()}>{longDate(locale, at)}</time>
            {/^https?:/.test(address) ? (
              <>
                {', '}
                <a href={address} rel="noopener noreferrer nofollow">
                  {w('read')}
                </a>
              </>
            ) : null}
          </p>
          <PostForm action={`/circles/${movement.slug}/answers/throw-away`} hidden={form.hidden}>
            <input type="hidden" name="answer" value={id} />
            <Actions>
              <Button variant="danger">{w('throw')}</Button>
            </Actions>
          </PostForm>
        </Section>
      ))}
    </>
  )
}
