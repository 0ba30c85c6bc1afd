import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { readNotation } from '../notation/read.ts'
import { documentMarks } from './marks.ts'
import { documentNodes } from './nodes.ts'
import { underHeading } from './tools.ts'

const schema = getSchema([
  ...documentNodes({ picture: 'Foto', decoration: 'versiering', said: 'Woorden' }),
  ...documentMarks,
])

/** Whether a small heading is offered with the cursor in the block of this number. */
function offered(notation: string, block: number): boolean {
  const doc = schema.nodeFromJSON(readNotation(notation))
  let at = 0
  doc.forEach((_, offset, index) => {
    if (index === block) at = offset + 1
  })
  return underHeading(EditorState.create({ doc, selection: TextSelection.create(doc, at) }))
}

test('a small heading is offered below a heading, and not before there is one', () => {
  const text = 'Begin.\n\n## Proberen\n\nGraaf.\n\n### Diep\n\nNog dieper.'
  expect([0, 1, 2, 3, 4].map((block) => offered(text, block))).toEqual([false, false, true, true, true])
})

test('a small heading above it is not enough', () => {
  expect(offered('### Van elders\n\nGraaf.', 1)).toBe(false)
})
