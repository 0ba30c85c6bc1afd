import { Choice } from '../../../../design/index.ts'
import { EditField, type Editing, problemIn, valueIn } from '../../../../platform/web/editing.tsx'
import { fieldsOf } from '../../../../platform/web/form.ts'
import type { GatheringView } from '../../gathering/view.ts'
import { answerAt } from '../../place/answers.ts'
import { chosenIn, type Where } from '../../place/options.ts'
import { Answer } from '../../place/pages/Answer.tsx'
import type { Rooms } from '../../place/rooms.ts'
import { signUpWords } from '../locales/index.ts'
import { needKinds } from '../needs.ts'
import { reminders, type SignUpView } from '../view.ts'

interface FieldsProps {
  of: Editing
  own?: SignUpView | undefined
  /** Without an account: asked what they are called and where to write to. */
  guest: boolean
  gathering: GatheringView
  rooms: Rooms
}

/** Whether somebody comes, with whom, and what they need. All but the answer and a name may stay empty. */
export function SignUpFields({ of, own, guest, gathering, rooms }: FieldsProps) {
  const w = signUpWords(of.locale)
  const typed = Object.keys(of.form.values).length > 0
  const needs = typed ? fieldsOf(of.form.values, 'needs') : (own?.needs.kinds ?? [])
  return (
    <>
      <Answer
        locale={of.locale}
        where={gathering}
        rooms={rooms}
        placed={own?.placed ? own.place : undefined}
        value={valueIn(of, 'answer')}
        error={problemIn(of, 'answer')}
      />
      {guest ? <Guest of={of} /> : null}
      {gathering.mayBring ? <Companions of={of} /> : null}
      <Choice
        name="needs"
        legend={w('needs')}
        multiple
        value={needs}
        options={needKinds.map((need) => ({ value: need, label: w(`need.${need}`) }))}
      />
      <EditField
        of={of}
        name="needsWords"
        type="textarea"
        rows={2}
        label={w('needs.words')}
        purpose={w('needs.purpose')}
        maxlength={1000}
      />
      <Choice
        name="remind"
        legend={w('remind')}
        hint={w('remind.hint')}
        value={valueIn(of, 'remind') || 'none'}
        arrange="row"
        options={reminders.map((remind) => ({ value: remind, label: w(`remind.${remind}`) }))}
      />
    </>
  )
}

function Guest({ of }: { of: Editing }) {
  const w = signUpWords(of.locale)
  return (
    <>
      <EditField
        of={of}
        name="name"
        label={w('name')}
        hint={w('name.hint')}
        purpose={w('name.purpose')}
        maxlength={120}
        autocomplete="name"
        required
      />
      <EditField
        of={of}
        name="email"
        type="email"
        label={w('email')}
        hint={w('email.hint')}
        purpose={w('email.purpose')}
        maxlength={200}
        autocomplete="email"
        spellcheck={false}
        autocapitalize="off"
      />
    </>
  )
}

function Companions({ of }: { of: Editing }) {
  const w = signUpWords(of.locale)
  return (
    <>
      <EditField
        of={of}
        name="people"
        type="number"
        width="short"
        min="1"
        max="10"
        label={w('people')}
        hint={w('people.hint')}
      />
      <EditField
        of={of}
        name="companions"
        label={w('companions')}
        hint={w('companions.hint')}
        maxlength={500}
      />
    </>
  )
}

/** What stands in the fields of somebody who answered before. */
export const currentOf = (where: Where, own?: SignUpView): Editing['current'] =>
  own
    ? {
        answer: answerAt(own.answer, chosenIn(where, own.place)?.key ?? ''),
        name: own.name,
        email: own.email,
        people: String(own.people),
        companions: own.companions,
        needsWords: own.needs.words,
        remind: own.remind,
      }
    : { people: '1' }
