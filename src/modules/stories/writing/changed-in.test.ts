import { expect, test } from 'vitest'
import { fromPlainText } from '../../../platform/documents/index.ts'
import { changedIn } from './changed-in.ts'
import { emptyContent } from './content.ts'

const text = (body: string, title = 'De soep') => ({
  ...emptyContent(),
  title,
  document: fromPlainText(body),
})

test('a version is known by some words that came or went in it', () => {
  const before = text('We aten soep.\n\nDaarna ging iedereen naar huis.')
  const after = text('We aten soep.\n\nMevrouw De Wit zong.')
  expect(changedIn(before, after)).toEqual({
    ...{ came: 'Mevrouw De Wit zong.', went: 'Daarna ging iedereen naar huis.', places: 2 },
    ...{ title: false, inShort: false, keywords: false },
  })
  const word = changedIn(text('We aten samen warme soep.'), text('We aten samen koude soep.'))
  expect([word.came, word.went, word.places]).toEqual(['koude', 'warme', 1])
  expect(changedIn(before, { ...before, title: 'De taart' })).toMatchObject({ places: 0, title: true })
})

test('long words are cut at a word', () => {
  const long = 'woord '.repeat(40).trim()
  const { came } = changedIn(text('Kort.'), text(long))
  expect([came.length <= 72, came.endsWith('woord …')]).toEqual([true, true])
})
