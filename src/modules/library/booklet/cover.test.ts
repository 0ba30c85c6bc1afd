import { expect, test } from 'vitest'
import { fromPlainText } from '../../../platform/documents/index.ts'
import { coverOf } from './cover.ts'

const id = '00000000-0000-4000-8000-000000000001'
const seen = { pictures: [{ id, width: 1, height: 1, widths: [], focusX: 50, focusY: 50 }] }
const unseen = { pictures: [] }
const story = (opening: string, { title = 'Bollen planten', inShort = 'Zet ze diep.' } = {}) => {
  const { content } = fromPlainText(`${opening}\n\n## Proberen\n\nGraaf.`)
  const attrs = { picture: id, alt: 'Een kist', caption: '' }
  return {
    title,
    inShort,
    document: { type: 'doc' as const, content: [...content, { type: 'picture' as const, attrs }] },
  }
}
const pictures = ({ parts }: ReturnType<typeof coverOf>) =>
  parts.flatMap(({ document }) => document.content).filter(({ type }) => type === 'picture').length

test('its first picture stands on the cover, and not again inside', () => {
  const cover = coverOf(story('Voor iedereen.'), seen)
  expect([cover.picture?.content.length, pictures(cover)]).toEqual([1, 0])
})

test('a picture that is not there leaves the drawing on the cover, and what is written below it inside', () => {
  const cover = coverOf(story('Voor iedereen.'), unseen)
  expect([cover.picture, pictures(cover)]).toEqual([undefined, 1])
})

test('what fits below a title and what it is in short stands on the cover; what does not lies inside', () => {
  const brief = 'Voor buren, de bakker en de postbode.'
  const title = 'Een titel die zo lang is dat hij vijf regels van het omslag neemt, en nog wat meer dan dat'
  const inShort = 'Zet ze diep, en vraag wie er een hand wil lenen. '.repeat(6)
  const headings = (of: ReturnType<typeof story>) => coverOf(of, unseen).parts.map(({ heading }) => heading)
  expect(headings(story(brief))).toEqual(['Proberen'])
  expect(headings(story(brief, { title, inShort }))).toEqual(['', 'Proberen'])
  expect([
    coverOf(story(brief), unseen).much,
    coverOf(story(brief, { title, inShort }), unseen).much,
  ]).toEqual([false, true])
})
