import { Choice, Field } from '../../../design/index.ts'
import type { ChangeWords } from './words.ts'

interface ContactMailProps {
  w: ChangeWords
  mail: string
  shown: string
  error(name: string): string | undefined
}

/** At which address somebody is reached, and to whom it is shown: nothing is chosen beforehand. */
export const ContactMail = ({ w, mail, shown, error }: ContactMailProps) => (
  <>
    <Field
      name="contactMail"
      type="email"
      label={w('mail')}
      hint={w('mail.hint')}
      value={mail}
      error={error('contactMail')}
      maxlength={254}
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
    />
    <Choice
      name="mailShown"
      legend={w('mail.shown')}
      value={shown || undefined}
      error={error('mailShown')}
      options={(['taking-part', 'everyone'] as const).map((value) => ({
        value,
        label: w(`mail.shown.${value}`),
        hint: w(`mail.shown.${value}.hint`),
      }))}
    />
  </>
)
