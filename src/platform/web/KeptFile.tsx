import { Choice } from '../../design/index.ts'
import type { Locale } from '../i18n/words.ts'
import type { FormState } from './form.ts'
import { withoutName } from './kept-files.ts'
import { siteWords } from './locales/index.ts'

interface KeptProps {
  locale: Locale
  form: FormState
  /** The field of the file. */
  name: string
}

/** Below the field of a file: that the one chosen before is still there, with a way to leave it out; or that it is gone. */
export function KeptFile({ locale, form, name }: KeptProps) {
  const w = siteWords(locale)
  if (form.errors[name] === 'kept.gone') return <p>{w('kept.gone')}</p>
  if (!form.hidden.kept?.[name]) return null
  return (
    <Choice
      multiple
      name={withoutName(name)}
      legend={w('kept.there')}
      hint={w('kept.there.hint')}
      options={[{ value: 'yes', label: w('kept.without') }]}
    />
  )
}
