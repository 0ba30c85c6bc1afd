import { Choice } from '../../../../design/index.ts'
import { type Editing, valueIn } from '../../fire/pages/forms.tsx'
import { prepareWords } from '../locales/index.ts'

/** Whether who begins a conversation with listeners is one of those; `undecided`: it may become another kind. */
export function WhereISit({ of, undecided = false }: { of: Editing; undecided?: boolean }) {
  const w = prepareWords(of.locale)
  return (
    <Choice
      name="sits"
      legend={w(undecided ? 'sits.mirror' : 'sits')}
      hint={w(undecided ? 'sits.mirror.hint' : 'sits.hint')}
      value={valueIn(of, 'sits')}
      options={[
        { value: 'behind', label: w('sits.behind'), hint: w('sits.behind.hint') },
        { value: 'among', label: w('sits.among'), hint: w('sits.among.hint') },
      ]}
    />
  )
}
