import { Choice } from '../../../../design/index.ts'
import { problemIn, theirs, valueIn } from '../../fire/pages/forms.tsx'
import { called } from '../../formats/called.ts'
import { prepareWords } from '../locales/index.ts'
import { PartPage, type PartProps } from './PartPage.tsx'

/** Whether everybody may know that this fire is there. */
export function AnnouncementPage(props: PartProps) {
  const { locale, form } = props
  const w = prepareWords(locale)
  const now = props.fire.announced ? 'yes' : 'no'
  const labelOf = (answer: string) => (answer === 'yes' || answer === 'no' ? w(`announced.${answer}`) : '')
  return (
    <PartPage
      {...props}
      part="announcement"
      lead={w('announcement.lead', called(locale, props.fire.format))}
      current={{ announced: now }}
      fields={(of) => (
        <Choice
          name="announced"
          legend={w('announced')}
          hint={theirs(locale, form, undefined, labelOf(now), labelOf(valueIn(of, 'announced')))}
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
