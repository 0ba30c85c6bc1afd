import { expect, test } from 'vitest'
import { toldBy } from './told-by.ts'

test.each([
  [['Loes van der Plas, De Kwikstaart'], 'De Kwikstaart', 'Loes van der Plas, De Kwikstaart'],
  [['Halte Achttien'], 'Halte Achttien', 'Halte Achttien'],
  [['Loes', 'Daan'], 'De Kwikstaart', 'Loes en Daan, De Kwikstaart'],
  [['De Kwikstaart en anderen'], 'De Kwikstaart', 'De Kwikstaart en anderen, De Kwikstaart'],
  [[], 'De Kwikstaart', 'De Kwikstaart'],
  [['Loes'], null, 'Loes'],
])('%j from %s is told by %s', (bylines, circle, told) => {
  expect(toldBy('nl', { bylines, circle })).toBe(told)
})
