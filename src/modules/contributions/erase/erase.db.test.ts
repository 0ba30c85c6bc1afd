import { expect, test } from 'vitest'
import { Absent } from '../../../platform/errors/errors.ts'
import { anMp3 } from '../../../platform/recordings/testing/sounds.ts'
import { allow } from '../spoken/commands/allow.ts'
import { change } from '../spoken/commands/change.ts'
import { leaveOut } from '../spoken/commands/leave-out.ts'
import { putBack } from '../spoken/commands/put-back.ts'
import { speak } from '../spoken/commands/speak.ts'
import { tell } from '../spoken/commands/tell.ts'
import { withdraw } from '../spoken/commands/withdraw.ts'
import { cleanSound } from '../spoken/media/clean-sound.ts'
import { keepTold } from '../spoken/media/keep-told.ts'
import { myWords } from '../spoken/queries.ts'
import { aroundTheFire } from '../spoken/testing/around-the-fire.ts'
import { erase } from './erase.ts'

const fire = await aroundTheFire()
const mina = await fire.atTable('Mina')
const other = await fire.atTable('Ans')
const host = await fire.atTable('Daan', 'host')

const asking = (token = mina.token) => fire.asking(token)

/** Words that were changed once and may be read by everybody, with an answer owed to them. */
async function saidAndChanged(): Promise<string> {
  const { contributionId } = await speak.execute(fire.house, asking(), { words: 'Ik wil zelf de sleutel.' })
  await change.execute(fire.house, asking(), { contributionId, words: 'Ik wil een sleutel.', version: 1 })
  await allow.execute(fire.house, asking(), { contributionId, audience: 'everyone' })
  return contributionId
}

const keysOf = (id: string) =>
  fire.sql<{ wrapped: Buffer | null; erased_at: Date | null }>(
    `select k.wrapped, k.erased_at from platform.sealing_key k
     where k.id in (select sealing_key_id from contributions.contribution_version where contribution_id = $1)`,
    [id],
  )
const seenBy = (token: string, id: string) =>
  fire.reading(token, (db) =>
    db.selectFrom('contributions.contribution').select('id').where('id', '=', id).execute(),
  )

test('nothing of what was said is left, and that something was erased stays', async () => {
  const id = await saidAndChanged()
  const facts = await fire.sql('select fact from platform.outbox')
  expect(await seenBy(other.token, id)).toHaveLength(1)
  await erase.execute(fire.house, asking(), { contributionId: id })

  expect(await keysOf(id)).toEqual([{ wrapped: null, erased_at: expect.any(Date) }])
  const versions = await fire.sql<{ body: Buffer }>(
    'select body from contributions.contribution_version where contribution_id = $1',
    [id],
  )
  expect(versions).toEqual([{ body: Buffer.alloc(0) }, { body: Buffer.alloc(0) }])
  const decided = await fire.sql<{ audience: string | null }>(
    'select audience from contributions.consent_entry where contribution_id = $1 order by id',
    [id],
  )
  expect(decided).toEqual([{ audience: 'everyone' }, { audience: null }])
  expect(await seenBy(other.token, id)).toHaveLength(0)
  const own = await fire.house.database.read(mina.token, ({ db, actor }) =>
    myWords(db, fire.house.sealing, actor),
  )
  expect(own.find((one) => one.id === id)).toMatchObject({
    words: null,
    audience: null,
    erasedAt: expect.any(Date),
  })
  const said = await fire.sql<{ fact: string }>('select fact from platform.outbox order by id')
  expect(said.slice(facts.length).map(({ fact }) => fact)).toEqual([
    'contribution.withdrawn',
    'contribution.erased',
  ])
})

test('the log says who erased what, and every chain still hangs together', async () => {
  const id = await saidAndChanged()
  await erase.execute(fire.house, asking(), { contributionId: id })
  const logged = await fire.sql(
    "select actor, thing, thing_id from platform.audit_entry where action = 'contributions.erase' and thing_id = $1",
    [id],
  )
  expect(logged).toEqual([{ actor: `seat:${mina.id}`, thing: 'contribution', thing_id: id }])
  expect(await fire.sql('select from platform.audit_verify() where broken_at is not null')).toEqual([])
})

test('what was spoken goes with it, and the place at the table is free again', async () => {
  const { contributionId } = await tell.execute(fire.house, asking(other.token), {
    words: '',
    told: await keepTold(fire.house, cleanSound(anMp3())),
  })
  await erase.execute(fire.house, asking(other.token), { contributionId })
  expect(
    await fire.sql('select from contributions.contribution_media where contribution_id = $1', [
      contributionId,
    ]),
  ).toEqual([])
  expect(
    await fire.sql('select place from contributions.speaker where contribution_id = $1', [contributionId]),
  ).toEqual([{ place: null }])
})

test('done twice is done once', async () => {
  const id = await saidAndChanged()
  for (let times = 0; times < 2; times++) await erase.execute(fire.house, asking(), { contributionId: id })
  const entries = await fire.sql('select from contributions.consent_entry where contribution_id = $1', [id])
  expect(entries).toHaveLength(2)
})

test('nobody else erases it, by the command or past it', async () => {
  const id = await saidAndChanged()
  for (const { token } of [other, host]) {
    await expect(erase.execute(fire.house, asking(token), { contributionId: id })).rejects.toThrow(Absent)
    const [row] = await fire.reading(token, (db) =>
      db
        .selectNoFrom((eb) => eb.fn<boolean>('contributions.erase_words', [eb.val(id)]).as('erased'))
        .execute(),
    )
    expect(row).toEqual({ erased: false })
  }
  await expect(
    fire.reading(mina.token, (db) =>
      db.selectNoFrom((eb) => eb.fn('platform.erase_keys', [eb.val([])]).as('erased')).execute(),
    ),
  ).rejects.toThrow(/permission denied/)
  expect(await keysOf(id)).toEqual([{ wrapped: expect.any(Buffer), erased_at: null }])
  await withdraw.execute(fire.house, asking(), { contributionId: id })
  await leaveOut.execute(fire.house, asking(), { contributionId: id })
})

test('what was erased cannot be changed, put back or let go again, by a command or past it', async () => {
  const id = await saidAndChanged()
  await erase.execute(fire.house, asking(), { contributionId: id })
  const contributionId = id
  for (const tried of [
    () => change.execute(fire.house, asking(), { contributionId, words: 'Toch weer.', version: 1 }),
    () => putBack.execute(fire.house, asking(), { contributionId }),
    () => allow.execute(fire.house, asking(), { contributionId, audience: 'here' }),
    () => withdraw.execute(fire.house, asking(), { contributionId }),
  ])
    await expect(tried()).rejects.toThrow(Absent)
  await expect(
    fire.sql(
      `insert into contributions.consent_entry (contribution_id, audience, decided_by_seat_id) values ($1, 'here', $2)`,
      [id, mina.id],
    ),
  ).rejects.toThrow('these words were erased')
})
