import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import pg from 'pg'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hashOf } from '../../../platform/codes/codes.ts'
import { Absent, Conflict } from '../../../platform/errors/errors.ts'
import { askBeside, endBeside, myBeside, showBeside, withdraw } from '../index.ts'
import { aroundTheFire, type Fire, type TestSeat } from '../spoken/testing/around-the-fire.ts'
import { decidingOf, noorSpeaks } from './testing/noor.ts'

let fire: Fire
let noor: TestSeat
let words: string
let mother: Buffer

beforeAll(async () => {
  fire = await aroundTheFire()
  await fire.sql('update circles.circle set movement_id = $1 where id <> $1', [fire.movement])
})
beforeEach(async () => {
  ;({ noor, words, mother } = await noorSpeaks(fire))
})

const { as, asked, young, mothers, choose, holds, says } = decidingOf(() => ({ fire, noor, words, mother }))

describe('who decides along', () => {
  test('reads only what is shown, and answers nothing with a code that is guessed', async () => {
    await young()
    await mothers()
    await choose('everyone')
    expect(await asked()).toMatchObject([{ words: null }])
    const show = (shown: 'yes' | 'no') =>
      showBeside.execute(fire.house, as(noor.token), { contributionId: words, shown })
    await show('yes')
    await show('yes')
    expect(await asked()).toMatchObject([{ words: 'Blijf' }])
    await show('no')
    expect(await asked()).toMatchObject([{ words: null }])
    const [one] = await asked()
    expect(await asked(hashOf('guessed'))).toEqual([])
    await expect(says('yes', one?.asked, hashOf('guessed'))).rejects.toThrow(Absent)
    expect(await holds()).toBe('here')
  })

  test('answers only what is asked of them: not what somebody else asks of another', async () => {
    await young()
    await mothers()
    await choose('everyone')
    const [one] = await asked()
    const other = await fire.atTable('Sem')
    const others = hashOf('of Sem')
    await askBeside.execute(fire.house, as(other.token), { name: 'oma', codeHash: others })
    await expect(says('yes', one?.asked, others)).rejects.toThrow(Conflict)
    expect(await holds()).toBe('here')
  })

  test('pressed twice it is one answer, and two at once are one', async () => {
    await young()
    await mothers()
    await choose('everyone')
    const [one] = await asked()
    await Promise.all([says('yes', one?.asked), says('yes', one?.asked)])
    await says('yes', one?.asked)
    const [row] = await fire.sql<{ lines: number }>(
      "select count(*)::int as lines from contributions.consent_entry where contribution_id = $1 and second = 'yes'",
      [words],
    )
    expect([row?.lines, await holds()]).toEqual([1, 'everyone'])
  })

  test('a no and a yes at once: the speaker’s no is what holds', async () => {
    await young()
    await mothers()
    for (let i = 0; i < 5; i++) {
      await choose('everyone')
      const [one] = await asked()
      await Promise.allSettled([
        says('yes', one?.asked),
        withdraw.execute(fire.house, as(noor.token), { contributionId: words }),
      ])
      expect(await holds()).toBe(null)
    }
  })

  test('a no that waits behind a yes comes after it, however their lines were numbered', async () => {
    await young()
    await mothers()
    await choose('everyone')
    const [one] = await asked()
    const other = new pg.Client({ connectionString: fire.database.superuser })
    await other.connect()
    await other.query('begin')
    await other.query('select from contributions.contribution where id = $1 for no key update', [words])
    const no = withdraw.execute(fire.house, as(noor.token), { contributionId: words })
    while ((await fire.sql('select from pg_locks where not granted')).length === 0) await setImmediate()
    await other.query('select contributions.second_says($1, $2, true)', [mother, one?.asked])
    await other.query('commit')
    await other.end()
    await no
    expect(await holds()).toBe(null)
  })

  test('is one at a time, and the code ends with it; what both said stays', async () => {
    await young()
    await mothers()
    await choose('everyone')
    await says('yes')
    const father = hashOf(randomUUID())
    await askBeside.execute(fire.house, as(noor.token, randomUUID()), { name: 'papa', codeHash: father })
    expect([await asked(), (await asked(father)).length, await holds()]).toEqual([[], 1, 'everyone'])
    await endBeside.execute(fire.house, as(noor.token), {})
    expect([await asked(father), await holds()]).toEqual([[], 'everyone'])
    const none = await fire.reading(noor.token, (db) => myBeside(db, fire.house.sealing))
    expect(none).toBe(undefined)
  })

  test('two are asked at once, from two devices: one of them is it', async () => {
    const both = ['a', 'b'].map((name) =>
      askBeside.execute(fire.house, as(noor.token), { name, codeHash: hashOf(randomUUID()) }),
    )
    await Promise.allSettled(both)
    const rows = await fire.sql(
      'select id from contributions.beside where seat_id = $1 and ended_at is null',
      [noor.id],
    )
    expect(rows).toHaveLength(1)
  })
})
