import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Command } from '../../../platform/commands/command.ts'
import { Absent, Denied, type Invalid } from '../../../platform/errors/errors.ts'
import { change } from '../spoken/commands/change.ts'
import { confirm } from '../spoken/commands/confirm.ts'
import { leaveOut } from '../spoken/commands/leave-out.ts'
import { writeDown } from '../spoken/commands/write-down.ts'
import { findOwnWords, myWords, wordsInMyHand } from '../spoken/queries.ts'
import { aroundTheFire, type Fire, type TestSeat } from '../spoken/testing/around-the-fire.ts'
import { beginHelp } from './commands/begin-help.ts'
import { endHelp } from './commands/end-help.ts'
import { readInHand } from './commands/read-in-hand.ts'
import { helpGivenToMe, helpingOn, helpLog } from './queries.ts'

let fire: Fire
let karin: TestSeat
beforeAll(async () => {
  fire = await aroundTheFire()
  karin = await fire.atTable('Karin', 'facilitator')
})

const does = <Input, Result>(command: Command<Input, Result>, who: TestSeat, input: unknown) =>
  command.execute(fire.house, fire.asking(who.token), input)

/** Somebody at the table with a device of their own, so that their own view can be asked for. */
const somebody = (name: string) => fire.atTable(name)

const helpOf = async (who: TestSeat) => {
  const [row] = await fire.sql<{ id: string }>(
    'select id from contributions.help where helper_seat_id = $1 order by begun_at desc, ended_at nulls first limit 1',
    [who.id],
  )
  return row?.id ?? ''
}

async function helpedBy(who: TestSeat, bos: TestSeat, words = 'Ik wil naar buiten.') {
  await does(beginHelp, who, { seatId: bos.id })
  return does(writeDown, who, { seatId: bos.id, way: 'typed-by-other', words })
}

const anHourLater = (who: TestSeat) =>
  fire.sql(
    `update contributions.help set begun_at = begun_at - interval '61 minutes', ends_at = ends_at - interval '61 minutes'
     where helper_seat_id = $1 and ended_at is null`,
    [who.id],
  )

/** Nothing of what waits can be read, changed, said yes to or left out through this hand. */
async function handIsEmpty(who: TestSeat, said: { contributionId: string }) {
  const { id: actorId, token } = who
  const actor = { kind: 'seat', id: actorId, sessionId: '', scope: 'room' } as const
  await fire.reading(token, async (db) => {
    const inHand = await wordsInMyHand(db, fire.house.sealing, actor)
    expect(inHand.map(({ id }) => id)).not.toContain(said.contributionId)
    expect(await findOwnWords(db, fire.house.sealing, actor, said.contributionId)).toBeUndefined()
  })
  await expect(does(change, who, { ...said, version: 1, words: 'Anders.' })).rejects.toThrow(Absent)
  await expect(does(confirm, who, { ...said, version: 1, audience: 'everyone' })).rejects.toThrow(Absent)
  await expect(does(leaveOut, who, said)).rejects.toThrow(Absent)
  await expect(does(readInHand, who, said)).rejects.toThrow(Absent)
}

test('without help nothing is written down for another, in the command and past it', async () => {
  const bos = await somebody('zonder hulp')
  const down = { seatId: bos.id, way: 'typed-by-other', words: 'Niet gevraagd.' }
  const refused = await does(writeDown, karin, down).catch((error: unknown) => error)
  expect((refused as Invalid).fields).toEqual({ words: 'write-for.not-helping' })
  // Somebody who does not exist sounds the same.
  const nobody = await does(writeDown, karin, { ...down, seatId: randomUUID() }).catch((e: unknown) => e)
  expect((nobody as Invalid).fields).toEqual({ words: 'write-for.not-helping' })
  const past = fire.house.database.write(karin.token, async ({ db }) => {
    const id = randomUUID()
    await db
      .insertInto('contributions.contribution')
      .values({
        id,
        circle_id: fire.fire,
        organisation_id: fire.organisation,
        state: 'waiting',
        current_version: 1,
      })
      .execute()
    await db
      .insertInto('contributions.speaker')
      .values({
        contribution_id: id,
        speaker_seat_id: bos.id,
        writer_seat_id: karin.id,
        way: 'typed-by-other',
      })
      .execute()
  })
  await expect(past).rejects.toThrow(/row-level security/)
})

test('after the hour the hand is empty, also past the commands; what waits is its speaker’s, and the same helper’s anew', async () => {
  const bos = await somebody('meneer Bos')
  const said = await helpedBy(karin, bos)
  await anHourLater(karin)
  await handIsEmpty(karin, said)
  const refused = await helpedAgain(bos).catch((error: unknown) => error)
  expect((refused as Invalid).fields).toEqual({ words: 'write-for.not-helping' })
  await fire.reading(karin.token, async (db) => {
    for (const table of ['contribution', 'speaker', 'contribution_version'] as const)
      expect((await sql`select from ${sql.table(`contributions.${table}`)}`.execute(db)).rows, table).toEqual(
        [],
      )
  })
  const [theirs] = await fire.reading(bos.token, (db) =>
    myWords(db, fire.house.sealing, { kind: 'seat', id: bos.id, sessionId: '', scope: 'room' }),
  )
  expect(theirs).toMatchObject({ words: 'Ik wil naar buiten.', state: 'waiting', writer: { name: 'Karin' } })
  await does(beginHelp, karin, { seatId: bos.id })
  await does(change, karin, { ...said, version: 1, words: 'Ik wil naar de tuin.' })
})

const helpedAgain = (bos: TestSeat) =>
  does(writeDown, karin, { seatId: bos.id, way: 'paper', words: 'Nog iets.' })

test('beginning again makes the hour no longer, and helping another ends it', async () => {
  const [bos, mina] = [await somebody('Bos twee'), await somebody('Mina')]
  const said = await helpedBy(karin, bos)
  const before = await fire.sql('select * from contributions.help where helped_seat_id = $1', [bos.id])
  await does(beginHelp, karin, { seatId: bos.id })
  expect(await fire.sql('select * from contributions.help where helped_seat_id = $1', [bos.id])).toEqual(
    before,
  )
  // A second tab, for somebody else.
  await does(beginHelp, karin, { seatId: mina.id })
  await handIsEmpty(karin, said)
  expect(await fire.reading(undefined, (db) => helpingOn(db, karin.token))).toMatchObject({ name: 'Mina' })
})

test('two tabs that begin at the same moment help one', async () => {
  const evert = await somebody('Evert')
  const [a, b] = [await somebody('A'), await somebody('B')]
  await Promise.all([a, b, a, b].map(({ id }) => does(beginHelp, evert, { seatId: id })))
  const open = await fire.sql(
    'select from contributions.help where helper_seat_id = $1 and ended_at is null',
    [evert.id],
  )
  expect(open).toHaveLength(1)
})

test('who is helped ends it, and that holds for the day; another may help, and reads nothing of before', async () => {
  const [bos, evert] = [await somebody('Bos drie'), await somebody('Evert drie')]
  const said = await helpedBy(karin, bos)
  await does(endHelp, bos, { helpId: await helpOf(karin) })
  await handIsEmpty(karin, said)
  await expect(does(beginHelp, karin, { seatId: bos.id })).rejects.toThrow(Denied)
  const other = await helpedBy(evert, bos, 'En ik wil koffie.')
  await handIsEmpty(evert, said)
  await does(readInHand, evert, other)
})

test('nobody else ends it, sees it or counts it: not who keeps the fire, not with a guessed id', async () => {
  const [bos, evert, daan] = [
    await somebody('Bos vier'),
    await somebody('Evert vier'),
    await fire.atTable('Daan', 'facilitator'),
  ]
  await helpedBy(evert, bos)
  const helpId = await helpOf(evert)
  for (const other of [daan, karin]) {
    await does(endHelp, other, { helpId })
    await fire.reading(other.token, async (db) => {
      const seen = await db.selectFrom('contributions.help').select('id').where('id', '=', helpId).execute()
      expect(seen).toEqual([])
    })
  }
  const [row] = await fire.sql('select ended_at from contributions.help where id = $1', [helpId])
  expect(row).toEqual({ ended_at: null })
  for (const by of [
    'insert into contributions.help (id) values (gen_random_uuid())',
    'update contributions.help set ends_at = now()',
    'delete from contributions.help',
  ])
    await expect(
      fire.house.database.write(evert.token, ({ db }) => sql.raw(by).execute(db)),
      by,
    ).rejects.toThrow(/permission denied/)
})

test('it is for one device: not for another place of the same helper, and it ends when the device leaves', async () => {
  const bos = await somebody('Bos vijf')
  const evert = await somebody('Evert vijf')
  const said = await helpedBy(evert, bos)
  const elsewhere = { ...evert, token: await fire.session({ seat: evert.id }, 'room') }
  await handIsEmpty(elsewhere, said)
  await fire.house.database.write(evert.token, ({ db }) =>
    sql`select platform.end_session(platform.current_session())`.execute(db),
  )
  const [row] = await fire.sql('select ended_by from contributions.help where helper_seat_id = $1', [
    evert.id,
  ])
  expect(row).toEqual({ ended_by: 'helper' })
})

test('it lasts no longer than the device’s place at the table', async () => {
  const [bos, evert] = [await somebody('Bos zes'), await somebody('Evert zes')]
  await fire.sql(`update platform.session set ends_at = now() + interval '5 minutes' where seat_id = $1`, [
    evert.id,
  ])
  await does(beginHelp, evert, { seatId: bos.id })
  const [row] = await fire.sql(
    `select h.ends_at = t.ends_at as same from contributions.help h join platform.session t on t.id = h.session_id
     where h.helper_seat_id = $1`,
    [evert.id],
  )
  expect(row).toEqual({ same: true })
})

test('nobody helps themselves, somebody elsewhere, with an invitation or an account alone', async () => {
  const bos = await somebody('Bos zeven')
  const elsewhere = await fire.seatIn(await fire.circle('fire', fire.organisation), 'Ander')
  const attempts: [string, string | undefined][] = [
    [karin.id, karin.token],
    [elsewhere, karin.token],
    [randomUUID(), karin.token],
    [bos.id, (await fire.atTable('Genodigd', 'guest', 'invitation')).token],
    [bos.id, (await fire.signedIn('Anne', fire.fire)).token],
    [bos.id, undefined],
  ]
  for (const [seatId, token] of attempts)
    await expect(beginHelp.execute(fire.house, fire.asking(token), { seatId })).rejects.toThrow(Absent)
})

test('who was helped sees by whom and everything that was done, and nobody else does', async () => {
  const [bos, evert] = [await somebody('Bos acht'), await somebody('Evert acht')]
  const said = await helpedBy(evert, bos)
  await does(readInHand, evert, said)
  await does(change, evert, { ...said, version: 1, words: 'Ik wil naar het terras.' })
  await does(endHelp, evert, { helpId: await helpOf(evert) })
  // Later, for somebody else on the same device: not his to see.
  await helpedBy(evert, await somebody('Mina acht'))
  const as = (who: TestSeat) => ({ kind: 'seat', id: who.id, sessionId: '', scope: 'room' }) as const
  const [given, steps] = await fire.reading(bos.token, async (db) => [
    await helpGivenToMe(db, as(bos), new Date()),
    await helpLog(db, as(bos)),
  ])
  expect(given).toMatchObject([{ helper: { name: 'Evert acht' }, now: false }])
  expect(steps.map(({ action }) => action.split('.')[1])).toEqual([
    'begin-help',
    'write-down',
    'read-in-hand',
    'change',
    'end-help',
  ])
  for (const other of [evert, karin])
    expect(await fire.reading(other.token, (db) => helpLog(db, as(other)))).toEqual([])
})
