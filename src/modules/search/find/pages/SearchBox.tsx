import type { Child } from 'hono/jsx'
import { Button } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { longestQuery } from '../../analysis/query.ts'
import { searchWords } from '../../words.ts'

interface BoxProps {
  locale: Locale
  value?: string
  label?: string
  hint?: string
  /** Names that everybody may know, offered while somebody types; the script `offered-words` adds what whoever types may see. */
  offered?: readonly string[]
  /** Beside something else that is the one thing to do on the page. */
  beside?: boolean
}

/** One line to type in and a button beside it. */
export function SearchBox({ locale, value, label, hint, offered = [], beside }: BoxProps) {
  const w = searchWords(locale)
  return (
    <search>
      <form method="get" action="/search" class="kv-search">
        <label class="kv-field__label" for="q">
          {label ?? w('box.label')}
        </label>
        {hint ? (
          <p class="kv-field__hint" id="q-hint">
            {hint}
          </p>
        ) : null}
        <div class="kv-search__line">
          <input
            id="q"
            name="q"
            type="search"
            class="kv-field__input"
            dir="auto"
            value={value}
            maxlength={longestQuery}
            enterkeyhint="search"
            aria-describedby={hint ? 'q-hint' : undefined}
            list={offered.length > 0 ? 'q-offered' : undefined}
          />
          {offered.length > 0 ? (
            <kv-offered-words>
              <datalist id="q-offered">
                {offered.map((name) => (
                  <option value={name} />
                ))}
              </datalist>
            </kv-offered-words>
          ) : null}
          <Button variant={beside ? 'quiet' : 'primary'}>{w('go')}</Button>
        </div>
      </form>
    </search>
  )
}

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'kv-offered-words': { children?: Child }
    }
  }
}
