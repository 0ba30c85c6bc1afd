import { Actions, Button, Choice, Field, Notice, PageHead } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../platform/web/form.ts'
import { PostForm } from '../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../platform/web/problems.ts'
import { FormProblems, messageFor } from '../parts.tsx'
import { peopleWords } from '../words.ts'
import type { Settings } from './queries.ts'

interface SettingsProps {
  locale: Locale
  form: FormState
  settings: Settings
}

/** Name, language, je or u: what is there, or what was typed. */
export function SettingsPage({ locale, form, settings }: SettingsProps) {
  const w = peopleWords(locale)
  const typed = 'version' in form.values
  const value = (name: 'name' | 'locale' | 'form') => (typed ? fieldOf(form.values, name) : settings[name])
  const error = problemsOf(form, (key) => messageFor(locale, key)).at
  return (
    <>
      <FormProblems locale={locale} errors={form.errors} />
      <PageHead title={w('settings.title')} lead={w('settings.lead')} />
      {form.conflict ? <Notice kind="care">{w('settings.conflict', { name: settings.name })}</Notice> : null}
      <PostForm action="/mine/settings" hidden={form.hidden}>
        <input type="hidden" name="version" value={String(settings.version)} />
        <Field
          name="name"
          label={w('settings.name')}
          hint={w('settings.name.hint')}
          value={value('name')}
          error={error('name')}
          autocomplete="name"
          maxlength={120}
          required
        />
        <Choice
          name="locale"
          legend={w('settings.locale')}
          arrange="row"
          value={value('locale')}
          error={error('locale')}
          options={[
            { value: 'nl', label: w('settings.locale.nl') },
            { value: 'en', label: w('settings.locale.en') },
          ]}
        />
        <Choice
          name="form"
          legend={w('settings.form')}
          hint={w('settings.form.hint')}
          arrange="row"
          value={value('form')}
          error={error('form')}
          options={[
            { value: 'je', label: w('settings.form.je') },
            { value: 'u', label: w('settings.form.u') },
          ]}
        />
        <Actions>
          <Button>{w('settings.save')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
