import { expect, test } from 'vitest'
import { thing } from '../../src/platform/registry/thing.ts'
import { renderDataMap } from './render.ts'

const paper = thing({
  name: 'paper',
  tables: ['room.paper', 'room.fold'],
  visibility: 'Nobody',
  consent: 'none: it is\n  empty',
  provenance: 'A tree.',
  personalData: [
    {
      table: 'room.paper',
      column: 'ink',
      about: 'writer | reader',
      purpose: 'Reading.',
      retention: 'a day',
      sealed: true,
    },
  ],
})

test('says of every thing who sees it and what it holds of whom', () => {
  const map = renderDataMap([
    { name: 'room', things: [paper, { ...paper, name: 'blank', personalData: [] }] },
    { name: 'empty room', things: [] },
  ])
  expect(map.slice(map.indexOf('## room'))).toBe(`## room

### paper

- **Who sees it**: Nobody.
- **Consent**: None: it is empty.
- **Where it comes from**: A tree.
- **Tables**: \`room.paper\`, \`room.fold\`

| what | about | for what | how long |  |
| --- | --- | --- | --- | --- |
| \`room.paper.ink\` | Writer \\| reader | Reading | A day | sealed |

### blank

- **Who sees it**: Nobody.
- **Consent**: None: it is empty.
- **Where it comes from**: A tree.
- **Tables**: \`room.paper\`, \`room.fold\`

Holds no personal data.
`)
})
