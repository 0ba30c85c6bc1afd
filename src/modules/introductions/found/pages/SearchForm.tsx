import { Actions, Button, Field } from '../../../../design/index.ts'
import type { Subject, Subjects } from '../../subjects.ts'
import type { IntroductionWords } from '../../words.ts'
import type { Wanted } from '../queries.ts'

interface SearchProps {
  w: IntroductionWords
  wanted: Wanted
  all: Subjects
}

/** Looks for somebody by a word, a theme or a region. */
export const SearchForm = ({ w, wanted, all }: SearchProps) => (
  <search>
    <form method="get" action="/people/persons">
      <Field
        name="q"
        type="search"
        label={w('found.search')}
        hint={w('found.search.hint')}
        value={wanted.words}
        maxlength={100}
      />
      <div class="kv-persons__filters">
        <Pick
          name="theme"
          label={w('found.theme')}
          any={w('found.theme.any')}
          of={all.themes}
          now={wanted.theme}
        />
        <Pick
          name="region"
          label={w('found.region')}
          any={w('found.region.any')}
          of={all.regions}
          now={wanted.region}
        />
      </div>
      <Actions>
        <Button variant="quiet">{w('found.go')}</Button>
      </Actions>
    </form>
  </search>
)

interface PickProps {
  name: string
  label: string
  any: string
  of: readonly Subject[]
  now: string | null
}

const Pick = ({ name, label, any, of, now }: PickProps) => (
  <div class="kv-field">
    <label class="kv-field__label" for={name}>
      {label}
    </label>
    <select id={name} name={name} class="kv-field__input">
      <option value="">{any}</option>
      {of.map((one) => (
        <option value={one.id} selected={one.id === now}>
          {one.name}
        </option>
      ))}
    </select>
  </div>
)
