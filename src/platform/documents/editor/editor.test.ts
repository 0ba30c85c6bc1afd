import { getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Document } from '../document.ts'
import { documents } from '../testing/documents.ts'
import { tidy } from '../tidy.ts'
import { documentMarks } from './marks.ts'
import { documentNodes } from './nodes.ts'

// Many documents, on machines that do more: slow is no fault here.
vi.setConfig({ testTimeout: 60_000 })

const schema = getSchema([
  ...documentNodes({ picture: 'Foto', decoration: 'versiering', said: 'Woorden' }),
  ...documentMarks,
])

test('the editor holds every document that may be kept, and gives it back as it was', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const tidied = tidy(document)
      if (tidied.content.length === 0) return
      const node = schema.nodeFromJSON(tidied)
      node.check()
      expect(tidy(node.toJSON() as Document)).toEqual(tidied)
    }),
  )
})

test('the editor knows no node and no mark besides', () => {
  expect(Object.keys(schema.nodes).sort()).toEqual(
    'blockquote bulletList doc hardBreak heading horizontalRule listItem orderedList paragraph picture said text'.split(
      ' ',
    ),
  )
  expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'italic', 'link'])
})

test('what may not stand in something cannot be put there', () => {
  const paragraph = { type: 'paragraph' }
  const heading = { type: 'heading', attrs: { level: 2 } }
  for (const content of [
    { type: 'blockquote', content: [heading] },
    { type: 'bulletList', content: [{ type: 'listItem', content: [heading] }] },
    { type: 'bulletList', content: [paragraph] },
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'hardBreak' }] },
  ])
    expect(() => schema.nodeFromJSON({ type: 'doc', content: [content] }).check()).toThrow()
})
