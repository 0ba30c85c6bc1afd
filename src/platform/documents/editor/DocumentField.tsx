import type { Child } from 'hono/jsx'
import { Field } from '../../../design/index.ts'
import type { Locale } from '../../i18n/words.ts'
import { documentWords } from '../locales/index.ts'
import { Codes } from './Codes.tsx'
import { type PutGroup, Puts } from './Puts.tsx'
import type { Wholes } from './wholes.ts'
import { editorWords } from './words.ts'

interface DocumentFieldProps {
  locale: Locale
  name: string
  label: Child
  hint?: Child
  error?: Child
  /** In the plain notation: `toPlainNotation(document)`, or what was typed. */
  value: string
  /** In which it is written: for spelling, hyphens and who listens. Default: that of the page. */
  language?: string
  /**
   * Where what is typed is kept meanwhile: a form route that takes the same fields and answers 204 with `kampvuur-version`, or 409.
   * Without it, it is kept when somebody presses the button.
   */
  save?: string | undefined
  rows?: number
  /** What can be put into it. */
  puts?: readonly PutGroup[]
  /** The pictures and words that may stand in it, as they are shown while one writes. */
  wholes?: Wholes
}

/** The scripts of a page with a `DocumentField`. */
export const documentIslands = ['document-editor'] as const

/** The field for a longer text: with a script an editor, without one a box for the plain notation. Either sends the same. */
export function DocumentField({
  locale,
  language = locale,
  save,
  rows = 18,
  puts = [],
  wholes = {},
  ...field
}: DocumentFieldProps) {
  const w = documentWords(locale)
  return (
    <kv-document-editor
      class="kv-editor"
      data-words={JSON.stringify(editorWords(locale))}
      data-wholes={JSON.stringify(wholes)}
      {...(save && { 'data-save': save })}
    >
      <div lang={language}>
        <Field {...field} type="textarea" rows={rows} />
      </div>
      <Codes locale={locale} value={field.value} wholes={wholes} />
      {puts.map((group) => (
        <Puts locale={locale} {...group} />
      ))}
      <details class="kv-editor__signs">
        <summary>{w('signs.title')}</summary>
        <ul>
          {(['paragraph', 'heading', 'list', 'quotation', 'words', 'link', 'rule'] as const).map((sign) => (
            <li>{w(`signs.${sign}`)}</li>
          ))}
        </ul>
      </details>
    </kv-document-editor>
  )
}

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'kv-document-editor': {
        class?: string
        'data-words': string
        'data-wholes': string
        'data-save'?: string
        children?: unknown
      }
    }
  }
}
