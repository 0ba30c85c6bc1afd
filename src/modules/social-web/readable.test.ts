import { expect, test } from 'vitest'
import { readable } from './readable.ts'

test('moments go, wherever they stand, and nothing else; a context stays as it is', () => {
  const context = [{ published: { '@id': 'as:published' } }]
  expect(
    readable({
      '@context': context,
      type: 'Create',
      published: 'gisteren',
      object: { type: 'Note', updated: 5, tag: [{ name: '#x', duration: 'lang' }], to: null },
    }),
  ).toEqual({
    '@context': context,
    type: 'Create',
    object: { type: 'Note', tag: [{ name: '#x' }], to: null },
  })
})

test('what is too deep is not read, however it is deep', () => {
  const lists = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)
  const things = JSON.parse(`${'{"object":'.repeat(20_000)}1${'}'.repeat(20_000)}`)
  expect([readable(lists), readable({ object: things })]).toEqual([undefined, undefined])
})
