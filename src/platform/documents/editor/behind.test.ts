import { getSchema } from '@tiptap/core'
import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import type { Document } from '../document.ts'
import { readNotation } from '../notation/read.ts'
import { toPlainNotation } from '../notation/write.ts'
import { documentMarks } from './marks.ts'
import { documentNodes } from './nodes.ts'
import { stepBehind } from './put.ts'

const schema = getSchema([
  ...documentNodes({ picture: 'Foto', decoration: 'versiering', said: 'Woorden' }),
  ...documentMarks,
])
const picture = '[[picture:0b0f0000-0000-4000-8000-000000000001|Een bank|]]'

/** What is typed, or a line that is put, while the picture in it is chosen. */
function then(notation: string, what: 'typed' | 'line'): string {
  const doc = schema.nodeFromJSON(readNotation(notation))
  let at = 0
  doc.forEach((node, offset) => {
    if (node.type.name === 'picture') at = offset
  })
  const { tr } = EditorState.create({ doc, selection: NodeSelection.create(doc, at) })
  expect(stepBehind(tr)).toBe(true)
  if (what === 'typed') tr.insertText('Nee.')
  else tr.replaceSelectionWith(schema.node('horizontalRule'))
  return toPlainNotation(tr.doc.toJSON() as Document)
}

test('what comes while a picture is chosen comes behind it, and the picture stays', () => {
  expect(then(`Een.\n\n${picture}\n\nTwee.`, 'typed')).toBe(`Een.\n\n${picture}\n\nNee.\n\nTwee.`)
  expect(then(`Een.\n\n${picture}`, 'typed')).toBe(`Een.\n\n${picture}\n\nNee.`)
  expect(then(`Een.\n\n${picture}\n\nTwee.`, 'line')).toContain(`${picture}\n\n---`)
})

test('within a text nothing is done', () => {
  const doc = schema.nodeFromJSON(readNotation('Een.'))
  const { tr } = EditorState.create({ doc, selection: TextSelection.create(doc, 2) })
  expect([stepBehind(tr), tr.docChanged]).toEqual([false, false])
})
