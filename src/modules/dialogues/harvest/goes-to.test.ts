import { expect, test } from 'vitest'
import { goesTo, inSentence } from './goes-to.ts'
import { harvestWords } from './locales/index.ts'

test('whom something is asked of has no capital in the middle of a sentence', () => {
  const w = harvestWords('nl')
  expect(goesTo(w, { kind: 'question', askedOf: 'Het bestuur van Zomerhek' })).toBe(
    'Een vraag aan het bestuur van Zomerhek.',
  )
  expect(inSentence('The board of Zomerhek')).toBe('the board of Zomerhek')
  expect(inSentence('Wie er op dinsdag kookt')).toBe('wie er op dinsdag kookt')
})

test.each(['De Boomgaard', 'Petra van Dongen', 'Team Kade', 'Dennis', 'An Peeters', ''])(
  'a name keeps its capital: %s',
  (name) => {
    expect(inSentence(name)).toBe(name)
  },
)
