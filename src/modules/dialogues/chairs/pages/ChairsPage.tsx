import { Choice } from '../../../../design/index.ts'
import { EditField, problemIn, theirs, valueIn } from '../../fire/pages/forms.tsx'
import { PartPage, type PartProps } from '../../prepare/pages/PartPage.tsx'
import { chairWords } from '../locales/index.ts'

/** How many chairs there are, and whether who is asked may bring somebody. */
export function ChairsPage(props: PartProps) {
  const { locale, form, fire } = props
  const w = chairWords(locale)
  const now = fire.mayBring ? 'yes' : 'no'
  const labelOf = (answer: string) => (answer === 'yes' || answer === 'no' ? w(`bring.${answer}`) : '')
  return (
    <PartPage
      {...props}
      part="chairs"
      lead={w('lead')}
      current={{ mostSeats: String(fire.mostSeats), mayBring: now }}
      fields={(of) => (
        <>
          <EditField
            of={of}
            name="mostSeats"
            label={w('most')}
            hint={w('most.hint')}
            purpose={w('most.fewer')}
            inputmode="numeric"
            maxlength={3}
            width="short"
          />
          <Choice
            name="mayBring"
            legend={w('bring')}
            hint={theirs(locale, form, w('bring.hint'), labelOf(now), labelOf(valueIn(of, 'mayBring')))}
            value={valueIn(of, 'mayBring')}
            error={problemIn(of, 'mayBring')}
            options={[
              { value: 'yes', label: w('bring.yes') },
              { value: 'no', label: w('bring.no') },
            ]}
          />
        </>
      )}
    />
  )
}
