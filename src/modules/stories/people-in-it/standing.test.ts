import { expect, test } from 'vitest'
import { standingInWords, standingOf } from './standing.ts'
import { peopleInItWords } from './words.ts'

const base = {
  ...{ contributionId: null, says: null, saidNumber: null, changed: false, closed: false },
  ...{ readFor: null, readNumber: null, place: 'Team Kade' },
} as const
const yes = { ...base, says: 'yes', saidNumber: 3 } as const
const no = { ...base, says: 'no', saidNumber: 3 } as const
const read = { readFor: 'circle', readNumber: 3 } as const
const taken = { readFor: null, readNumber: 3 } as const

test.each([
  ['asked for the first time', base, null, []],
  ['said yes, not read yet', yes, 'yes', ['became.unread']],
  [
    'said yes, not read yet, a newer text comes',
    { ...yes, changed: true },
    'yes',
    ['became.unread', 'became.coming'],
  ],
  ['said yes, read', { ...yes, ...read }, 'yes', ['became.read.circle']],
  ['said yes, read by everybody', { ...yes, ...read, readFor: 'everyone' }, 'yes', ['became.read.everyone']],
  [
    'said yes, read, a newer text comes',
    { ...yes, ...read, changed: true },
    'yes',
    ['became.read.circle', 'became.coming'],
  ],
  ['asked about the newer text', { ...yes, ...read }, null, ['became.read.circle']],
  [
    'said yes to the newer text, an earlier one is read',
    { ...yes, ...read, readNumber: 2 },
    'yes',
    ['became.earlier.circle'],
  ],
  ['came in after it was read', { ...base, ...read }, null, ['became.earlier.circle']],
  ['said yes, taken away', { ...yes, ...taken }, 'yes', ['became.taken']],
  [
    'said yes, taken away, a newer text comes',
    { ...yes, ...taken, changed: true },
    'yes',
    ['became.taken', 'became.coming'],
  ],
  ['somebody else said no', { ...base, changed: true, closed: true }, null, ['became.closed']],
  [
    'said yes, and somebody else no',
    { ...yes, ...taken, changed: true, closed: true },
    'yes',
    ['became.taken', 'became.closed'],
  ],
  ['said no', no, 'no', ['became.no']],
  ['said no to what was read', { ...no, ...taken }, 'no', ['became.no']],
  ['said no, the writer goes on', { ...no, changed: true }, 'no', ['became.no', 'became.no.coming']],
  ['no to own words', { ...no, contributionId: 'x' }, 'no', ['became.no.words']],
  [
    'no to own words, read without them',
    { ...no, ...read, contributionId: 'x' },
    'no',
    ['became.no.words', 'became.without'],
  ],
  [
    'own words, closed by a no',
    { ...base, contributionId: 'x', changed: true, closed: true },
    null,
    ['became.closed.words'],
  ],
] as const)('%s', (_, asked, said, keys) => {
  expect(standingOf(asked, said)).toEqual(keys)
  for (const locale of ['nl', 'en'] as const)
    expect(standingInWords(peopleInItWords(locale), asked, said).join(' ')).not.toContain('{')
})
