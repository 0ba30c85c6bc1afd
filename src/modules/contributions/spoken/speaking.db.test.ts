import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Command } from '../../../platform/commands/command.ts'
import { Absent, Conflict, Denied, Invalid } from '../../../platform/errors/errors.ts'
import { beginHelp } from '../help/commands/begin-help.ts'
import { allow } from './commands/allow.ts'
import { change } from './commands/change.ts'
import { confirm } from './commands/confirm.ts'
import { leaveOut } from './commands/leave-out.ts'
import { putBack } from './commands/put-back.ts'
import { speak } from './commands/speak.ts'
import { withdraw } from './commands/withdraw.ts'
import { writeDown } from './commands/write-down.ts'
import { earlierWords, myWords, wordsInMyHand } from './queries.ts'
import { aroundTheFire, type Fire, type TestSeat } from './testing/around-the-fire.ts'

let fire: Fire
let karin: TestSeat
let mina: TestSeat
beforeAll(async () => {
  fire = await aroundTheFire()
  karin = await fire.atTable('Karin', 'helper')
  mina = await fire.atTable('Mina')
})

const does = <Input, Result>(command: Command<Input, Result>, who: TestSeat, raw: object, key?: string) =>
  command.execute(fire.house, fire.asking(who.token, key), raw)
/** Begins to help, where that was not begun, and writes down. */
async function writesDown(who: TestSeat, input: { seatId: string; way: string; words: string }) {
  await does(beginHelp, who, { seatId: input.seatId })
  return does(writeDown, who, input)
}
const wordsOf = (who: TestSeat) =>
  fire.house.database.read(who.token, ({ db, actor }) => myWords(db, fire.house.sealing, actor))
const inHandOf = (who: TestSeat) =>
  fire.house.database.read(who.token, ({ db, actor }) => wordsInMyHand(db, fire.house.sealing, actor))

test('a sentence is kept exactly as it was typed', async () => {
  const typed = [
    '🔥👩‍👩‍👦 café naïef',
    'מילים שלי ואז links',
    '<script>alert(1)</script> & "quotes"\n  tweede regel ',
  ]
  for (const words of typed) {
    const who = await fire.atTable('Iemand')
    await does(speak, who, { words })
    expect((await wordsOf(who)).map((w) => w.words)).toEqual([words])
  }
})

test('too long and empty are told at the field, whatever the size', async () => {
  const fields = async (words: string) => {
    const error = await does(speak, mina, { words }).catch((e: unknown) => e)
    return (error as Invalid).fields
  }
  expect(await fields('')).toEqual({ words: 'sentence.empty' })
  expect(await fields(' \n ')).toEqual({ words: 'sentence.empty' })
  expect(await fields('a'.repeat(601))).toEqual({ words: 'sentence.long' })
  expect(await fields('a'.repeat(10 * 1024 * 1024))).toEqual({ words: 'sentence.long' })
  expect(await wordsOf(mina)).toEqual([])
  const family = await fire.atTable('Familie')
  await does(speak, family, { words: '👩‍👩‍👦'.repeat(600) })
  expect(await wordsOf(family)).toHaveLength(1)
})

test('sent twice, it is said once', async () => {
  const who = await fire.atTable('Dubbel')
  const key = randomUUID()
  const both = await Promise.all([
    does(speak, who, { words: 'Eén keer.' }, key),
    does(speak, who, { words: 'Eén keer.' }, key),
  ])
  expect(both[0]).toEqual(both[1])
  expect(await wordsOf(who)).toHaveLength(1)
})

test('there is room for three; a fourth waits until one is left out, also when two devices try at once', async () => {
  const who = await fire.atTable('Vierde')
  const first = await does(speak, who, { words: 'een' })
  await does(speak, who, { words: 'twee' })
  const outcomes = await Promise.allSettled([
    does(speak, who, { words: 'drie' }),
    does(speak, who, { words: 'vier' }),
  ])
  expect(outcomes.map((o) => o.status).sort()).toEqual(['fulfilled', 'rejected'])
  const refused = outcomes.find((o) => o.status === 'rejected')
  expect((refused?.reason as Invalid | undefined)?.fields).toEqual({ words: 'sentence.three' })
  await does(leaveOut, who, first)
  await does(speak, who, { words: 'vijf' })
  expect((await wordsOf(who)).filter((w) => w.state === 'confirmed')).toHaveLength(3)
  await expect(does(putBack, who, first)).rejects.toThrow(Invalid)
})

test('what is put back starts again without a yes', async () => {
  const who = await fire.atTable('Terug')
  const said = await does(speak, who, { words: 'toch wel' })
  await does(allow, who, { ...said, audience: 'everyone' })
  await does(leaveOut, who, said)
  await does(putBack, who, said)
  expect(await wordsOf(who)).toMatchObject([{ state: 'confirmed', audience: null }])
})

test('what another wrote down waits: for both on their own device, several at once', async () => {
  const bos = await fire.atTable('meneer Bos')
  const down = (words: string) => writesDown(karin, { seatId: bos.id, way: 'typed-by-other', words })
  const [one, two, three] = [
    await down('Ik wil op zaterdag naar buiten.'),
    await down('Koffie om tien uur.'),
    await down('Nee.'),
  ]
  expect(await wordsOf(bos)).toMatchObject([
    { state: 'waiting', writer: { name: 'Karin' } },
    { state: 'waiting' },
    { state: 'waiting' },
  ])
  expect(await inHandOf(karin)).toHaveLength(3)
  await does(confirm, bos, { ...one, version: 1, audience: 'organisation', withName: 'on' })
  await does(confirm, bos, { ...two, version: 1 })
  await does(leaveOut, karin, three)
  expect(await inHandOf(karin)).toEqual([])
  expect(await wordsOf(bos)).toMatchObject([
    { state: 'confirmed', audience: 'organisation', withName: true },
    { state: 'confirmed', audience: null },
    { state: 'left-out' },
  ])
})

const ledgerOf = ({ contributionId }: { contributionId: string }) =>
  fire.sql(
    `select audience, with_name, decided_by_seat_id, present_seat_id from contributions.consent_entry
     where contribution_id = $1 order by id`,
    [contributionId],
  )

test('who has no device says yes through the writer’s hand, several times in a row, and never with a name', async () => {
  const bos = await fire.seatIn(fire.fire, 'mevrouw Smit')
  const down = (words: string) => writesDown(karin, { seatId: bos, way: 'paper', words })
  const [one, two] = [await down('Ik wil op zaterdag naar buiten.'), await down('Koffie om tien uur.')]
  await does(confirm, karin, { ...one, version: 1, audience: 'organisation', withName: 'on' })
  await does(confirm, karin, { ...two, version: 1 })
  const written = { with_name: false, decided_by_seat_id: bos, present_seat_id: karin.id }
  expect(await ledgerOf(one)).toEqual([{ audience: 'organisation', ...written }])
  expect(await ledgerOf(two)).toEqual([{ audience: null, ...written }])
})

test('who can say yes themselves does so: not through the writer’s hand, with or without a name', async () => {
  const willem = await fire.atTable('Willem')
  const said = await writesDown(karin, { seatId: willem.id, way: 'paper', words: 'Ik ben de baas.' })
  for (const choice of [{}, { audience: 'everyone' }, { audience: 'everyone', withName: 'on' }])
    await expect(does(confirm, karin, { ...said, version: 1, ...choice })).rejects.toThrow(Denied)
  const past = (work: Parameters<typeof fire.house.database.write>[1]) =>
    expect(fire.house.database.write(karin.token, work)).rejects.toThrow(/row-level security|its speaker's/)
  await past(({ db }) =>
    db
      .insertInto('contributions.consent_entry')
      .values({
        contribution_id: said.contributionId,
        audience: 'everyone',
        decided_by_seat_id: willem.id,
        present_seat_id: karin.id,
      })
      .execute(),
  )
  await past(({ db }) =>
    db
      .updateTable('contributions.contribution')
      .set({ state: 'confirmed' })
      .where('id', '=', said.contributionId)
      .execute(),
  )
  expect(await wordsOf(willem)).toMatchObject([{ state: 'waiting', audience: null }])
  // Once he closed his telephone, Karin may hold hers for him again.
  await fire.sql('update platform.session set ended_at = now() where seat_id = $1', [willem.id])
  await does(confirm, karin, { ...said, version: 1, audience: 'here' })
})

test('a yes that chooses nobody takes back what stood in the ledger before it', async () => {
  const bos = await fire.seatIn(fire.fire, 'mevrouw Blom')
  const said = [
    await writesDown(karin, { seatId: bos, way: 'paper', words: 'Een.' }),
    await writesDown(karin, { seatId: bos, way: 'paper', words: 'Twee.' }),
  ] as const
  for (const { contributionId } of said)
    await fire.house.database.write(karin.token, ({ db }) =>
      db
        .insertInto('contributions.consent_entry')
        .values({
          contribution_id: contributionId,
          audience: 'everyone',
          decided_by_seat_id: bos,
          present_seat_id: karin.id,
        })
        .execute(),
    )
  const own = { id: bos, name: 'mevrouw Blom', token: await fire.session({ seat: bos }, 'card') }
  await does(confirm, own, { ...said[0], version: 1 })
  await does(change, own, { ...said[1], version: 1, words: 'Twee, maar dan anders.' })
  expect(await wordsOf(own)).toMatchObject([
    { state: 'confirmed', audience: null },
    { state: 'confirmed', audience: null },
  ])
})

test('who writes down does not learn how many sentences somebody keeps; only the yes finds it full', async () => {
  const [zoe, evert] = [await fire.atTable('Zoe'), await fire.atTable('Evert')]
  for (const words of ['een', 'twee', 'drie']) await does(speak, zoe, { words })
  const down = (words: string) => writesDown(evert, { seatId: zoe.id, way: 'paper', words })
  const first = await down('vier')
  await down('vijf')
  await down('zes')
  const fields = (error: unknown) => (error as Invalid).fields
  expect(fields(await down('zeven').catch((e: unknown) => e))).toEqual({ words: 'sentence.three-waiting' })
  // For somebody else, and by somebody else, there is room.
  const ada = await fire.atTable('Ada')
  await writesDown(evert, { seatId: ada.id, way: 'paper', words: 'acht' })
  await writesDown(ada, { seatId: zoe.id, way: 'paper', words: 'negen' })
  const full = await does(confirm, zoe, { ...first, version: 1 }).catch((e: unknown) => e)
  expect(fields(full)).toEqual({ words: 'sentence.three-yes' })
  const [mine] = await wordsOf(zoe)
  await does(leaveOut, zoe, { contributionId: mine?.id })
  await does(confirm, zoe, { ...first, version: 1, audience: 'here' })
})

test('the writer may change what waits, and nothing after the yes', async () => {
  const vos = await fire.seatIn(fire.fire, 'mevrouw Vos')
  const said = await writesDown(karin, { seatId: vos, way: 'paper', words: 'Ik wil naar Alkmaar.' })
  await does(change, karin, { ...said, version: 1, words: 'Ik wil naar Almere.' })
  await expect(does(confirm, karin, { ...said, version: 1 })).rejects.toThrow(Conflict)
  await does(confirm, karin, { ...said, version: 2 })
  const after = [
    () => does(change, karin, { ...said, version: 3, words: 'Iets anders.' }),
    () => does(allow, karin, { ...said, audience: 'everyone' }),
    () => does(leaveOut, karin, said),
    () => does(withdraw, karin, said),
  ]
  for (const attempt of after) await expect(attempt()).rejects.toThrow(Absent)
  const earlier = await fire.reading(await fire.session({ seat: vos }, 'card'), (db) =>
    earlierWords(db, fire.house.sealing, said.contributionId),
  )
  expect(earlier).toEqual([{ number: 1, words: 'Ik wil naar Alkmaar.' }])
})

test('what the speaker types over it is theirs alone: it waits no longer, and its writer cannot read it', async () => {
  const kok = await fire.seatIn(fire.fire, 'meneer Kok')
  const said = await writesDown(karin, { seatId: kok, way: 'typed-by-other', words: 'Het is goed.' })
  const helps = () =>
    fire.reading(mina.token, async (db) => {
      const { yes } = await db
        .selectNoFrom((eb) => eb.fn<boolean>('contributions.helps_with_card', [eb.val(kok)]).as('yes'))
        .executeTakeFirstOrThrow()
      return yes
    })
  expect(await helps()).toBe(true)
  const bos = { id: kok, name: 'meneer Kok', token: await fire.session({ seat: kok }, 'card') }
  await does(change, bos, { ...said, version: 1, words: 'Het is niet goed.' })
  expect(await wordsOf(bos)).toMatchObject([
    { words: 'Het is niet goed.', state: 'confirmed', audience: null, writer: null },
  ])
  expect(await inHandOf(karin)).toEqual([])
  await expect(does(confirm, karin, { ...said, version: 2 })).rejects.toThrow(Absent)
  expect(await helps(), 'nor by making their card').toBe(false)
})

test('a button pressed twice is one decision, and another choice is another', async () => {
  const who = await fire.atTable('Tweemaal')
  const said = await does(speak, who, { words: 'zo is het' })
  const decisions = async () => {
    const rows = await fire.sql(
      'select audience, with_name from contributions.consent_entry where contribution_id = $1 order by id',
      [said.contributionId],
    )
    return rows.map((row) => [row.audience, row.with_name])
  }
  for (const audience of ['here', 'here', 'everyone', 'here']) await does(allow, who, { ...said, audience })
  await does(allow, who, { ...said, audience: 'here', withName: 'on' })
  for (const _ of [1, 2]) await does(withdraw, who, said)
  for (const _ of [1, 2]) await does(leaveOut, who, said)
  expect(await decisions()).toEqual([
    ['here', false],
    ['everyone', false],
    ['here', false],
    ['here', true],
    [null, false],
  ])
})

test('two devices that change one sentence: the second is told, and both versions are there to choose from', async () => {
  const who = await fire.atTable('Twee')
  const said = await does(speak, who, { words: 'begin' })
  await does(change, who, { ...said, version: 1, words: 'van de telefoon' })
  await expect(does(change, who, { ...said, version: 1, words: 'van de tablet' })).rejects.toThrow(Conflict)
  expect(await wordsOf(who)).toMatchObject([{ words: 'van de telefoon', version: 2 }])
})

test('nobody else touches a sentence: it is not there for them', async () => {
  const who = await fire.atTable('Eigen')
  const said = await does(speak, who, { words: 'van mij' })
  await does(allow, who, { ...said, audience: 'here' })
  const attempts = [
    () => does(change, mina, { ...said, version: 1, words: 'x' }),
    () => does(confirm, mina, { ...said, version: 1 }),
    () => does(allow, mina, { ...said, audience: 'everyone' }),
    () => does(withdraw, mina, said),
    () => does(leaveOut, mina, said),
    () => does(putBack, mina, said),
  ]
  for (const attempt of attempts) await expect(attempt()).rejects.toThrow(Absent)
})

test('no name goes along for who gave none', async () => {
  const who = await fire.atTable('')
  const said = await does(speak, who, { words: 'zonder naam' })
  await does(allow, who, { ...said, audience: 'here', withName: 'on' })
  expect(await wordsOf(who)).toMatchObject([{ audience: 'here', withName: false }])
})

test('nothing is written down for somebody at another fire, for oneself, or by who is only invited', async () => {
  const elsewhere = await fire.seatIn(await fire.circle('fire', fire.organisation), 'Ander')
  await expect(writesDown(karin, { seatId: elsewhere, way: 'paper', words: 'x' })).rejects.toThrow(Absent)
  await expect(writesDown(karin, { seatId: karin.id, way: 'paper', words: 'x' })).rejects.toThrow(Absent)
  const invited = await fire.atTable('Genodigd', 'guest', 'invitation')
  await expect(does(speak, invited, { words: 'x' })).rejects.toThrow(Absent)
})

test('past the commands, the database still refuses', async () => {
  const who = await fire.atTable('Sterk')
  const said = await does(speak, who, { words: 'van mij' })
  const refused = /row-level security|permission denied|not around the same fire/
  const attempt = (by: TestSeat, work: Parameters<typeof fire.house.database.write>[1]) =>
    expect(fire.house.database.write(by.token, work)).rejects.toThrow(refused)
  // Somebody else's yes.
  for (const decider of [who.id, mina.id]) {
    await attempt(mina, ({ db }) =>
      db
        .insertInto('contributions.consent_entry')
        .values({
          contribution_id: said.contributionId,
          audience: 'everyone',
          decided_by_seat_id: decider,
          present_seat_id: mina.id,
        })
        .execute(),
    )
  }
  // A sentence that starts with an audience, or in another house.
  const start = (more: object) => ({
    id: randomUUID(),
    circle_id: fire.fire,
    organisation_id: fire.organisation,
    state: 'confirmed' as const,
    ...more,
  })
  await attempt(mina, ({ db }) =>
    db
      .insertInto('contributions.contribution')
      .values(start({ audience: 'everyone' }))
      .execute(),
  )
  await attempt(mina, ({ db }) =>
    db
      .insertInto('contributions.contribution')
      .values(start({ organisation_id: fire.movement }))
      .execute(),
  )
  // Written by another and confirmed in one go.
  await attempt(mina, async ({ db }) => {
    const row = start({})
    await db.insertInto('contributions.contribution').values(row).execute()
    await db
      .insertInto('contributions.speaker')
      .values({ contribution_id: row.id, speaker_seat_id: who.id, writer_seat_id: mina.id, way: 'paper' })
      .execute()
  })
  // Somebody else's sentence taken as one's own: it has a speaker already.
  await expect(
    fire.house.database.write(mina.token, ({ db }) =>
      db
        .insertInto('contributions.speaker')
        .values({
          contribution_id: said.contributionId,
          speaker_seat_id: mina.id,
          writer_seat_id: null,
          way: 'own-device',
        })
        .execute(),
    ),
  ).rejects.toThrow(/row-level security|duplicate key/)
})

test('audit entries, facts and receipts hold no words', async () => {
  const who = await fire.atTable('Stil')
  const words = 'geheimzinnige-zin-7141'
  const said = await does(speak, who, { words }, randomUUID())
  await does(change, who, { ...said, version: 1, words: `${words} nog eens` }, randomUUID())
  await does(allow, who, { ...said, audience: 'here' }, randomUUID())
  for (const table of [
    'platform.audit_entry',
    'platform.outbox',
    'platform.command_receipt',
    'contributions.contribution_version',
  ]) {
    const [found] = await fire.sql<{ all: string }>(
      `select coalesce(string_agg(t::text, ' '), '') as all from ${table} t`,
    )
    expect(found?.all).not.toBe('')
    expect(found?.all).not.toContain(words)
    expect(found?.all).not.toContain(Buffer.from(words).toString('hex'))
  }
})
