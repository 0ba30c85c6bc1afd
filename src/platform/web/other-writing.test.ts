import { expect, test } from 'vitest'
import { otherWriting } from './other-writing.ts'

const at = (path: string, pattern?: string) => otherWriting(new URL(`http://localhost${path}`), pattern)

test.each([
  ['/stories/', '/stories'],
  ['/STORIES', '/stories'],
  ['/Stories/Een-Gewone-Dinsdag-7kf3qx/', '/stories/een-gewone-dinsdag-7kf3qx'],
  ['/stories/?page=2', '/stories?page=2'],
  ['/%2F%2Fevil.example/', '/%2F%2Fevil.example'],
])('%s is %s', (typed, written) => {
  expect(at(typed)).toBe(written)
})

test.each(['/', '//evil.example/', '/stories', '/stories/een-gewone-dinsdag-7kf3qx?page=2', '/caf%C3%A9'])(
  '%s is written so',
  (path) => {
    expect(at(path)).toBeUndefined()
  },
)

test('what may be a code stays as it was typed', () => {
  expect(at('/a/AbC', '/a/:code')).toBeUndefined()
  expect(at('/keywords/Dementie', '/keywords/:slug')).toBe('/keywords/dementie')
})
