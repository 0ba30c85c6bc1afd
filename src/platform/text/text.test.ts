import { expect, test } from 'vitest'
import { escaped, escapedInTag } from './escaped.ts'
import { paragraphsOf } from './paragraphs.ts'
import { shortened, shortenedToWords } from './shortened.ts'

test('nothing that is written ends the text or the tag it stands in', () => {
  const hostile = `</p> "><img alt='&amp;'>`
  expect(escaped(hostile)).toBe(`&lt;/p&gt; "&gt;&lt;img alt='&amp;amp;'&gt;`)
  expect(escapedInTag(hostile)).not.toMatch(/[<>"']/)
})

test('what is long is cut to what a line holds, sign and all; what fits stays as it is', () => {
  expect(shortened('Een stoel erbij', 15)).toBe('Een stoel erbij')
  expect(shortened('Een stoel erbij', 14)).toBe('Een stoel erb…')
  expect(shortened('Een stoel erbij', 11)).toBe('Een stoel…')
  expect(shortenedToWords('Een stoel erbij', 15)).toBe('Een stoel erbij')
  expect(shortenedToWords('Een stoel erbij', 14)).toBe('Een stoel …')
  expect(shortenedToWords('Eenstoelerbij', 10)).toBe('Eenstoel …')
})

test('never half a letter', () => {
  for (const most of [4, 5, 6, 7]) {
    expect(shortened('🔥🔥🔥🔥', most).isWellFormed()).toBe(true)
    expect(shortenedToWords('🔥🔥🔥🔥', most).isWellFormed()).toBe(true)
  }
})

test('an empty line parts paragraphs, however it was typed', () => {
  expect(paragraphsOf(' Een.\n \n\nTwee\nloopt door.\n')).toEqual(['Een.', 'Twee\nloopt door.'])
  expect(paragraphsOf('  ')).toEqual([])
})
