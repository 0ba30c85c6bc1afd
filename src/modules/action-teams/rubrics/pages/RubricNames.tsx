import { EditField, type Editing } from '../../../../platform/web/editing.tsx'
import { rubricWords } from '../locales/index.ts'

/** What a rubric is called, in both languages. */
export function RubricNames({ editing }: { editing: Editing }) {
  const w = rubricWords(editing.locale)
  return (
    <>
      <EditField of={editing} name="nameNl" label={w('name')} hint={w('name.hint')} />
      <EditField of={editing} name="nameEn" label={w('name.en')} hint={w('name.en.hint')} />
    </>
  )
}
