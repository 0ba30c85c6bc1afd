import { type Fragment, Slice } from '@tiptap/pm/model'
import { Selection, type Transaction } from '@tiptap/pm/state'

/**
 * Lays down what was copied elsewhere. Several blocks at the edge of a heading, or before anything that stands there, are laid beside it:
 * else the first of them would become the heading, and what was the heading would hang onto the last.
 */
export function pasteBlocks(tr: Transaction, blocks: Fragment): Transaction {
  const at = besides(tr.selection)
  if (at === undefined || blocks.childCount < 2) return tr.replaceSelection(Slice.maxOpen(blocks))
  tr.insert(at, blocks)
  return tr.setSelection(Selection.near(tr.doc.resolve(at + blocks.size), -1))
}

/** Where that is; undefined where the cursor stands within something, or something is chosen. */
function besides({ $from, empty }: Selection): number | undefined {
  const { parent, parentOffset, depth } = $from
  if (!empty || depth !== 1 || parent.content.size === 0) return undefined
  if (parentOffset === 0) return $from.before(1)
  return parent.type.name === 'heading' && parentOffset === parent.content.size ? $from.after(1) : undefined
}
