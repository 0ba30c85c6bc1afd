import { EditField } from '../../../../platform/web/editing.tsx'
import { prepareWords } from '../locales/index.ts'
import { PartPage, type PartProps } from './PartPage.tsx'

/** How it was, told by who made it. */
export function AfterwardsPage(props: PartProps) {
  const w = prepareWords(props.locale)
  return (
    <PartPage
      {...props}
      part="afterwards"
      lead={w('afterwards.lead')}
      current={{ afterwards: props.gathering.afterwards }}
      fields={(of) => (
        <EditField
          of={of}
          name="afterwards"
          type="textarea"
          rows={8}
          maxlength={3000}
          label={w('afterwards')}
          hint={w('afterwards.hint')}
        />
      )}
    />
  )
}
