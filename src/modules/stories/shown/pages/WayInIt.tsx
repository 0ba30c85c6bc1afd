import { Choice, Field } from '../../../../design/index.ts'
import { fieldOf } from '../../../../platform/web/form.ts'
import type { ShownEditing } from '../editing.ts'

/** How one finds the way in a recording without hearing it: chapters, captions, and all that is said. */
export function WayInIt({ of: { w, form, now, problem } }: { of: ShownEditing }) {
  const text = (name: 'chapters' | 'captions', rows: number) => (
    <Field
      {...{ name, label: w(name), hint: w(`${name}.hint`), mark: w('optional') }}
      {...{ type: 'textarea', rows, value: now(name), error: problem(name) }}
    />
  )
  return (
    <>
      {text('chapters', 6)}
      {text('captions', 10)}
      <Field
        {...{ name: 'captionsFile', type: 'file', label: w('captions.file'), mark: w('optional') }}
        {...{ hint: w('captions.file.hint'), error: problem('captionsFile') }}
        accept=".vtt,.srt,text/vtt"
      />
      <Choice
        {...{ name: 'asText', legend: w('as-text'), multiple: true, error: problem('asText') }}
        value={fieldOf(form.values, 'asText')}
        options={[{ value: 'yes', label: w('as-text.go'), hint: w('as-text.hint') }]}
      />
    </>
  )
}
