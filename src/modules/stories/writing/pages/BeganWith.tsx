import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { beganFields, beganWith } from '../began-with.ts'
import type { OwnStory } from '../queries.ts'

interface BeganWithProps {
  form: FormState
  story: OwnStory
  writers: readonly unknown[]
}

/** What was there when somebody began, where others write too: what each changed elsewhere is then laid together, and nobody has to choose. */
export function BeganWith({ form, story, writers }: BeganWithProps) {
  if (writers.length < 2) return null
  const value = '_version' in form.values ? fieldOf(form.values, 'began') : beganWith(story)
  return <input type="hidden" name="began" value={value} data-began={beganFields.join(' ')} />
}
