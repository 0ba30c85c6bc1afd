import { expect, test } from 'vitest'
import { paragraphsOf } from '../../../platform/text/paragraphs.ts'
import { changesBetween } from './paragraphs.ts'

const first = 'Wij beginnen klein.\n\nIedereen zit in de kring.\n\nDe deur staat open.'

test('says of each paragraph whether it stayed, went or came', () => {
  expect(changesBetween(first, first).every(({ was }) => was === 'there')).toBe(true)
  expect(changesBetween(first, `${first}\n\nEr is soep.`).at(-1)).toEqual({ was: 'new', text: 'Er is soep.' })
  expect(changesBetween(first, 'Wij beginnen klein.\n\nDe deur staat open.').map(({ was }) => was)).toEqual([
    'there',
    'gone',
    'there',
  ])
})

test('a paragraph that was reworded stands once, with what went and what came in its place', () => {
  const [, second] = changesBetween(first, first.replace('Iedereen zit', 'Iedereen die wil, zit'))
  expect(second).toMatchObject({ was: 'reworded' })
  const pieces = second?.was === 'reworded' ? second.pieces : []
  const read = (without: 'gone' | 'new') =>
    pieces.flatMap(({ text, was }) => (was === without ? [] : [text])).join('')
  expect([read('new'), read('gone')]).toEqual([
    'Iedereen zit in de kring.',
    'Iedereen die wil, zit in de kring.',
  ])
})

test('a paragraph about something else is not read through the one it replaced', () => {
  expect(changesBetween('Er is koffie.', 'Wij gaan op zondag wandelen langs de rivier.')).toEqual([
    { was: 'gone', text: 'Er is koffie.' },
    { was: 'new', text: 'Wij gaan op zondag wandelen langs de rivier.' },
  ])
})

test('whatever was written, both texts can be read from what is shown', () => {
  const texts = ['', 'a', 'a\n\nb', 'b\n\na\n\nc', 'x y z\n\nb', 'x q z\n\nc\n\nc', first]
  for (const before of texts)
    for (const after of texts) {
      const read = (without: 'gone' | 'new') =>
        changesBetween(before, after).flatMap((one) =>
          one.was === without
            ? []
            : one.was === 'reworded'
              ? [one.pieces.flatMap(({ text, was }) => (was === without ? [] : [text])).join('')]
              : [one.text],
        )
      expect(read('new')).toEqual(paragraphsOf(before))
      expect(read('gone')).toEqual(paragraphsOf(after))
    }
})
