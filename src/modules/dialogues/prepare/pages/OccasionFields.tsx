import { fireWords } from '../../fire/locales/index.ts'
import { lengthOf } from '../../fire/pages/Expectations.tsx'
import { EditField, type Editing } from '../../fire/pages/forms.tsx'
import { called } from '../../formats/called.ts'
import { formatOf, minutesOf } from '../../formats.ts'
import type { PrepareWords } from '../locales/index.ts'

/** What it is about, where and when: the same when starting and when changing. */
export function OccasionFields({ w, of, format }: { w: PrepareWords; of: Editing; format: string }) {
  const names = called(of.locale, format)
  const length = lengthOf(fireWords(of.locale), minutesOf(formatOf(format)))
  return (
    <>
      <EditField
        of={of}
        name="title"
        label={w('title', names)}
        hint={w('title.hint')}
        purpose={w('title.purpose', names)}
        maxlength={120}
      />
      <EditField
        of={of}
        name="occasion"
        type="textarea"
        label={w('occasion')}
        hint={w('occasion.hint')}
        purpose={w('occasion.purpose')}
        maxlength={2000}
      />
      <EditField of={of} name="place" label={w('place')} hint={w('place.hint')} maxlength={300} />
      <EditField of={of} name="date" type="date" label={w('date')} hint={w('date.hint')} required />
      <EditField of={of} name="time" type="time" label={w('time')} required />
      <EditField
        of={of}
        name="until"
        type="time"
        label={w('until')}
        hint={w('until.hint', { ...names, length })}
      />
    </>
  )
}
