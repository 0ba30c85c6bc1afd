import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Verdict } from '../../../../platform/web/browser/verdict.ts'
import { type Move, Moves } from './moves.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** The server, as it answers the first, the second, … and after that takes everything. */
function table(...verdicts: Verdict[]) {
  const [sent, opened, told]: [string[], string[], string[][]] = [[], [], []]
  const moves = new Moves((waiting) => told.push(waiting.map(({ shown }) => shown)), {
    async send({ shown }) {
      sent.push(shown)
      return verdicts.shift() ?? 'arrived'
    },
    open: ({ shown }) => opened.push(shown),
  })
  return { moves, sent, opened, told }
}
const move = (shown: string): Move => ({ action: '/', fields: [], shown })

test('what did not come through waits in sight, and goes first, before what was done after it', async () => {
  const { moves, sent, told } = table('later')
  await moves.add(move('one'))
  expect(told).toEqual([['one']])
  await Promise.all([moves.add(move('two')), moves.add(move('three'))])
  expect(sent).toEqual(['one', 'one', 'two', 'three'])
  expect([told.at(-1), moves.waiting]).toEqual([[], []])
})

test('on a line that hangs it is told as well', async () => {
  const told: string[][] = []
  const moves = new Moves((waiting) => told.push(waiting.map(({ shown }) => shown)), {
    send: () => new Promise(() => {}),
    open: () => {},
  })
  void moves.add(move('one'))
  expect(told).toEqual([])
  await vi.advanceTimersByTimeAsync(2000)
  expect(told).toEqual([['one']])
})

test('it is tried again by itself', async () => {
  const { moves, sent } = table('later', 'stumbled')
  await moves.add(move('one'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sent).toEqual(['one', 'one', 'one'])
  expect(moves.waiting).toEqual([])
})

test('what the server wants to be looked at holds up nothing, and is opened when all else has arrived', async () => {
  const { moves, sent, opened, told } = table('look', 'later')
  await Promise.all(['one', 'two', 'three'].map((shown) => moves.add(move(shown))))
  expect([sent, opened]).toEqual([['one', 'two'], []])
  expect(told).toEqual([['one', 'two', 'three']])
  await moves.now()
  expect([sent, opened]).toEqual([['one', 'two', 'two', 'three'], ['one']])
})
