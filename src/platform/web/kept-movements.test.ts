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

test('a page that is narrowed to a movement that is not there is no page of its own', async () => {
  const kept = new KeptMovements()
  const name = async (of: string | undefined, says: string, movements = ['ons', 'zus']) =>
    (
      await kept.of(at('1'), { of }, async () => ({
        name: says,
        contactName: '',
        contactPhone: '',
        movements,
      }))
    ).name
  expect(await name('niemand', 'ours')).toBe('ours')
  expect(await name('iemand-anders', 'asked again')).toBe('ours')
  expect(await name(undefined, 'asked again')).toBe('ours')
  expect(await name('zus', 'hers')).toBe('hers')
  expect(await name('zus', 'asked again')).toBe('hers')
})
