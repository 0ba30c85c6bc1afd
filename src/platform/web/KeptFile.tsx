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
  /** Without a file there is nothing to send. */
  needed?: boolean
}

/** Below the field of a file: that the one chosen before is still there, with a way to leave it out; or that it is gone. */
export function KeptFile({ locale, form, name, needed = false }: KeptProps) {
  const w = siteWords(locale)
  if (form.errors[name] === 'kept.gone') return <p>{w('kept.gone')}</p>
  if (!form.hidden.kept?.[name]) return null
  if (needed)
    return (
      <p>
        {w('kept.there')}. {w('kept.there.hint')}
      </p>
    )
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
