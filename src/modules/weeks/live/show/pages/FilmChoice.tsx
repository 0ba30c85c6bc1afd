import { Choice } from '../../../../../design/index.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../../platform/web/form.ts'
import { showWords } from '../locales/index.ts'
import type { Show } from '../queries.ts'
import { problemsIn } from './form.ts'

interface FilmChoiceProps {
  locale: Locale
  shows: readonly Show[]
  form: FormState
}

/** Which of the films that are laid ready is on stage; nothing where there are none. */
export function FilmChoice({ locale, shows, form }: FilmChoiceProps) {
  const w = showWords(locale)
  const films = shows.filter(({ kind }) => kind === 'film')
  if (films.length === 0) return null
  const now = films.find(({ onStage }) => onStage)?.id ?? ''
  return (
    <Choice
      {...{ name: 'film', legend: w('film.choice'), hint: w('film.choice.hint') }}
      value={form.values.film === undefined ? now : fieldOf(form.values, 'film')}
      error={problemsIn(locale, form)('film')}
      options={[
        { value: '', label: w('film.none') },
        ...films.map(({ id, words }) => ({ value: id, label: <span dir="auto">{words}</span> })),
      ]}
    />
  )
}
