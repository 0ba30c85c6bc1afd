import { expect, test } from 'vitest'
import { layout, wrap } from './layout.ts'
import type { Numbered } from './numbered.ts'
import type { Link } from './way.ts'

const node = (id: string, step: number): Numbered => ({
  ...{ kind: 'thing', id, step, number: 1, from: [], on: null, reworded: [] },
  face: { label: '', title: id, sign: 'heap' },
})
const link = (from: string, to: string): Link => ({
  ...{ from: { kind: 'thing', id: from }, why: 'led-to', to: { kind: 'thing', id: to } },
  ...{ fromVersion: null, toVersion: null, saidOn: null, saidAs: 'keeper' },
})

test.each([1, 2, 3, 4, 5, 9])('a line past a row of %i goes through none of what stands there', (count) => {
  const row = [...Array(count).keys()].map((i) => `b${i}`)
  const nodes = [node('a', -2), ...row.map((id) => node(id, -1)), node('c', 0), node('d', 1)]
  const { lines, placed, more } = layout(nodes, [link('a', 'c'), link('a', 'd'), link('a', 'b0')])
  expect(lines.map(({ past }) => past.length)).toEqual([1, 2, 0])
  const between = placed.filter(({ node: { step } }) => step === -1)
  for (const { past } of lines.slice(0, 2)) {
    // Half a sign is 26 wide, and its number stands to the right of it.
    for (const { x } of [...between, ...more]) {
      const beside = (past[0]?.x ?? x) - x
      expect(beside < -26 || beside > 33, `${beside}`).toBe(true)
    }
    expect(past[0]?.above).toBeLessThan((between[0]?.y ?? 0) - 25)
    expect(past[0]?.below).toBeGreaterThan((between[0]?.y ?? 0) + 25)
  }
})

test.each([
  ['De tuindeur', ['De tuindeur']],
  ['Wie er op dinsdag kookt en wie niet', ['Wie er op', 'dinsdag kookt…']],
  ['Ziektekostenverzekeringsmaatschappij', ['Ziektekostenv…']],
  ['', ['']],
])('a name has two lines at most: %s', (text, lines) => {
  expect(wrap(text, 13)).toEqual(lines)
})
