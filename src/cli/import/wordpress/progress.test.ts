import { expect, test } from 'vitest'
import { makeIo } from '../../io.ts'
import { progressOf } from './progress.ts'

test('says how far it is, twenty times at most and never that it is done', () => {
  const err: string[] = []
  const io = makeIo({ env: { LANG: 'nl_NL.UTF-8' }, out: () => {}, err: (line) => err.push(line) })
  const passed = progressOf(io, 1000, 'wordpress.looking')
  for (let bytes = 0; bytes <= 1000; bytes += 1) passed(bytes)
  expect(err).toHaveLength(19)
  expect([err[0], err.at(-1)]).toEqual(['5% van het bestand bekeken.', '95% van het bestand bekeken.'])
})
