import { getSchema } from '@tiptap/core'
import { EditorState, NodeSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import type { Document } from '../document.ts'
import { readNotation } from '../notation/read.ts'
import { toPlainNotation } from '../notation/write.ts'
import { documentMarks } from './marks.ts'
import { canMove, moveBlock, type Way } from './move.ts'
import { documentNodes } from './nodes.ts'

const schema = getSchema([
  ...documentNodes({ picture: 'Foto', decoration: 'versiering', said: 'Woorden' }),
  ...documentMarks,
])

/** The text after moving the line in it, with what is chosen then. */
function moved(notation: string, ways: readonly Way[]) {
  const doc = schema.nodeFromJSON(readNotation(notation))
  let at = 0
  doc.forEach((node, offset) => {
    if (node.type.name === 'horizontalRule') at = offset
  })
  const { tr } = EditorState.create({ doc, selection: NodeSelection.create(doc, at) })
  const could = ways.map((way) => canMove(tr, way) && moveBlock(tr, way))
  const { selection } = tr
  const chosen = selection instanceof NodeSelection ? selection.node.type.name : 'text'
  return { could, chosen, text: toPlainNotation(tr.doc.toJSON() as Document) }
}

test('a whole goes up and down among what stands around it, and stays chosen', () => {
  const of = { could: [true], chosen: 'horizontalRule' }
  expect(moved('Een.\n\n---\n\nTwee.', [-1])).toEqual({ ...of, text: '---\n\nEen.\n\nTwee.' })
  expect(moved('Een.\n\n---\n\nTwee.', [1])).toEqual({ ...of, text: 'Een.\n\nTwee.\n\n---' })
  expect(moved('Een.\n\n---\n\nTwee.', [1, -1])).toEqual({
    ...of,
    could: [true, true],
    text: 'Een.\n\n---\n\nTwee.',
  })
})

test('nothing goes past the beginning or the end', () => {
  expect(moved('---\n\nEen.', [-1])).toMatchObject({ could: [false], text: '---\n\nEen.' })
  expect(moved('Een.\n\n---', [1])).toMatchObject({ could: [false], text: 'Een.\n\n---' })
})
