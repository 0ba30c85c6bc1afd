import { expect, test } from 'vitest'
import { piecesOf, unlikeBefore } from './pieces.ts'

test('a page is made of its kinds of elements, its classes, and which heading follows which', () => {
  const html =
    '<h1>A</h1><h3 class="kv-a kv-b">B</h3><input type="text" name="q" required><p>Nog <b>iets</b></p>'
  expect([...piecesOf(html)]).toEqual([
    ...['h1 ', ' h1', '.kv-a', '.kv-b', 'h3 class', 'h1 h3', 'input name required type=text', 'p ', 'b '],
  ])
})

test('what stands in the values of attributes is no piece, but for what an element says it is', () => {
  expect(piecesOf('<a href="/x?role=b" title="type=c">')).toEqual(new Set(['a href title']))
  expect(piecesOf('<div role="list">')).not.toEqual(piecesOf('<div role="img">'))
})

test('of pages that are alike the first is taken, and each that has something new on it', () => {
  const pages = ['<p>A</p>', '<p>B</p>', '<p hidden>B</p>', '<p>C</p><p hidden>'].map((html) => ({ html }))
  expect(unlikeBefore(pages)).toEqual([pages[0], pages[2]])
})
