import type { Editor } from '@tiptap/core'
import type { Block } from '../document.ts'

/** Puts a block where the cursor stands, and never in the middle of a sentence: before it at its beginning, else behind it. */
export function putBlock(editor: Editor, block: Block): void {
  const { $from } = editor.state.selection
  const begins = $from.depth === 1 && $from.parentOffset === 0
  const at = $from.depth === 0 ? $from.pos : begins ? $from.before(1) : $from.after(1)
  editor.chain().insertContentAt(at, block).focus().scrollIntoView().run()
}

/** The same in the box with the plain notation: on a line of its own, behind the line where the cursor stands. */
export function putLine(box: HTMLTextAreaElement, line: string): void {
  const { value, selectionEnd } = box
  const ends = value.indexOf('\n', selectionEnd)
  const at = ends < 0 ? value.length : ends
  const [before, after] = [value.slice(0, at).trimEnd(), value.slice(at).trimStart()]
  const put = before === '' ? line : `${before}\n\n${line}`
  box.value = after === '' ? put : `${put}\n\n${after}`
  box.focus()
  box.setSelectionRange(put.length, put.length)
  box.dispatchEvent(new Event('input', { bubbles: true }))
}
