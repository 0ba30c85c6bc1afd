import { Choice } from '../../../../design/index.ts'
import { type Editing, valueIn } from '../../fire/pages/forms.tsx'
import { prepareWords } from '../locales/index.ts'

/** Whether who begins a conversation with listeners is one of those. */
export function WhereISit({ of }: { of: Editing }) {
  const w = prepareWords(of.locale)
  return (
    <Choice
      name="sits"
      legend={w('sits')}
      hint={w('sits.hint')}
      value={valueIn(of, 'sits')}
      options={[
        { value: 'behind', label: w('sits.behind'), hint: w('sits.behind.hint') },
        { value: 'among', label: w('sits.among'), hint: w('sits.among.hint') },
      ]}
    />
  )
}
