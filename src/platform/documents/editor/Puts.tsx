import type { Child } from 'hono/jsx'
import type { Locale } from '../../i18n/words.ts'
import { documentWords } from '../locales/index.ts'

/** Something that can be put into a text. */
export interface Put {
  /** In the plain notation, on a line of its own. */
  line: string
  /** What it is called, for who listens to its button. */
  called: string
  /** How it is shown in the list. */
  shown: Child
}

/** Things of one kind that can be put into a text. */
export interface PutGroup {
  /** What one does with them: “Put a photo in the text”. */
  title: string
  puts: readonly Put[]
  /** Where the rest of them is. */
  more?: { href: string; label: string } | undefined
}

/**
 * What can be put into the text: with a script each has a button that puts it where the cursor stands, without one a line to
 * copy. Nothing where there is nothing.
 */
export function Puts({ locale, title, puts, more }: PutGroup & { locale: Locale }) {
  const w = documentWords(locale)
  if (puts.length === 0) return null
  return (
    <details class="kv-puts">
      <summary>{title}</summary>
      <ul class="kv-puts__list">
        {puts.map(({ line, called, shown }) => (
          <li>
            {shown}
            <button type="button" class="kv-editor__tool" data-put={line} hidden>
              {w('puts.go')}
              <span class="kv-hidden"> {called}</span>
            </button>
            <div class="kv-puts__line">
              <p class="kv-small">{w('puts.line')}</p>
              <code>{line}</code>
            </div>
          </li>
        ))}
      </ul>
      {more ? (
        <p>
          <a href={more.href}>{more.label}</a>
        </p>
      ) : null}
    </details>
  )
}
