import { Field, Select } from '../../../../design/index.ts'
import type { ShownEditing } from '../editing.ts'
import { licences, type ShownKind } from '../shown.ts'

/** What a reader may do with it, and until when it is shown. */
export const HowItIsUsed = ({ of: { w, now, problem }, kind }: { of: ShownEditing; kind: ShownKind }) => (
  <>
    <Select
      {...{ name: 'licence', label: w('licence'), value: now('licence') }}
      options={[
        { value: '', label: w('licence.none') },
        ...licences.map((value) => ({ value, label: w(`licence.${value}`) })),
      ]}
    />
    <Field
      {...{ name: 'until', type: 'date', label: w('until'), mark: w('optional'), width: 'short' }}
      {...{ hint: w(`until.${kind}`), value: now('until'), error: problem('until') }}
    />
  </>
)
