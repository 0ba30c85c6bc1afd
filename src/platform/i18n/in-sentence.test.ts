import { expect, test } from 'vitest'
import { inSentence } from './in-sentence.ts'

test.each([
  ['Iemand die aan het water woont', 'iemand die aan het water woont'],
  ['De buurt achter de kerk', 'de buurt achter de kerk'],
  ['Iemand', 'iemand'],
  ['De Overzet', 'De Overzet'],
  ['Loes van der Plas', 'Loes van der Plas'],
  ['Wij blijven', 'Wij blijven'],
  ['Dewi', 'Dewi'],
  ['', ''],
])('%s is called %s in a sentence', (called, said) => {
  expect(inSentence(called)).toBe(said)
})
