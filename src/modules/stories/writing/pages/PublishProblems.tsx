import { ErrorSummary } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { problemIn, storyWords } from '../../words.ts'

/** Where something can be done about it, below the address of the story. */
const ways: Readonly<Record<string, string>> = {
  'publish.title.missing': '#title',
  'publish.body.missing': '#text',
  'publish.people.missing': '/people',
  'publish.pictures.people': '/people',
}

/** Why it cannot be read yet, with the way there. Nothing was typed here, so nothing is said of that. */
export function PublishProblems({ locale, form, at }: { locale: Locale; form: FormState; at: string }) {
  const w = storyWords(locale)
  const say = (key: string) => problemIn(w, key)
  const errors = Object.entries(form.errors)
  if (form.conflict || errors.length === 0) return <Problems locale={locale} form={form} say={say} />
  return (
    <ErrorSummary
      title={w('publish.not-yet')}
      errors={errors.map(([field, key]) =>
        ways[key] !== undefined
          ? { text: <a href={`${at}${ways[key]}`}>{say(key)}</a> }
          : { text: say(key), ...(field !== 'form' && { field }) },
      )}
    />
  )
}
