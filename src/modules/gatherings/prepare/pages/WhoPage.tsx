import { Choice } from '../../../../design/index.ts'
import { EditField, problemIn, theirs, valueIn } from '../../../../platform/web/editing.tsx'
import { gatheringWords } from '../../locales/index.ts'
import { audiences } from '../../schema.ts'
import { prepareWords } from '../locales/index.ts'
import { PartPage, type PartProps } from './PartPage.tsx'

/** Who may know of it, and whom to call. */
export function WhoPage(props: PartProps) {
  const { locale, form, gathering } = props
  const w = prepareWords(locale)
  const of = gatheringWords(locale)
  const { audience, contactName, contactPhone } = gathering
  const named = (value: string) => {
    const known = audiences.find((one) => one === value)
    return known ? of(`audience.${known}`) : ''
  }
  return (
    <PartPage
      {...props}
      part="who"
      current={{ audience, contactName, contactPhone }}
      fields={(editing) => (
        <>
          <Choice
            name="audience"
            legend={w('audience')}
            hint={theirs(locale, form, undefined, named(audience), named(valueIn(editing, 'audience')))}
            value={valueIn(editing, 'audience')}
            error={problemIn(editing, 'audience')}
            options={audiences.map((one) => ({
              value: one,
              label: of(`audience.${one}`),
              hint: of(`audience.${one}.hint`),
            }))}
          />
          <EditField
            of={editing}
            name="contactName"
            label={w('contact-name')}
            purpose={w('contact-name.purpose')}
            maxlength={100}
          />
          <EditField of={editing} name="contactPhone" type="tel" label={w('contact-phone')} maxlength={40} />
        </>
      )}
    />
  )
}
