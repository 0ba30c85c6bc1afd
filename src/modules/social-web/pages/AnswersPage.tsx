import { PageHead } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { FormState } from '../../../platform/web/form.ts'
import type { Answered } from '../queries.ts'
import { socialWords } from '../words.ts'
import { Handle } from './Handle.tsx'
import { OneAnswered } from './OneAnswered.tsx'

interface AnswersProps {
  locale: Locale
  form: FormState
  movement: { slug: string; name: string; isOpen: boolean }
  /** By which it is found elsewhere: `@name@house`. */
  handle: string
  answers: readonly Answered[]
}

/** What people elsewhere wrote back, for hosts alone: as text, where it really is, and what was answered. */
export function AnswersPage({ locale, form, movement, handle, answers }: AnswersProps) {
  const w = socialWords(locale)
  return (
    <>
      <PageHead title={w('title')} lead={w('lead', { name: movement.name })}>
        <p>
          <a href={`/circles/${movement.slug}`}>{w('back', { name: movement.name })}</a>
        </p>
      </PageHead>
      <p>
        {w('handle')} <Handle locale={locale} handle={handle} />
      </p>
      <p>{w(answers.length === 0 ? 'none' : 'shown')}</p>
      <p>
        <a href={`/circles/${movement.slug}/answers/blocked`}>{w('blocked.link')}</a>
      </p>
      {answers.map((answered) => (
        <OneAnswered {...{ locale, form, movement, answered }} />
      ))}
    </>
  )
}
