import { Field } from '../../../../design/index.ts'
import type { ShownEditing } from '../editing.ts'
import type { ShownKind } from '../shown.ts'

const accepted = {
  recording: 'video/mp4,video/webm,audio/*,.m4a,.mp3,.ogg,.wav',
  presentation: '.pdf,.pptx,.odp,application/pdf',
} as const

interface WhereProps {
  of: ShownEditing
  kind: ShownKind
  /** How large a recording may be, in megabytes. */
  most: number
}

/** A file, or the address where it is. */
export const WhereItIs = ({ of: { w, now, problem }, kind, most }: WhereProps) => (
  <>
    <Field
      {...{ name: 'file', type: 'file', label: w('file'), error: problem('file'), mark: w('optional') }}
      hint={w(`file.${kind}`, { most })}
      purpose={w('file.purpose')}
      accept={accepted[kind]}
    />
    <Field
      {...{ name: 'url', type: 'url', label: w('url'), hint: w('url.hint'), mark: w('optional') }}
      {...{ value: now('url'), error: problem('url'), autocomplete: 'off' }}
    />
    <Field
      {...{ name: 'host', label: w('host'), hint: w('host.hint'), mark: w('optional') }}
      {...{ value: now('host'), error: problem('host'), autocomplete: 'off' }}
    />
  </>
)
