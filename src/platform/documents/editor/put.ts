import type { Editor } from '@tiptap/core'
import { Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { Block } from '../document.ts'
import { isWhole } from './move.ts'

/** Puts a block where the cursor stands, and never in the middle of a sentence: before it at its beginning, else behind it. */
export function putBlock(editor: Editor, block: Block): void {
  const { $from } = editor.state.selection
  const begins = $from.depth === 1 && $from.parentOffset === 0
  const at = $from.depth === 0 ? $from.pos : begins ? $from.before(1) : $from.after(1)
  editor.chain().insertContentAt(at, block).focus().scrollIntoView().run()
  goBehind(editor)
}

/** A picture or somebody's words that is chosen as a whole would go at the next letter: one goes on in a paragraph behind it. */
export function stepBehind(tr: Transaction): boolean {
  const { doc, selection } = tr
  const { paragraph } = doc.type.schema.nodes
  if (!isWhole(tr) || !paragraph) return false
  const after = doc.resolve(selection.to).nodeAfter
  if (after?.isTextblock && after.content.size === 0) {
    tr.setSelection(TextSelection.create(doc, selection.to + 1))
  } else {
    const at = selection.to
    tr.insert(at, paragraph.create())
    tr.setSelection(Selection.near(tr.doc.resolve(at + 1)))
  }
  return true
}

/** The same at once. @returns whether something was chosen as a whole. */
export function goBehind(editor: Editor): boolean {
  const { tr } = editor.state
  if (!stepBehind(tr)) return false
  editor.view.dispatch(tr.scrollIntoView())
  return true
}

/** What is typed while such a whole is chosen. @returns whether it was put behind it. */
export function typeBehind(editor: Editor, typed: string): boolean {
  if (!goBehind(editor)) return false
  editor.view.dispatch(editor.state.tr.insertText(typed))
  return true
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
