import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import pg from 'pg'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hashOf } from '../../../platform/codes/codes.ts'
import type { Purpose } from '../../../platform/consent/index.ts'
import { Absent, Conflict } from '../../../platform/errors/errors.ts'
import {
  allow,
  allowFor,
  askBeside,
  askedWith,
  endBeside,
  ledgerOf,
  myBeside,
  myDeciding,
  noteAge,
  noteDeciding,
  sayAgain,
  secondSays,
  setYoungRule,
  showBeside,
  speak,
  withdraw,
} from '../index.ts'
import { aroundTheFire, type Fire, type TestSeat } from '../spoken/testing/around-the-fire.ts'

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
  await fire.sql('delete from contributions.young_rule')
  noor = await fire.atTable('Noor')
  const said = await speak.execute(fire.house, fire.asking(noor.token), { words: 'Blijf' })
  words = said.contributionId
  mother = hashOf(randomUUID())
})

const as = (token: string | undefined, key?: string) => fire.asking(token, key)
const young = (age = '12-16') => noteAge.execute(fire.house, as(noor.token), { age })
const how = (said: 'alone' | 'together') =>
  noteDeciding.execute(fire.house, as(noor.token), { how: said, present: '' })
const mothers = () => askBeside.execute(fire.house, as(noor.token), { name: 'mijn moeder', codeHash: mother })
const choose = (audience: 'here' | 'organisation' | 'everyone') =>
  allow.execute(fire.house, as(noor.token), { contributionId: words, audience })

async function decideFor(purpose: Purpose, audience: string, seen: string) {
  await allowFor.execute(fire.house, as(noor.token), { contributionId: words, purpose, audience, seen })
}

/** What holds, as others read by it. */
async function holds(purpose: Purpose = 'talk-on') {
  const [row] = await fire.sql<{ audience: string }>(
    'select audience from contributions.allowed where contribution_id = $1 and purpose = $2',
    [words, purpose],
  )
  return row?.audience ?? null
}

const asked = (code = mother) => fire.reading(undefined, (db) => askedWith(db, fire.house.sealing, code))
const says = async (answer: 'yes' | 'no', one?: string, code = mother) =>
  secondSays.execute(fire.house, as(undefined), {
    ...{ codeHash: code, says: answer },
    asked: one ?? (await asked())[0]?.asked ?? randomUUID(),
  })
const asksAgain = async () => (await fire.reading(noor.token, (db) => myDeciding(db))).get(words)?.again ?? []

describe('a young person', () => {
  test('decides alone about who was there; what goes further waits for a parent', async () => {
    await young()
    await mothers()
    await choose('here')
    expect([await holds(), await asked()]).toEqual(['here', []])
    await choose('everyone')
    expect(await holds()).toBe('here')
    expect(await asked()).toMatchObject([{ audience: 'everyone', second: 'waits', words: null }])
    await says('yes')
    expect(await holds()).toBe('everyone')
  })

  test('let it go before saying their age: it rests, and opens with both', async () => {
    await choose('everyone')
    await young()
    expect([await holds(), await asksAgain()]).toEqual(['here', []])
    await mothers()
    await says('yes')
    expect(await holds()).toBe('everyone')
  })

  test('a parent who revokes closes it; who says yes again opens it again', async () => {
    await young()
    await mothers()
    await choose('organisation')
    await says('yes')
    await says('no')
    expect(await holds()).toBe('here')
    await says('yes')
    expect(await holds()).toBe('organisation')
  })

  test('their own no beats a parent’s yes, before it and after it', async () => {
    await young()
    await mothers()
    await choose('everyone')
    const [was] = await asked()
    await withdraw.execute(fire.house, as(noor.token), { contributionId: words })
    await expect(says('yes', was?.asked)).rejects.toThrow(Conflict)
    expect([await holds(), await asked()]).toEqual([null, []])
    await choose('everyone')
    await says('yes')
    await withdraw.execute(fire.house, as(noor.token), { contributionId: words })
    expect([await holds(), await asked()]).toEqual([null, []])
  })

  test('their narrower choice holds at once, and lets go of what waited', async () => {
    await young()
    await mothers()
    await choose('everyone')
    const [was] = await asked()
    await choose('here')
    await expect(says('yes', was?.asked)).rejects.toThrow(Conflict)
    expect(await holds()).toBe('here')
  })

  test('what waits for another purpose is taken back with the rest', async () => {
    await young()
    await mothers()
    await choose('here')
    await decideFor('publish', 'everyone', 'nobody')
    expect(await holds('publish')).toBe(null)
    const [was] = await asked()
    await withdraw.execute(fire.house, as(noor.token), { contributionId: words })
    await expect(says('yes', was?.asked)).rejects.toThrow(Conflict)
    expect(await holds('publish')).toBe(null)
  })

  test('under the youngest age nothing goes further, also not with a parent', async () => {
    await young('0-12')
    await mothers()
    await choose('everyone')
    expect(await asked()).toMatchObject([{ answerable: false }])
    await expect(says('yes')).rejects.toThrow(Conflict)
    expect(await holds()).toBe('here')
  })
})

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

describe('somebody’s ability to decide changes', () => {
  test('an earlier yes goes on holding and is asked again; the history is kept', async () => {
    await choose('everyone')
    await how('together')
    expect([await holds(), await asksAgain()]).toEqual(['everyone', ['talk-on']])
    await mothers()
    await sayAgain.execute(fire.house, as(noor.token), {
      ...{ contributionId: words, purpose: 'talk-on', seen: 'everyone' },
    })
    expect([await holds(), await asksAgain()]).toEqual(['everyone', []])
    await says('no')
    expect(await holds()).toBe('here')
    const { entries } = await fire.reading(noor.token, (db) => ledgerOf(db, words))
    expect(entries.map(({ audience, second }) => [audience, second])).toEqual([
      ['everyone', null],
      ['everyone', 'waits'],
      ['here', 'no'],
    ])
  })

  test('nothing is widened alone meanwhile, and the person’s own no holds at once', async () => {
    await choose('organisation')
    await how('together')
    await mothers()
    await choose('everyone')
    expect(await holds()).toBe('organisation')
    await says('yes')
    expect(await holds()).toBe('everyone')
    await withdraw.execute(fire.house, as(noor.token), { contributionId: words })
    expect(await holds()).toBe(null)
  })

  test('by themselves again: what waited does not open by it, and is asked', async () => {
    await how('together')
    await choose('everyone')
    await how('alone')
    expect([await holds(), await asksAgain()]).toEqual(['here', ['talk-on']])
    await sayAgain.execute(fire.house, as(noor.token), {
      ...{ contributionId: words, purpose: 'talk-on', seen: 'everyone' },
    })
    expect([await holds(), await asksAgain()]).toEqual(['everyone', []])
  })

  test('who says again how they decide is not asked again', async () => {
    await choose('everyone')
    await how('alone')
    expect(await asksAgain()).toEqual([])
    await how('together')
    await sayAgain.execute(fire.house, as(noor.token), {
      ...{ contributionId: words, purpose: 'talk-on', seen: 'everyone' },
    })
    await noteDeciding.execute(fire.house, as(noor.token), { how: 'together', present: 'Sanne' })
    expect(await asksAgain()).toEqual([])
  })

  test('what was said on an older page is not said again', async () => {
    await choose('everyone')
    await how('together')
    await choose('organisation')
    const again = sayAgain.execute(fire.house, as(noor.token), {
      ...{ contributionId: words, purpose: 'talk-on', seen: 'everyone' },
    })
    await expect(again).rejects.toThrow(Conflict)
  })
})

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
