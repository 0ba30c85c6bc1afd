import { expect, test } from 'vitest'
import type { MovementColours } from '../../movements/index.ts'
import { blocksOf } from './blocks.ts'
import { htmlLetter } from './Html.tsx'
import { plainText } from './text.ts'

const colours = {
  light: { paper: '#fafafa', slip: '#ffffff', ink: '#111111', 'ink-soft': '#222222', ember: '#880000' },
  dark: { paper: '#050505', slip: '#151515', ink: '#eeeeee', 'ink-soft': '#dddddd', ember: '#ffaa88' },
} as unknown as MovementColours

const blocks = blocksOf({
  locale: 'nl',
  issue: {
    ...{ id: 'a', movementId: 'b', since: new Date(0), until: new Date(0), leavesAt: null, leftAt: null },
    ...{ title: { nl: 'Maart' }, opening: { nl: 'Dag allemaal,' }, closing: {}, version: 1 },
  },
  entries: [
    {
      ...{ id: 'c', kind: 'contributions.owed-answer', heading: 'Wat er terugkwam', title: 'De tuin' },
      quote: { lead: 'Bij Het Wielhuis zei iemand:', said: 'De tuin zit op slot <script>' },
      ...{ words: 'Hij blijft open.', href: '/dialogues/d/look-back' },
    },
  ],
  movement: { name: 'De Beweging', contactName: '', contactPhone: '' },
  ...{ origin: 'https://kampvuur.example', chosen: false },
  ...{ own: 'https://kampvuur.example/own', stop: 'https://kampvuur.example/stop' },
})
const html = htmlLetter({ locale: 'nl', subject: 'Maart', blocks, colours })

test('both parts say whose words stand in it, and what came of them, each once', () => {
  const text = plainText(blocks)
  expect(text).toContain('Hij blijft open.\nBij Het Wielhuis zei iemand: “De tuin zit op slot <script>”')
  for (const said of ['Het Wielhuis zei iemand:', 'De tuin zit op slot', 'Hij blijft open.', 'Dag allemaal,'])
    expect([said, html.split(said).length, text.split(said).length]).toEqual([said, 2, 2])
  expect(html).not.toContain('<script')
})

test('it fetches nothing, and leads nowhere but where it says', () => {
  expect(html).not.toMatch(/<img|<link|url\(|@import|src=|background=/)
  expect([...html.matchAll(/https?:[^"' ]*/g)].map(([one]) => one)).toEqual([
    'https://kampvuur.example/dialogues/d/look-back',
    'https://kampvuur.example/newsletter/a',
    'https://kampvuur.example/own',
    'https://kampvuur.example/stop',
  ])
})

test('what stands on paper by day has its own colour by night', () => {
  const night = html.match(/prefers-color-scheme: dark\) \{(.*?)<\/style>/)?.[1] ?? ''
  for (const colour of Object.values(colours.dark)) expect(night).toContain(`${colour} !important`)
  expect(html.match(/<h1/g)).toHaveLength(1)
  expect(html).toMatch(/<table[^>]*role="presentation"/)
})
