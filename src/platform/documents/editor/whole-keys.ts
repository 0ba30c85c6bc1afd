import type { Editor } from '@tiptap/core'
import { isWhole, moveWhole } from './move.ts'
import type { Teller } from './teller.ts'
import type { Sentences } from './where.ts'

/** With what somebody who listens is told what was done. */
export interface Speaks extends Teller {
  sentences: Sentences
}

/** Keys for what is chosen as a whole: each says what came of it, also where it can go no further. @returns whether this was one of them. */
export function wholeTakes(
  editor: Editor,
  { key, altKey }: Pick<KeyboardEvent, 'key' | 'altKey'>,
  { tell, sentences }: Speaks,
): boolean {
  if (!isWhole(editor.state)) return false
  const before = editor.state
  if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
    moveWhole(editor, key)
    tell(sentences.moved(editor.state))
    return true
  }
  if (altKey || (key !== 'Delete' && key !== 'Backspace')) return false
  editor.chain().deleteSelection().scrollIntoView().run()
  tell(sentences.gone(before, editor.state))
  return true
}
