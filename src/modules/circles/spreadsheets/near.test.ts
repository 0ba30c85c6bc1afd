import { expect, test } from 'vitest'
import { nearlyAmong } from './near.ts'

const near = nearlyAmong(
  ['Stichting De Boomgaard', 'Mentrum (Arkin)', 'GGZ Noord-Holland-Noord', 'Avoord', 'K4'],
  (name) => name,
)

test.each([
  ['Boomgaard', 'Stichting De Boomgaard'],
  ['De Bomgaard', 'Stichting De Boomgaard'],
  ['Stichting de Bomgaard', 'Stichting De Boomgaard'],
  ['Arkin Mentrum', 'Mentrum (Arkin)'],
  ['GGZ Noord Holland Noord', 'GGZ Noord-Holland-Noord'],
  ['Avord', 'Avoord'],
  ['Avoort', 'Avoord'],
  ['K5', undefined],
  ['Zomerhek', undefined],
])('%s is nearly %s', (name, other) => {
  expect(near(name)).toBe(other)
})
