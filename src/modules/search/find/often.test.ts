import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { House } from '../../../platform/commands/command.ts'
import type { VerifiedActor } from '../../../platform/database/connect.ts'
import { tooOften } from './often.ts'

const aHouse = () => {
  let at = 0
  const house = { clock: { now: () => new Date(at) } } as House
  return { house, wait: (ms: number) => (at += ms) }
}
const nobody: VerifiedActor = { kind: 'nobody' }
const somebody = (id: string): VerifiedActor =>
  ({ kind: 'person', id, sessionId: randomUUID(), scope: 'person' }) as VerifiedActor

/** How often they may look before they are told to wait. */
function lookUntilStopped(look: () => boolean): number {
  for (let times = 0; times < 1000; times += 1) if (look()) return times
  return 1000
}

test('who is not signed in is counted by where they come from, with room for a house, whatever cookies they invent', () => {
  const { house } = aHouse()
  const visit = () => ({
    house,
    actor: nobody,
    address: '192.0.2.1',
    token: randomUUID(),
    seat: randomUUID(),
  })
  expect(lookUntilStopped(() => tooOften(visit()))).toBe(240)
  expect(tooOften({ ...visit(), address: '192.0.2.2' })).toBe(false)
})

test('who is signed in is counted by who they are, on all they look with, and not with who shares their address', () => {
  const { house } = aHouse()
  const as = (actor: VerifiedActor) => ({ house, actor, address: '192.0.2.1' })
  expect(lookUntilStopped(() => tooOften(as(somebody('one'))))).toBe(60)
  expect([tooOften(as(somebody('two'))), tooOften(as(nobody))]).toEqual([false, false])
})

test('after a minute they look again', () => {
  const { house, wait } = aHouse()
  const look = () => tooOften({ house, actor: nobody, address: '192.0.2.1' })
  lookUntilStopped(look)
  wait(60_000)
  expect(look()).toBe(false)
})

test('whoever comes from everywhere at once clears the counts of nobody who is signed in, nor of all others', () => {
  const { house } = aHouse()
  const hasty = () => tooOften({ house, actor: somebody('hasty'), address: '192.0.2.1' })
  lookUntilStopped(hasty)
  for (let from = 0; from < 20_000; from += 1) tooOften({ house, actor: nobody, address: `from ${from}` })
  const late = () => tooOften({ house, actor: nobody, address: 'from 19999' })
  lookUntilStopped(late)
  tooOften({ house, actor: nobody, address: 'one more' })
  expect([hasty(), late()]).toEqual([true, true])
})
