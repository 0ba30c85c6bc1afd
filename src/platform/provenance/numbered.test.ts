import { expect, test } from 'vitest'
import { numbered, toldLinks } from './numbered.ts'
import type { End, Link, Node, Why } from './way.ts'

const end = (name: string): End => ({ kind: name.charAt(0) === 'd' ? 'dialogue' : 'thing', id: name })
const link = (from: string, why: Why, to: string, saidOn: string | null = null): Link => ({
  ...{ from: end(from), why, to: end(to), saidOn },
  ...{ fromVersion: null, toVersion: null, saidAs: 'keeper' as const },
})
const node = (id: string, step: number, sign: Node['face']['sign'] = 'heap'): Node => ({
  ...end(id),
  step,
  face: { label: '', title: id, sign },
})

test('what came first has the first numbers, and every parent of a merge is named', () => {
  const nodes = [node('c', 0), node('a', -1), node('b', -1), node('e', 1)]
  const links = [
    link('b', 'merged-into', 'c', '2026-11-02'),
    link('a', 'merged-into', 'c'),
    link('c', 'led-to', 'e'),
  ]
  const told = numbered({ self: node('c', 0), nodes, links })
  expect(told.map(({ id, number }) => [id, number])).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 3],
    ['e', 4],
  ])
  expect(told[2]).toMatchObject({ from: [{ why: 'merged-into', numbers: [1, 2] }], on: '2026-11-02' })
})

test('a fire stands above the words that were said there', () => {
  const nodes = [node('k', 0), node('d', -1, 'fire'), node('w', -1, 'slip')]
  const links = [link('d', 'led-to', 'k'), link('w', 'grew-into', 'k')]
  expect(numbered({ self: node('k', 0), nodes, links }).map(({ id }) => id)).toEqual(['d', 'w', 'k'])
})

test('an answer that came is not promised as well, and a long way is not also a short one', () => {
  const links = [
    link('k', 'led-to', 'o'),
    link('k', 'answered-by', 'o'),
    link('o', 'retold-in', 'l'),
    link('d', 'led-to', 'k'),
    link('d', 'led-to', 'l'),
    link('k', 'reworded-as', 'k'),
  ]
  expect(toldLinks(links).map(({ from, why, to }) => `${from.id} ${why} ${to.id}`)).toEqual([
    'k answered-by o',
    'o retold-in l',
    'd led-to k',
  ])
})

test('links that lead round end', () => {
  const links = [
    link('a', 'led-to', 'b'),
    link('b', 'led-to', 'a'),
    link('a', 'led-to', 'c'),
    link('b', 'led-to', 'c'),
  ]
  expect(toldLinks(links).length).toBeGreaterThan(0)
})
