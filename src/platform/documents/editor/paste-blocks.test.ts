import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import type { Document } from '../document.ts'
import { readNotation } from '../notation/read.ts'
import { toPlainNotation } from '../notation/write.ts'
import { documentMarks } from './marks.ts'
import { documentNodes } from './nodes.ts'
import { pasteBlocks } from './paste-blocks.ts'

const schema = getSchema([
  ...documentNodes({ picture: 'Foto', decoration: 'versiering', said: 'Woorden' }),
  ...documentMarks,
])
const nodeOf = (notation: string) => schema.nodeFromJSON(readNotation(notation))

/** What stands there once this was pasted where the sign | stands. */
function pasted(notation: string, copied: string): string {
  let cursor = 0
  nodeOf(notation).descendants((node, at) => {
    if (node.isText && node.text?.includes('|')) cursor = at + node.text.indexOf('|')
  })
  const state = EditorState.create({ doc: nodeOf(notation) })
  const there = state.apply(state.tr.delete(cursor, cursor + 1))
  const tr = there.tr.setSelection(TextSelection.create(there.doc, cursor))
  const { doc, selection } = pasteBlocks(tr, nodeOf(copied).content)
  const [before, after] = [doc.textBetween(0, selection.from, '\n'), selection.empty]
  expect([before.endsWith('Twee.'), after]).toEqual([copied.endsWith('Twee.'), true])
  return toPlainNotation(doc.toJSON() as Document)
}

test.each([
  ['before a heading', '## |Terugkijken\n\nDaarna.', 'Een.\n\nTwee.\n\n## Terugkijken\n\nDaarna.'],
  ['behind a heading', '## Terugkijken|\n\nDaarna.', '## Terugkijken\n\nEen.\n\nTwee.\n\nDaarna.'],
  ['before a paragraph', '## Proberen\n\n|Daarna.', '## Proberen\n\nEen.\n\nTwee.\n\nDaarna.'],
  ['in the middle of a sentence', 'Voor |na.', 'Voor Een.\n\nTwee.na.'],
  ['at the end of a paragraph', 'Voor. |', 'Voor. Een.\n\nTwee.'],
])('several paragraphs %s', (_, notation, there) => {
  expect(pasted(notation, 'Een.\n\nTwee.')).toBe(there)
})

test('a few words become part of where they are put', () => {
  expect(pasted('## |kijken', 'Terug')).toBe('## Terugkijken')
})
