import { expect, test } from 'vitest'
import { makeIo } from '../io.ts'
import { takeBounce } from './bounce.ts'

test('what is no report that a letter came back is let go of, without opening the house', async () => {
  const said: string[] = []
  async function* input() {
    yield 'Subject: Op reis\n\n'
    yield Buffer.from('Ik ben er even niet.')
  }
  const io = makeIo({ env: {}, out: (line) => said.push(line), err: (line) => said.push(line) })
  expect(await takeBounce([], { ...io, input: input() })).toBe(0)
  expect(said).toEqual([io.w('newsletter.bounce.other')])
})
