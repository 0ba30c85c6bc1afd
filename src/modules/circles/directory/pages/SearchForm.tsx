import { Actions, Button, Field } from '../../../../design/index.ts'
import type { CircleWords } from '../../words.ts'

/** Finds an organisation by a part of its name. */
export const SearchForm = ({ w, action, q }: { w: CircleWords; action: string; q: string }) => (
  <search>
    <form method="get" action={action}>
      <Field
        name="q"
        type="search"
        label={w('people.search')}
        hint={w('people.search.hint')}
        value={q}
        maxlength={100}
      />
      <Actions>
        <Button variant="quiet">{w('people.search.go')}</Button>
      </Actions>
    </form>
  </search>
)
