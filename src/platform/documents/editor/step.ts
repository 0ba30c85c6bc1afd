import type { Transaction } from '@tiptap/pm/state'

/** Whether this took a step back or forward, by a key or by a button. As `prosemirror-history` notes it. */
export function stepIn(transaction: Transaction): 'undone' | 'redone' | undefined {
  const noted = transaction.getMeta('history$') as { redo?: boolean } | undefined
  if (noted?.redo === undefined) return undefined
  return noted.redo ? 'redone' : 'undone'
}
