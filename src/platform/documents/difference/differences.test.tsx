import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Document } from '../document.ts'
import { DifferencesView, fromPlainText, type tidy } from '../index.ts'
import { documents } from '../testing/documents.ts'
import { type Difference, differencesBetween } from './differences.ts'

// Many documents, on machines that do more: slow is no fault here.
vi.setConfig({ testTimeout: 60_000 })

const between = (before: string, after: string) =>
  differencesBetween(fromPlainText(before), fromPlainText(after)).map((one) => [
    one.was,
    one.was === 'changed' ? one.pieces.map(({ text, was }) => `${was}:${text}`).join('|') : one.part.text,
  ])

test('what is new, gone and changed stands in the order in which one reads it', () => {
  const before = '## De soep\n\nWe aten elke week soep.\n\n- prei\n- peen\n\nDit gaat weg.'
  const after =
    '## De soep\n\nWe koken en aten elke week soep.\n\n- prei\n- ui\n- peen\n\nHeel andere woorden nu.'
  expect(between(before, after)).toEqual([
    ['there', 'De soep'],
    ['changed', 'there:We |new:koken en |there:aten elke week soep.'],
    ['there', 'prei'],
    ['new', 'ui'],
    ['there', 'peen'],
    ['gone', 'Dit gaat weg.'],
    ['new', 'Heel andere woorden nu.'],
  ])
})

test('words that only look different are said to', () => {
  expect(between('soep is goed', 'soep is **goed**')).toEqual([['changed', '']])
  const view = <DifferencesView locale="nl" before={fromPlainText('a b')} after={fromPlainText('a **b**')} />
  expect(String(view)).toContain('Alinea ziet er anders uit')
})

test('not a space of either is lost', () => {
  const of = (text: string): Document => ({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  })
  const [before, after] = ['Wij gaan vandaag 1.  *1 samen eten.', 'Wij gaan vandaag . * 1. samen eten.']
  const pieces = differencesBetween(of(before), of(after)).flatMap((one) =>
    one.was === 'changed' ? one.pieces : [],
  )
  const without = (not: string) =>
    pieces
      .filter(({ was }) => was !== not)
      .map(({ text }) => text)
      .join('')
  expect([without('new'), without('gone')]).toEqual([before, after])
})

test('a paragraph that became a heading is not the same', () => {
  expect(between('soep', '## soep').map(([was]) => was)).toEqual(['gone', 'new'])
})

test('of two versions both can be read back', () => {
  const text = (all: readonly Difference[], not: 'gone' | 'new') =>
    all.flatMap((one) =>
      one.was === 'changed'
        ? [
            one.pieces
              .filter(({ was }) => was !== not)
              .map((piece) => piece.text)
              .join('') || one.part.text,
          ]
        : one.was === not
          ? []
          : [one.part.text],
    )
  const own = (document: Parameters<typeof tidy>[0]) =>
    differencesBetween(document, document).map(({ part }) => part.text)
  fc.assert(
    fc.property(documents, documents, (before, after) => {
      const all = differencesBetween(before, after)
      expect(text(all, 'gone').sort()).toEqual(own(after).sort())
      expect(text(all, 'new').sort()).toEqual(own(before).sort())
    }),
    { numRuns: 150 },
  )
})

test('two long texts with nothing in common are laid beside each other in one go', () => {
  const text = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word}${at} ${word}x`).join('\n\n')
  expect(between(text('a'), text('b'))).toHaveLength(6000)
})

test('each difference is told in words, and nothing goes out unescaped', () => {
  const html = String(
    <DifferencesView
      locale="nl"
      before={fromPlainText('Een twee drie vier.\n\nWeg <b>.')}
      after={fromPlainText('Een twee drie vijf.')}
    />,
  )
  expect(html).toContain('2 verschillen')
  expect(html).toContain('Alinea anders')
  expect(html).toContain('Alinea weg')
  expect(html).toContain('&lt;b&gt;')
  expect(html).toContain('<del><span class="kv-hidden">weg: </span>vier</del>')
  expect(
    String(<DifferencesView locale="en" before={fromPlainText('a')} after={fromPlainText('a')} />),
  ).toContain('Nothing changed')
})

test('what stayed is shown as what it is, and somebody’s words as they may be read', () => {
  const id = '00000000-0000-4000-8000-000000000000'
  const there = `## De soep\n\n- prei\n\n> Warm.\n\n[[said:${id}]]\n\n`
  const view = String(
    <DifferencesView
      locale="nl"
      before={fromPlainText(`${there}Eerst.`)}
      after={fromPlainText(`${there}Heel anders.`)}
      said={(contribution) => (contribution === id ? 'Ik blijf.' : undefined)}
    />,
  )
  expect(view).toContain('<strong>De soep</strong>')
  expect(view).toMatch(/<ul><li><p[^>]*>prei<\/p><\/li><\/ul>/)
  expect(view).toMatch(/<blockquote><p[^>]*>Warm\.<\/p><\/blockquote>/)
  expect(view).toContain('Ik blijf.')
})
