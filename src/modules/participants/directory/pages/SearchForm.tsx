import { Actions, Button, Field } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type Asked, everywhere } from '../asked.ts'
import { directoryWords } from '../locales/index.ts'

/** Finds organisations by a part of their name, and by a year; what else was chosen stays. */
export function SearchForm({ locale, asked }: { locale: Locale; asked: Asked }) {
  const w = directoryWords(locale)
  const kept = { ...asked, movement: asked.movement || (asked.home && everywhere) }
  return (
    <search>
      <form method="get" action="/people">
        {(['movement', 'sector', 'region'] as const).map((name) =>
          kept[name] ? <input type="hidden" name={name} value={kept[name]} /> : null,
        )}
        <Field
          name="q"
          type="search"
          label={w('search')}
          hint={w('search.hint')}
          value={asked.q}
          maxlength={100}
        />
        <Field
          name="year"
          inputmode="numeric"
          width="short"
          maxlength={4}
          label={w('year')}
          hint={w('year.hint')}
          value={asked.year ? String(asked.year) : ''}
        />
        <Actions>
          <Button variant="quiet">{w('go')}</Button>
        </Actions>
      </form>
    </search>
  )
}
