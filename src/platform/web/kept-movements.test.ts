import { expect, test } from 'vitest'
import { KeptMovements } from './kept-movements.ts'

const called = (name: string) => async () => ({ name, contactName: '', contactPhone: '' })
const at = (changed: string, added = '0') => ({ changed, added })

test('what stands around pages is asked once, until anything was changed or added', async () => {
  const kept = new KeptMovements()
  const name = async (revision: { changed: string; added: string }, says: string, circle?: string) =>
    (await kept.of(revision, { circle }, called(says))).name
  expect(await name(at('1'), 'first')).toBe('first')
  expect(await name(at('1'), 'second')).toBe('first')
  expect(await name(at('1'), 'a circle', 'halte')).toBe('a circle')
  expect(await name(at('2'), 'changed')).toBe('changed')
  expect(await name(at('2', '1'), 'added')).toBe('added')
  // Who asked before it was changed keeps nobody from seeing the change.
  expect(await name(at('1'), 'late')).toBe('late')
  expect(await name(at('2', '1'), 'changed again')).toBe('changed again')
})
