import type { Editor } from '@tiptap/core'
import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state'

type Where = Pick<EditorState, 'doc' | 'selection'>

/** Up or down among the blocks of a text. */
export type Way = -1 | 1

/** Whether a picture, somebody's words or a line is chosen as a whole. */
export const isWhole = ({ selection }: Pick<Where, 'selection'>): boolean =>
  selection instanceof NodeSelection && selection.node.isAtom && selection.node.isBlock

export function canMove({ doc, selection }: Where, way: Way): boolean {
  const { $from, $to } = selection
  if (!(selection instanceof NodeSelection) && $from.index(0) !== $to.index(0)) return false
  const to = $from.index(0) + way
  return to >= 0 && to < doc.childCount
}

/** Changes the block where the cursor stands with the one above or below it; the cursor goes along. @returns whether there was one. */
export function moveBlock(tr: Transaction, way: Way): boolean {
  const { doc, selection } = tr
  if (!canMove(tr, way)) return false
  const at = selection.$from.index(0)
  const [above, below] = [doc.child(Math.min(at, at + way)), doc.child(Math.max(at, at + way))]
  const begin = selection.$from.posAtIndex(Math.min(at, at + way), 0)
  tr.replaceWith(begin, begin + above.nodeSize + below.nodeSize, [below, above])
  const by = way < 0 ? -above.nodeSize : below.nodeSize
  tr.setSelection(
    selection instanceof NodeSelection
      ? NodeSelection.create(tr.doc, selection.from + by)
      : TextSelection.create(tr.doc, selection.anchor + by, selection.head + by),
  )
  return true
}

/** Alt with an arrow moves what is chosen as a whole; in a text that is a key of the device. @returns whether it did. */
export function moveWhole(editor: Editor, key: string): boolean {
  const way = { ArrowUp: -1, ArrowDown: 1 }[key] as Way | undefined
  if (!way || !isWhole(editor.state)) return false
  return editor
    .chain()
    .command(({ tr }) => moveBlock(tr, way))
    .scrollIntoView()
    .run()
}
