import { EditField, type Editing } from '../../../../platform/web/editing.tsx'
import { siteWords } from '../../../../platform/web/locales/index.ts'
import { mostDays } from '../input.ts'
import { visitWords } from '../locales/index.ts'

/** Room to propose a few days; all but the first may stay empty. */
export const DayFields = ({ of }: { of: Editing }) => {
  const w = visitWords(of.locale)
  return (
    <>
      {Array.from({ length: mostDays }, (_, i) => i + 1).map((number) => (
        <fieldset class="kv-visit-day">
          <legend>
            {w('day', { number })}
            {number > 1 ? <span class="kv-field__mark"> {siteWords(of.locale)('optional')}</span> : null}
          </legend>
          <EditField of={of} name={`date-${number}`} type="date" label={w('date')} />
          <EditField of={of} name={`time-${number}`} type="time" label={w('from')} />
          <EditField of={of} name={`until-${number}`} type="time" label={w('until')} hint={w('until.hint')} />
        </fieldset>
      ))}
    </>
  )
}
