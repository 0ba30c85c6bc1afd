import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aroundTheFire, type Fire, type TestSeat } from '../spoken/testing/around-the-fire.ts'
import { decidingOf, noorSpeaks } from './testing/noor.ts'

let fire: Fire
let host: { token: string }
let noor: TestSeat
let words: string
let mother: Buffer

beforeAll(async () => {
  fire = await aroundTheFire()
  await fire.sql('update circles.circle set movement_id = $1 where id <> $1', [fire.movement])
  host = await fire.signedIn('Lotte', fire.movement, 'host')
})
beforeEach(async () => {
  ;({ noor, words, mother } = await noorSpeaks(fire))
})

const { asked, young, mothers, choose, says } = decidingOf(() => ({ fire, noor, words, mother }))

describe('below the commands', () => {
  test('nobody reads how somebody decides, who decides along, or who is asked', async () => {
    await young()
    await mothers()
    await choose('everyone')
    const curious = [undefined, host.token, (await fire.atTable('Wil')).token]
    for (const token of curious)
      for (const table of ['deciding_note', 'beside', 'shown_beside'] as const) {
        const rows = await fire.reading(token, (db) =>
          db
            .selectFrom(`contributions.${table}`)
            .select((eb) => eb.lit(1).as('one'))
            .execute(),
        )
        expect({ table, rows }).toEqual({ table, rows: [] })
      }
  })

  test('a note, a tie or a second yes for somebody else is refused', async () => {
    const wil = await fire.atTable('Wil')
    const insert = (seat: string) =>
      fire.house.database.write(wil.token, ({ db }) =>
        db.insertInto('contributions.deciding_note').values({ seat_id: seat, together: true }).execute(),
      )
    await expect(insert(noor.id)).rejects.toMatchObject({ code: '42501' })
    await expect(
      fire.house.database.write(noor.token, ({ db }) =>
        db
          .insertInto('contributions.consent_entry')
          .values({
            ...{ contribution_id: words, audience: 'everyone', decided_by_seat_id: noor.id },
            ...({ second: 'yes', said_audience: 'everyone' } as object),
          })
          .execute(),
      ),
    ).rejects.toMatchObject({ code: '42501' })
  })

  test('with the key of a seat everything that ties somebody to it goes', async () => {
    await young()
    await mothers()
    await choose('everyone')
    await says('yes')
    const keys = await fire.sql<{ key: string }>(
      'select sealing_key_id as key from contributions.beside where seat_id = $1',
      [noor.id],
    )
    await fire.sql(
      'select platform.erase_keys(array(select sealing_key_id from circles.seat where id = $1))',
      [noor.id],
    )
    for (const table of ['deciding_note', 'beside'])
      expect(await fire.sql(`select from contributions.${table} where seat_id = $1`, [noor.id])).toEqual([])
    const [key] = await fire.sql<{ wrapped: Buffer | null }>(
      'select wrapped from platform.sealing_key where id = $1',
      [keys[0]?.key],
    )
    expect([key?.wrapped, await asked()]).toEqual([null, []])
  })
})
