import { Actions, Button, Select } from '../../../../design/index.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { ChoosablePerson } from '../people-to-choose.ts'
import { type PeopleInItWords, problemIn } from '../words.ts'

interface ChooseProps {
  w: PeopleInItWords
  form: FormState
  people: readonly ChoosablePerson[]
  /** Of the page with who is in it. */
  at: string
}

/** Choosing somebody whom one knows by name from a circle; nothing where there is nobody. */
export function ChooseFold({ w, form, people, at }: ChooseProps) {
  if (people.length === 0) return null
  const { seat: wrong } = form.errors
  return (
    <details class="kv-fold" open={wrong !== undefined}>
      <summary>{w('choose.title')}</summary>
      <PostForm action={`${at}/choose`} hidden={form.hidden}>
        <Select
          name="seat"
          label={w('choose.label')}
          hint={w('choose.hint')}
          value={fieldOf(form.values, 'seat')}
          error={wrong ? problemIn(w, wrong) : undefined}
          options={[
            { value: '', label: w('choose.nobody') },
            ...people.map(({ id, name, circle }) => ({
              value: id,
              label: w('choose.one', { name, circle }),
            })),
          ]}
        />
        <Actions>
          <Button variant="quiet">{w('name.add')}</Button>
        </Actions>
      </PostForm>
    </details>
  )
}
