import { Choice } from '../../../../design/index.ts'
import { problemIn, valueIn } from '../../fire/pages/forms.tsx'
import { prepareWords } from '../locales/index.ts'
import { PartPage, type PartProps } from './PartPage.tsx'

/** Whether everybody may know that this fire is there. */
export function AnnouncementPage(props: PartProps) {
  const w = prepareWords(props.locale)
  return (
    <PartPage
      {...props}
      part="announcement"
      lead={w('announcement.lead')}
      current={{ announced: props.fire.announced ? 'yes' : 'no' }}
      fields={(of) => (
        <Choice
          name="announced"
          legend={w('announced')}
          value={valueIn(of, 'announced')}
          error={problemIn(of, 'announced')}
          options={[
            { value: 'no', label: w('announced.no') },
            { value: 'yes', label: w('announced.yes'), hint: w('announced.yes.hint') },
          ]}
        />
      )}
    />
  )
}
