import { Choice, Field } from '../../../../design/index.ts'
import { EditField, type Editing, problemIn, theirs, valueIn } from '../../../../platform/web/editing.tsx'
import { fieldsOf } from '../../../../platform/web/form.ts'
import type { GatheringView } from '../../gathering/view.ts'
import { afar, optionsOf } from '../../place/options.ts'
import { PartPage, type PartProps } from '../../prepare/pages/PartPage.tsx'
import { receiveWords } from '../locales/index.ts'
import type { Receiver } from '../queries.ts'

/** Whether one can sign up, for how many there is room, and who receives people. */
export function ReceivingPage({ seats, ...props }: PartProps & { seats: readonly Receiver[] }) {
  const { signUp, mostPeople, mayBring } = props.gathering
  const yes = (is: boolean) => (is ? 'yes' : 'no')
  const current = {
    signUp: yes(signUp),
    mostPeople: mostPeople === null ? '' : String(mostPeople),
    mayBring: yes(mayBring),
  }
  const fields = ReceivingFields
  return (
    <PartPage
      {...props}
      part="sign-up"
      current={current}
      fields={(of) => fields({ of, seats, gathering: props.gathering })}
    />
  )
}

interface FieldsProps {
  of: Editing
  seats: readonly Receiver[]
  gathering: GatheringView
}

function ReceivingFields({ of, seats, gathering }: FieldsProps) {
  const w = receiveWords(of.locale)
  const problem = (name: string) => {
    const key = of.form.errors[name]
    return key && receiveWords.has(key) ? w(key) : problemIn(of, name)
  }
  const typed = Object.keys(of.form.values).length > 0
  const named = typed
    ? fieldsOf(of.form.values, 'receivers')
    : seats.filter(({ receives }) => receives).map(({ seatId }) => seatId)
  return (
    <>
      <Choice
        name="signUp"
        legend={w('sign-up')}
        value={valueIn(of, 'signUp')}
        error={problem('signUp')}
        options={[
          { value: 'yes', label: w('sign-up.yes'), hint: w('sign-up.yes.hint') },
          { value: 'no', label: w('sign-up.no') },
        ]}
      />
      {optionsOf(gathering).length > 0 ? (
        <MostAt of={of} gathering={gathering} problem={problem} />
      ) : (
        <EditField
          of={{ ...of, say: (key) => (receiveWords.has(key) ? w(key) : of.say(key)) }}
          name="mostPeople"
          type="number"
          width="short"
          min="1"
          label={w('most')}
          hint={w('most.hint')}
        />
      )}
      <Choice
        name="mayBring"
        legend={w('bring')}
        arrange="row"
        value={valueIn(of, 'mayBring')}
        options={[
          { value: 'yes', label: w('bring.yes') },
          { value: 'no', label: w('bring.no') },
        ]}
      />
      {gathering.standsIn ? null : (
        <Choice
          name="receivers"
          legend={w('receivers')}
          hint={w('receivers.hint')}
          multiple
          value={named}
          error={problem('receivers')}
          options={seats.map(({ seatId, name }) => ({ value: seatId, label: name }))}
        />
      )}
    </>
  )
}

interface MostAtProps {
  of: Editing
  gathering: GatheringView
  problem: (name: string) => string | undefined
}

/** For how many there is room in each place. */
function MostAt({ of: { locale, form }, gathering, problem }: MostAtProps) {
  const w = receiveWords(locale)
  const typed = Object.keys(form.values).length > 0
  return (
    <>
      {optionsOf(gathering).map((option, i) => {
        const stands = option.most === null ? '' : String(option.most)
        const value = typed ? (fieldsOf(form.values, 'mostAt')[i] ?? '') : stands
        const at = { place: option.name }
        return (
          <Field
            name="mostAt"
            id={i === 0 ? 'mostAt' : `mostAt-${i + 1}`}
            type="number"
            width="short"
            min="1"
            label={option.key === afar ? w('most.afar') : <span dir="auto">{w('most.at', at)}</span>}
            hint={theirs(locale, form, i === 0 ? w('most.at.hint') : undefined, stands, value)}
            value={value}
            error={problem(`mostAt.${i}`)}
          />
        )
      })}
    </>
  )
}
