import { EditField, type Editing } from '../../../../platform/web/editing.tsx'
import { cancelWords } from '../locales/index.ts'

/** When this time is, and what is different then. */
export function OnceFields({ of, note = true }: { of: Editing; note?: boolean }) {
  const w = cancelWords(of.locale)
  return (
    <>
      <EditField of={of} name="date" type="date" label={w('date')} required />
      <EditField of={of} name="time" type="time" label={w('time')} required />
      <EditField of={of} name="until" type="time" label={w('until')} />
      <EditField of={of} name="untilDate" type="date" label={w('until-date')} hint={w('until-date.hint')} />
      {note ? (
        <EditField of={of} name="note" label={w('note')} hint={w('note.hint')} maxlength={300} />
      ) : null}
    </>
  )
}
