import { expect, test } from 'vitest'
import { failureFields, plainFailure } from './failure.ts'

/** As the queue tells of it: no error any more, with the work beside it. */
const copyOf = (error: Error, queue?: string) => ({
  ...error,
  message: error.message,
  stack: error.stack,
  ...(queue && { queue, worker: 'b6b0' }),
})

test('a failure that the queue tells of in a copy says what it was, and at which work', () => {
  const gone = Object.assign(new RangeError('no mina@example.org here'), { code: '57P01' })
  expect(failureFields(copyOf(gone, 'letter.send'))).toEqual({
    ...{ error: 'RangeError', code: '57P01', away: true, queue: 'letter.send' },
  })
})

test('one without a code says where it came up, and that the database was away', () => {
  const late = new Error('timeout exceeded when trying to connect (Queue: a, Worker: b)')
  const told = failureFields(copyOf(late))
  expect(told).toMatchObject({ error: 'Error', away: true })
  expect(told.at).toMatch(/^failure\.test\.ts:\d+$/)
})

test('none of the words of a failure goes further', () => {
  const words = 'Mina zei:\n    at the table (she said) /home/mina:1\n    at /home/mina:1:2'
  const told = JSON.stringify(failureFields(copyOf(new Error(words), 'Mina zei dit')))
  expect(told).not.toMatch(/Mina|mina|table|said/)
  expect(plainFailure('letter', copyOf(new TypeError(words))).message).toBe('letter: TypeError')
})

test('what is no failure at all is unknown', () => {
  for (const nothing of [undefined, null, 'words', {}]) expect(failureFields(nothing).error).toBe('unknown')
})
