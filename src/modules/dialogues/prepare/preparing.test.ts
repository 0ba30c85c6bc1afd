import { expect, test } from 'vitest'
import { mayInvite, nextPart, openParts } from './preparing.ts'

const empty = {
  occasion: '',
  place: '',
  facilitatorName: '',
  questions: [],
  passOnTo: '',
  confidantName: '',
  confidantPhone: '',
  status: 'draft' as const,
}
const agreed = { passOnTo: 'Ruud', confidantName: 'Sanne', confidantPhone: '085 000 04 05' }

test('everything is open at first, except that it is announced or not', () => {
  expect(openParts(empty)).toEqual(['occasion', 'facilitator', 'questions', 'agreements'])
})

test.each([
  [{ ...agreed }, true],
  [{ ...agreed, passOnTo: '' }, false],
  [{ ...agreed, confidantName: '' }, false],
  [{ ...agreed, confidantPhone: '' }, false],
])('nobody is invited before it is known what is passed on and whom one can call: %o', (known, may) => {
  expect(mayInvite(known)).toBe(may)
})

test('a draft leads to its next open part and then to the overview', () => {
  expect(nextPart(empty, 'occasion')).toBe('facilitator')
  expect(nextPart({ ...empty, facilitatorName: 'Daan' }, 'occasion')).toBe('questions')
  expect(nextPart({ ...empty, ...agreed }, 'questions')).toBeUndefined()
  expect(nextPart({ ...empty, status: 'inviting' }, 'occasion')).toBeUndefined()
})
