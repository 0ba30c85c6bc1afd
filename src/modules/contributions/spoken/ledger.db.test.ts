import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import {
  type Act,
  audiences,
  type Entry,
  isNamed,
  type Purpose,
  purposes,
  type Reader,
  reaches,
  standingsOf,
  standingsTogether,
} from '../../../platform/consent/index.ts'
import { speak } from '../index.ts'
import { aroundTheFire, type Fire, type TestSeat } from './testing/around-the-fire.ts'

let fire: Fire
let mina: TestSeat
let words: string
let named: string[]
const readers: Record<string, { token: string | undefined; as: Reader }> = {}

beforeAll(async () => {
  fire = await aroundTheFire()
  mina = await fire.atTable('Mina')
  const { contributionId } = await speak.execute(fire.house, fire.asking(mina.token), { words: 'De deur' })
  words = contributionId
  await fire.sql('update circles.circle set movement_id = $1 where id <> $1', [fire.movement])
  const teams = await Promise.all([fire.circle('action-team', null), fire.circle('partner', null)])
  const elsewhere = await fire.circle('organisation', fire.movement)
  await fire.sql('update circles.circle set movement_id = $1 where id = any ($2)', [
    fire.movement,
    [elsewhere, teams[1]],
  ])
  named = teams
  const nobody: Reader = { ofCircle: false, ofOrganisation: false, ofMovement: false, circleIds: [] }
  const sits = async (name: string, circle: string | null, as: Partial<Reader>) => {
    const { token } = await fire.signedIn(name, circle)
    readers[name] = { token, as: { ...nobody, ...as } }
  }
  readers.stranger = { token: undefined, as: nobody }
  readers.guest = { token: (await fire.atTable('Wil')).token, as: { ...nobody, ofCircle: true } }
  await sits('worker', fire.organisation, { ofOrganisation: true, ofMovement: true })
  await sits('elsewhere', elsewhere, { ofMovement: true })
  await sits('in the team', teams[0] ?? '', { circleIds: [teams[0] ?? ''] })
  await sits('partner', teams[1] ?? '', { circleIds: [teams[1] ?? ''] })
  await sits('of nothing', null, {})
})

function entry(): fc.Arbitrary<Entry> {
  return fc
    .record({
      purpose: fc.constantFrom(...purposes),
      audience: fc.option(fc.constantFrom(...audiences), { freq: 4 }),
      withName: fc.boolean(),
    })
    .map(({ purpose, audience, withName }) => ({
      ...{ purpose, audience, withName: withName && audience !== null },
      circleIds: isNamed(audience) ? [named[audience === 'team' ? 0 : 1] ?? ''] : [],
    }))
}

const say = ({ purpose, audience, circleIds, withName }: Entry) =>
  fire.sql(
    `insert into contributions.consent_entry (contribution_id, purpose, audience, circle_ids, with_name, decided_by_seat_id)
     values ($1, $2, $3, $4, $5, $6)`,
    [words, purpose, audience, circleIds, withName, mina.id],
  )

/** Whether somebody who comes for this purpose reads the words, and whose they are, past the pages: with SQL of their own. */
const reads = (token: string | undefined, purpose: Purpose) =>
  fire.house.database.read(
    token,
    async ({ db }) => {
      const { rows } = await sql<{ said: number; name: string | null }>`
        select (select count(*)::int from contributions.contribution_version where contribution_id = ${words}) as said,
          contributions.name_with(${words}) as name`.execute(db)
      return { said: (rows[0]?.said ?? 0) > 0, name: rows[0]?.name ?? null }
    },
    purpose,
  )

test('after every history the database lets the same people read as the ledger does, for each purpose', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(entry(), { minLength: 1, maxLength: 4 }), async (history) => {
      for (const one of history) await say(one)
      const ledger = await fire.sql<Entry>(
        `select purpose, audience, circle_ids as "circleIds", with_name as "withName"
         from contributions.consent_entry where contribution_id = $1 order by id`,
        [words],
      )
      const now = standingsOf(ledger)
      const derived = await fire.sql<{ purpose: Purpose; audience: string; named: boolean }>(
        'select purpose, audience, with_name as named from contributions.allowed where contribution_id = $1',
        [words],
      )
      for (const purpose of purposes) {
        const standing = now[purpose]
        const found = derived.find((one) => one.purpose === purpose)
        expect([found?.audience ?? null, found?.named ?? false]).toEqual([
          standing?.audience ?? null,
          standing?.withName ?? false,
        ])
        for (const [who, { token, as }] of Object.entries(readers)) {
          const said = reaches(standing, as)
          const name = said && standing?.withName ? 'Mina' : null
          expect({ who, purpose, ...(await reads(token, purpose)) }).toEqual({ who, purpose, said, name })
        }
      }
    }),
    { numRuns: 25 },
  )
})

/** What somebody may do who decides now alone, now together: each as it is told to the database, and to the model. */
function doing(): fc.Arbitrary<
  | { does: 'says'; entry: Entry }
  | { does: 'second'; purpose: Purpose; yes: boolean }
  | { does: 'alone' | 'together' | 'young' }
> {
  return fc.oneof(
    { weight: 5, arbitrary: entry().map((one) => ({ does: 'says' as const, entry: one })) },
    {
      weight: 4,
      arbitrary: fc.record({
        does: fc.constant('second' as const),
        purpose: fc.constantFrom(...purposes),
        yes: fc.boolean(),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom('alone', 'together', 'young').map((does) => ({ does }) as const),
    },
  )
}

test('the same where now and then a second yes is needed: nothing reaches further than both said', async () => {
  const [code] = await fire.sql<{ code: Buffer }>(
    `insert into contributions.beside (id, seat_id, sealing_key_id, name, code_hash)
     select gen_random_uuid(), s.id, s.sealing_key_id, 'x', sha256('code') from circles.seat s where s.id = $1
     returning code_hash as code`,
    [mina.id],
  )
  const note = (how: 'alone' | 'together' | 'young') =>
    fire.sql(
      'insert into contributions.deciding_note (seat_id, together, young_from, young_below) values ($1, $2, $3, $4)',
      [mina.id, how === 'together', ...(how === 'young' ? [12, 16] : [null, null])],
    )
  await fc.assert(
    fc.asyncProperty(fc.array(doing(), { minLength: 1, maxLength: 7 }), async (history) => {
      await note('alone')
      const acts: Act[] = []
      for (const purpose of purposes) {
        const no: Entry = { purpose, audience: null, circleIds: [], withName: false }
        await say(no)
        acts.push({ kind: 'says', entry: no, needsSecond: false })
      }
      let how = 'alone'
      for (const one of history) {
        if (one.does === 'says') {
          await say(one.entry)
          acts.push({ kind: 'says', entry: one.entry, needsSecond: how !== 'alone' })
        } else if (one.does === 'second') {
          const [last] = await fire.sql<{ asked: string | null }>(
            `select asked from contributions.consent_entry where contribution_id = $1 and purpose = $2
             order by id desc limit 1`,
            [words, one.purpose],
          )
          await fire.sql('select contributions.second_says($1, $2, $3)', [code?.code, last?.asked, one.yes])
          acts.push({ kind: 'second', purpose: one.purpose, yes: one.yes })
        } else {
          await note(one.does)
          if (one.does === 'young' && how !== 'young') acts.push({ kind: 'rests' })
          how = one.does
        }
      }
      const expected = standingsTogether(acts)
      const derived = await fire.sql<{ purpose: Purpose; audience: string; named: boolean }>(
        'select purpose, audience, with_name as named from contributions.allowed where contribution_id = $1',
        [words],
      )
      for (const purpose of purposes) {
        const found = derived.find((one) => one.purpose === purpose)
        const standing = expected[purpose]
        expect([purpose, found?.audience ?? null, found?.named ?? false]).toEqual([
          purpose,
          standing?.audience ?? null,
          standing?.withName ?? false,
        ])
        for (const [who, { token, as }] of Object.entries(readers))
          expect({ who, purpose, said: (await reads(token, purpose)).said }).toEqual({
            ...{ who, purpose },
            said: reaches(standing, as),
          })
      }
    }),
    { numRuns: 40 },
  )
  await note('alone')
})

test('her own words are hers, whatever one comes for', async () => {
  for (const purpose of purposes) expect((await reads(mina.token, purpose)).said).toBe(true)
})

test('nobody comes for a purpose that does not exist', async () => {
  await say({ purpose: 'talk-on', audience: 'everyone', circleIds: [], withName: false })
  expect((await reads(undefined, 'everything' as Purpose)).said).toBe(false)
})

test('the ledger is only added to, and what it comes to is written by nobody', async () => {
  const refused = [
    sql`update contributions.consent_entry set audience = 'everyone'`,
    sql`delete from contributions.consent_entry`,
    sql`insert into contributions.allowed (contribution_id, purpose, audience, with_name, readers, confirmed)
      values (${words}, 'publish', 'everyone', true, '{}', true)`,
    sql`update contributions.allowed set audience = 'everyone'`,
    sql`delete from contributions.allowed`,
    sql`update contributions.contribution set audience = 'everyone'`,
    sql`truncate contributions.consent_entry`,
  ]
  for (const query of refused)
    await expect(fire.house.database.write(mina.token, ({ db }) => query.execute(db))).rejects.toMatchObject({
      code: '42501',
    })
})

test('a yes for somebody else, or with a fire by name, is refused below the commands', async () => {
  const wil = readers.guest?.token
  const inserted = (token: string | undefined, audience: string, circleIds: string[]) =>
    fire.house.database.write(token, ({ db }) =>
      sql`insert into contributions.consent_entry (contribution_id, purpose, audience, circle_ids, decided_by_seat_id)
        values (${words}, 'publish', ${audience}, ${circleIds}, ${mina.id})`.execute(db),
    )
  await expect(inserted(wil, 'everyone', [])).rejects.toMatchObject({ code: '42501' })
  await expect(inserted(mina.token, 'team', [fire.fire])).rejects.toMatchObject({
    constraint: 'named_circles',
  })
  await expect(inserted(mina.token, 'team', [])).rejects.toMatchObject({ code: '23514' })
  await expect(inserted(mina.token, 'everyone', [named[0] ?? ''])).rejects.toMatchObject({ code: '23514' })
  await inserted(mina.token, 'team', [named[0] ?? ''])
})
