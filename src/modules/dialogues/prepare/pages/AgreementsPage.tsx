import { Heading } from '../../../../design/index.ts'
import { AgreementList } from '../../fire/pages/Agreements.tsx'
import { EditField } from '../../fire/pages/forms.tsx'
import { called } from '../../formats/called.ts'
import { prepareWords } from '../locales/index.ts'
import { PartPage, type PartProps } from './PartPage.tsx'

/** What holds at every fire, and the three things that belong to this house. */
export function AgreementsPage(props: PartProps) {
  const { fire, locale } = props
  const w = prepareWords(locale)
  const { passOnTo, confidantName, confidantPhone } = fire
  return (
    <PartPage
      {...props}
      part="agreements"
      lead={w('agreements.lead', called(locale, fire.format))}
      before={<AgreementList locale={locale} fire={fire} />}
      current={{ passOnTo, confidantName, confidantPhone }}
      fields={(of) => (
        <>
          <Heading level={2}>{w('agreements.open')}</Heading>
          <p>{w('agreements.open.text')}</p>
          <EditField
            of={of}
            name="passOnTo"
            type="textarea"
            rows={2}
            label={w('pass-on-to')}
            hint={w('pass-on-to.hint')}
            maxlength={300}
          />
          <EditField
            of={of}
            name="confidantName"
            label={w('confidant')}
            hint={w('confidant.hint')}
            maxlength={200}
          />
          <EditField of={of} name="confidantPhone" type="tel" label={w('confidant-phone')} maxlength={40} />
        </>
      )}
    />
  )
}
