import { beforeAll, expect, test } from 'vitest'
import { Absent, Conflict, Denied, type Invalid } from '../../../platform/errors/errors.ts'
import { allow } from './commands/allow.ts'
import { change } from './commands/change.ts'
import { confirm } from './commands/confirm.ts'
import { leaveOut } from './commands/leave-out.ts'
import { speak } from './commands/speak.ts'
import { withdraw } from './commands/withdraw.ts'
import { earlierWords } from './queries.ts'
import { aroundTheFire, type Fire, type TestSeat } from './testing/around-the-fire.ts'
import { sayingAround } from './testing/saying.ts'

let fire: Fire
let karin: TestSeat
let mina: TestSeat
beforeAll(async () => {
  fire = await aroundTheFire()
  karin = await fire.atTable('Karin', 'helper')
  mina = await fire.atTable('Mina')
})

const { does, writesDown, wordsOf, inHandOf } = sayingAround(() => fire)

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

test('nothing is written down for somebody at another fire, for oneself, or by who is only invited', async () => {
  const elsewhere = await fire.seatIn(await fire.circle('fire', fire.organisation), 'Ander')
  await expect(writesDown(karin, { seatId: elsewhere, way: 'paper', words: 'x' })).rejects.toThrow(Absent)
  await expect(writesDown(karin, { seatId: karin.id, way: 'paper', words: 'x' })).rejects.toThrow(Absent)
  const invited = await fire.atTable('Genodigd', 'guest', 'invitation')
  await expect(does(speak, invited, { words: 'x' })).rejects.toThrow(Absent)
})
