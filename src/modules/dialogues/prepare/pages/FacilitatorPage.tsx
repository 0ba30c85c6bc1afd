import { Choice, Notice } from '../../../../design/index.ts'
import { EditField, problemIn, valueIn } from '../../fire/pages/forms.tsx'
import { called } from '../../formats/called.ts'
import { prepareWords } from '../locales/index.ts'
import { PartPage, type PartProps } from './PartPage.tsx'

/** Who facilitates. When it is who took the initiative, the page says why two is better, and lets it be. */
export function FacilitatorPage({ email, ...props }: PartProps & { email: string }) {
  const { fire, locale } = props
  const w = prepareWords(locale)
  const initiator = fire.initiator?.name ?? ''
  const same = !fire.facilitator && fire.facilitatorName !== '' && fire.facilitatorName === initiator
  const current = {
    who: same ? 'initiator' : fire.facilitator ? 'other' : '',
    name: fire.facilitator?.name ?? '',
    email,
    contactPhone: fire.contactPhone,
  }
  const why = (
    <Notice title={w('who.why')}>
      <p>{same ? w('who.same', { ...called(locale, fire.format), name: initiator }) : w('who.why.text')}</p>
    </Notice>
  )
  return (
    <PartPage
      {...props}
      part="facilitator"
      lead={w('facilitator.lead')}
      before={why}
      current={current}
      fields={(of) => (
        <>
          <Choice
            name="who"
            legend={w('who')}
            value={valueIn(of, 'who') || undefined}
            error={problemIn(of, 'who')}
            options={[
              { value: 'other', label: w('who.other'), hint: w('who.other.hint') },
              {
                value: 'initiator',
                label: w('who.initiator', { name: initiator }),
                hint: w('who.initiator.hint'),
              },
            ]}
          />
          <EditField
            of={of}
            name="name"
            label={w('name')}
            hint={w('name.hint')}
            purpose={fire.facilitator ? w('facilitator.other-name') : undefined}
            maxlength={100}
          />
          <EditField
            of={of}
            name="email"
            type="email"
            label={w('email')}
            purpose={w('email.purpose')}
            maxlength={200}
          />
          <EditField
            of={of}
            name="contactPhone"
            type="tel"
            label={w('phone')}
            purpose={w('phone.purpose')}
            maxlength={40}
          />
        </>
      )}
    />
  )
}
