import { lineThatIsWrong } from '../../../platform/recordings/index.ts'
import { type FormState, fieldOf } from '../../../platform/web/form.ts'
import { type ShownWords, shownWords } from './locales/index.ts'
import type { Shown } from './shown.ts'

type Named = 'url' | 'host' | 'licence' | 'until' | 'chapters' | 'captions'

/** The form of what is shown with a story. */
export interface ShownEditing {
  w: ShownWords
  form: FormState
  /** What stands in a field: what was typed, else what is shown now. */
  now(name: Named): string
  /** What is said of a field that is not right; of chapters and captions with the line that it is about. */
  problem(name: string): string | undefined
}

/** @param sent captions that came as a file, or as they were typed; undefined: what came is no text. */
export function editingShown(
  w: ShownWords,
  form: FormState,
  shown: Shown,
  sent: string | undefined,
): ShownEditing {
  const typed = '_version' in form.values
  const now = (name: Named) => {
    if (!typed) return shown[name] ?? ''
    return name === 'captions' && sent !== undefined ? sent : fieldOf(form.values, name)
  }
  const problem = (name: string) => {
    const key = form.errors[name]
    if (key === undefined) return undefined
    const said = shownWords.has(key) ? w(key) : w('errors.title')
    if (!key.startsWith('cues.') || (name !== 'chapters' && name !== 'captions')) return said
    const line = lineThatIsWrong(name, now(name))
    return line === undefined ? said : w('errors.line', { line, problem: said })
  }
  return { w, form, now, problem }
}
