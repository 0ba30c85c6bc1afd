import { EditField } from '../../fire/pages/forms.tsx'
import { PartPage, type PartProps } from '../../prepare/pages/PartPage.tsx'
import { chairWords } from '../locales/index.ts'

/** How many chairs there are. */
export function ChairsPage(props: PartProps) {
  const w = chairWords(props.locale)
  return (
    <PartPage
      {...props}
      part="chairs"
      lead={w('lead')}
      current={{ mostSeats: String(props.fire.mostSeats) }}
      fields={(of) => (
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
      )}
    />
  )
}
