import { Choice } from '../../../../design/index.ts'
import { hats } from '../../../circles/index.ts'
import { fireWords } from '../../fire/locales/index.ts'
import { EditField, type Editing, problemIn, valueIn } from '../../fire/pages/forms.tsx'
import type { InviteWords } from '../locales/index.ts'

interface GuestFieldsProps {
  w: InviteWords
  of: Editing
  /** When somebody is put on the list: a hat can be written down once, and whether they help others. */
  withHat?: boolean
  /** Whether somebody may be asked to sit behind the circle. */
  withListening?: boolean
  /** Was at the table: the name is theirs, and stays. */
  wasThere?: boolean
}

/** How somebody is called and reached. */
export function GuestFields({ w, of, withHat, withListening, wasThere }: GuestFieldsProps) {
  return (
    <>
      {wasThere ? (
        <>
          <p>{w('guest.was-there', { name: of.current.name ?? '' })}</p>
          <input type="hidden" name="name" value={of.current.name} />
        </>
      ) : (
        <EditField of={of} name="name" label={w('name')} hint={w('name.hint')} maxlength={100} required />
      )}
      <EditField
        of={of}
        name="email"
        type="email"
        label={w('email')}
        hint={w('email.hint')}
        purpose={w('email.purpose')}
        maxlength={200}
      />
      {withHat ? <HatOnce w={w} of={of} /> : null}
      <EditField
        of={of}
        name="partnerOf"
        label={w('partner')}
        hint={w('partner.hint')}
        purpose={w('partner.purpose')}
        maxlength={200}
      />
      {withListening ? (
        <Choice
          multiple
          name="listens"
          legend={w('listens')}
          hint={w('listens.hint')}
          value={valueIn(of, 'listens')}
          error={problemIn(of, 'listens')}
          options={[{ value: 'yes', label: w('listens.yes') }]}
        />
      ) : null}
      {withHat ? (
        <Choice
          multiple
          name="helps"
          legend={w('helps')}
          value={valueIn(of, 'helps')}
          options={[{ value: 'yes', label: w('helps.yes') }]}
        />
      ) : null}
    </>
  )
}

function HatOnce({ w, of }: { w: InviteWords; of: Editing }) {
  const fire = fireWords(of.locale)
  const chosen = valueIn(of, 'hat')
  return (
    <details class="kv-fold" open={chosen !== ''}>
      <summary>{w('hat')}</summary>
      <Choice
        name="hat"
        legend={w('hat.legend')}
        hint={w('hat.purpose')}
        value={chosen || undefined}
        options={hats.map((hat) => ({ value: hat, label: fire(`hat.${hat}`) }))}
      />
    </details>
  )
}
