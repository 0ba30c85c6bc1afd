import { Choice, Field } from '../../../../design/index.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import type { KnownCarrier } from '../asked.ts'
import type { HarvestWords } from '../locales/index.ts'
import { messageFor } from './parts.tsx'

interface CarrierFieldsProps {
  w: HarvestWords
  place: 1 | 2
  known: readonly KnownCarrier[]
  organisation: string
  form: FormState
  /** Who this is; default: the first or the second of two alike. */
  legend?: string
  /** Whether who asks may say that they belong to the house. */
  vouch?: boolean
}

/** One of the two who take it onward: somebody from the fire, or somebody who was not there. */
export function CarrierFields(props: CarrierFieldsProps) {
  const { w, place, known, organisation, form, legend, vouch = true } = props
  const value = (name: string) => fieldOf(form.values, `${name}${place}`)
  const error = (name: string) => messageFor(w, form.errors[`${name}${place}`], { organisation })
  const seat = `seat${place}`
  const typed = ['name', 'mail', 'house'].some((name) => value(name) !== '' || error(name))
  return (
    <fieldset class="kv-carrier">
      <legend>{legend ?? w(place === 1 ? 'onward.first' : 'onward.second')}</legend>
      <div class={error('seat') ? 'kv-field kv-field--wrong' : 'kv-field'}>
        <label class="kv-field__label" for={seat}>
          {w('onward.seat')}
        </label>
        {error('seat') ? (
          <p class="kv-field__error" id={`${seat}-error`}>
            {error('seat')}
          </p>
        ) : null}
        <select
          id={seat}
          name={seat}
          class="kv-field__input"
          aria-describedby={error('seat') ? `${seat}-error` : undefined}
          aria-invalid={error('seat') ? 'true' : undefined}
        >
          <option value="">{w('onward.seat.none')}</option>
          {known.map(({ seatId, name }) => (
            <option value={seatId} selected={value('seat') === seatId}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <details open={typed}>
        <summary>{w('onward.other')}</summary>
        <Field
          name={`name${place}`}
          label={w('onward.other.name')}
          value={value('name')}
          error={error('name')}
          autocomplete="off"
          maxlength={150}
        />
        <Field
          name={`mail${place}`}
          type="email"
          label={w('onward.other.mail')}
          purpose={w('onward.other.mail.purpose')}
          value={value('mail')}
          error={error('mail')}
          autocomplete="off"
          maxlength={254}
        />
        {vouch || error('house') ? (
          <Choice
            name={`house${place}`}
            legend={w('onward.other.house', { organisation })}
            quietLegend
            multiple
            options={[
              {
                value: 'yes',
                label: w('onward.other.house', { organisation }),
                hint: w('onward.other.house.hint', { organisation }),
              },
            ]}
            value={value('house')}
            error={error('house')}
          />
        ) : null}
      </details>
    </fieldset>
  )
}
