import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Absent, Conflict } from '../../../platform/errors/errors.ts'
import { setYoungRule } from '../index.ts'
import { aroundTheFire, type Fire, type TestSeat } from '../spoken/testing/around-the-fire.ts'
import { decidingOf, noorSpeaks } from './testing/noor.ts'

let fire: Fire
let host: { token: string }
let movementSlug = ''
let noor: TestSeat
let words: string
let mother: Buffer

beforeAll(async () => {
  fire = await aroundTheFire()
  await fire.sql('update circles.circle set movement_id = $1 where id <> $1', [fire.movement])
  host = await fire.signedIn('Lotte', fire.movement, 'host')
  const [row] = await fire.sql<{ slug: string }>('select slug from circles.circle where id = $1', [
    fire.movement,
  ])
  movementSlug = row?.slug ?? ''
})
beforeEach(async () => {
  ;({ noor, words, mother } = await noorSpeaks(fire))
})

const { as, young, choose, decideFor, holds, asksAgain } = decidingOf(() => ({ fire, noor, words, mother }))

describe('what a movement lays down', () => {
  const rule = (aloneFrom: number, secondFor: string[] = [], version = 0, token = host.token) =>
    setYoungRule.execute(fire.house, as(token), {
      ...{ slug: movementSlug, togetherFrom: 12, aloneFrom, secondFor, version },
    })

  test('stricter closes nothing by itself and asks again; a new yes waits', async () => {
    await young('16-18')
    await choose('organisation')
    await decideFor('publish', 'everyone', 'nobody')
    expect([await holds(), await holds('publish'), await asksAgain()]).toEqual([
      'organisation',
      'everyone',
      [],
    ])
    await rule(16, ['publish'])
    expect([await holds('publish'), await asksAgain()]).toEqual(['everyone', ['publish']])
    await rule(18, [], 1)
    expect([await holds(), await asksAgain()]).toEqual(['organisation', ['talk-on', 'publish']])
    await choose('everyone')
    expect(await holds()).toBe('organisation')
  })

  test('looser opens nothing by itself and asks again; a new yes opens', async () => {
    await rule(18)
    await young('16-18')
    await choose('everyone')
    expect(await holds()).toBe('here')
    await rule(16, [], 1)
    expect([await holds(), await asksAgain()]).toEqual(['here', ['talk-on']])
    await choose('everyone')
    expect([await holds(), await asksAgain()]).toEqual(['everyone', []])
  })

  test('is laid down by who looks after the movement, and by one at a time', async () => {
    const other = await fire.signedIn('Mees', fire.organisation, 'host')
    await expect(rule(17, [], 0, other.token)).rejects.toThrow(Absent)
    await rule(17)
    await expect(rule(18)).rejects.toThrow(Conflict)
    await rule(18, [], 1)
    await expect(rule(16, [], 1)).rejects.toThrow(Conflict)
  })
})
