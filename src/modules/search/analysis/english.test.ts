import { expect, test } from 'vitest'
import { stemEnglish } from './english.ts'
import { asOne, inTwo } from './spaces.ts'

const stems = (words: string) => new Set(words.split(' ').map(stemEnglish))

test.each([
  'write wrote written writing',
  'teach taught teaches',
  'child children',
  'wife wives',
  'die died dying',
])('%s: one word in several forms', (words) => {
  expect(stems(words).size, [...stems(words)].join(' ')).toBe(1)
})

test.each([
  'colour colours color',
  'neighbourhood neighborhood',
  'recognise recognised recognize',
  'organisation organization',
  'analyse analyze',
  'centre centres center',
  'travelling traveling',
  'counsellor counselor',
  'practise practice',
  'defence defense',
  'programme program',
  'enrol enroll',
  'anaemia anemia',
])('%s: one word in two spellings', (words) => {
  expect(stems(words).size, [...stems(words)].join(' ')).toBe(1)
})

test.each([
  ['hour', 'hor'],
  ['tourist', 'torist'],
  ['raise', 'raize'],
  ['exercise', 'exercize'],
  ['calling', 'caling'],
])('%s is spelled in one way, and not as %s', (one, other) => {
  expect(stemEnglish(one)).not.toBe(stemEnglish(other))
})

test('a space may have been left out, or put in', () => {
  expect(inTwo('daycentre')).toContainEqual(['day', 'centre'])
  expect(inTwo('daybed')).toEqual([['day', 'bed']])
  expect(inTwo('bed')).toEqual([])
  expect(asOne(['care', 'giver', 'at', 'home']).map(({ word }) => word)).toEqual(['caregiver'])
})
