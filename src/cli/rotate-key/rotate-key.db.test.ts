// Covers: src/cli/rotate-key, src/modules/*/migrations, src/platform/*/migrations
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase, testMasterKey } from '../../../tests/support/postgres.ts'
import { houseOn, tryCommand } from '../../../tests/support/try-command.ts'
import { systemClock } from '../../platform/clock/clock.ts'
import { connect, type Database } from '../../platform/database/connect.ts'
import { loginRole, PURPOSES, rolePassword, withRole } from '../../platform/database/server/address.ts'
import { withClient } from '../../platform/database/server/answer.ts'
import { carriedKeys } from '../../platform/sealing/carried.ts'
import { keyPlace, unwrapWith } from '../../platform/sealing/cipher.ts'
import { sealingWith } from '../../platform/sealing/seal.ts'
import { deriveKey } from '../../platform/secrets/master-key.ts'

const next = Buffer.alloc(32, 9)
const third = Buffer.alloc(32, 10)
const sealing = (key: Buffer) => deriveKey(key, 'sealing')

let house: TestDatabase
let owner: Database
beforeAll(async () => {
  await import('./rotate-key.ts')
  house = await freshDatabase()
  owner = connect(house.owner, { max: 2 })
  const made = Array.from({ length: 1201 }, () => sealingWith(sealing(testMasterKey)).newKey(systemClock).row)
  await owner.write(undefined, ({ db }) => db.insertInto('platform.sealing_key').values(made).execute())
  await ask('select platform.erase_keys(array(select id from platform.sealing_key limit 1))')
  await makeAdministrator()
})
afterAll(() => owner.close())

const ask = async <Row>(sql: string) =>
  withClient(house.superuser, async (client) => (await client.query(sql)).rows as Row[])

let administrator = ''

/** Who owns the database and may make roles, without being above all rules. */
async function makeAdministrator(): Promise<void> {
  const name = new URL(house.owner).pathname.slice(1)
  const runtime = PURPOSES.map((purpose) => loginRole(purpose, name)).join(', ')
  await ask(`create role "admin_${name}" login createrole password 'drill'`)
  await ask(`grant kampvuur_owner to "admin_${name}"; grant ${runtime} to "admin_${name}" with admin option`)
  administrator = withRole(house.owner, `admin_${name}`, 'drill')
}

const rotate = (to: Buffer, from: Buffer) =>
  tryCommand(
    ['rotate-key'],
    houseOn(
      { ...house, owner: administrator },
      {
        KAMPVUUR_MASTER_KEY: to.toString('hex'),
        KAMPVUUR_MASTER_KEY_BEFORE: from.toString('hex'),
      },
    ),
  )

/** How many keys these open. */
async function openedBy(...keys: Buffer[]): Promise<number> {
  const rows = await ask<{ id: string; wrapped: Buffer }>(
    'select id, wrapped from platform.sealing_key where wrapped is not null',
  )
  const opens = ({ id, wrapped }: { id: string; wrapped: Buffer }) => {
    try {
      return unwrapWith(keys.map(sealing), wrapped, keyPlace(id)).length === 32
    } catch {
      return false
    }
  }
  return rows.filter(opens).length
}

test('needs both keys, and changes nothing without', async () => {
  const one = await tryCommand(['rotate-key'], houseOn(house))
  expect(one).toMatchObject({ exit: 1, err: expect.stringMatching(/^Hiervoor zijn twee sleutels nodig/) })
  expect((await rotate(next, third)).err).toMatch(/^Deze hoofdsleutel hoort niet bij deze database/)
  expect(await openedBy(testMasterKey)).toBe(1200)
})

test('not while somebody works in it with the old key', async () => {
  await owner.read(undefined, async () => {
    expect((await rotate(next, testMasterKey)).err).toMatch(/^Er is nog iemand met deze database bezig/)
  })
  expect(await openedBy(testMasterKey)).toBe(1200)
})

test('cut off halfway it goes on; in the meantime both keys open everything together', async () => {
  await owner.close()
  // Fails at the third handful, as if the power went.
  await ask(`create table platform.drill as select id from platform.sealing_key order by id offset 1100 limit 1;
    grant select on platform.drill to kampvuur_owner;
    create function platform.drill() returns trigger language plpgsql security definer as $$
    begin
      if new.id > (select id from platform.drill) then raise exception 'the power went'; end if;
      return new;
    end $$;
    create trigger drill before update on platform.sealing_key for each row execute function platform.drill()`)
  const cut = await rotate(next, testMasterKey)
  expect(cut).toMatchObject({ exit: 1, err: expect.stringContaining('the power went') })
  await ask('drop function platform.drill cascade; drop table platform.drill')
  owner = connect(house.owner, { max: 2 })
  expect(await openedBy(next)).toBe(1000)
  expect(await openedBy(next, testMasterKey)).toBe(1200)

  const done = await rotate(next, testMasterKey)
  expect(done).toMatchObject({ exit: 0, out: expect.stringContaining('200 sleutels zijn opnieuw ingepakt') })
  expect(await openedBy(next)).toBe(1200)
  expect(await openedBy(testMasterKey)).toBe(0)
  expect(await ask('select from platform.sealing_key where wrapped is null')).toHaveLength(1)
})

test('the house then belongs to the new key, and what must last came along, twice', async () => {
  const { pathname } = new URL(house.web)
  const role = loginRole('web', pathname.slice(1))
  const address = withRole(house.web, role, rolePassword(next, role))
  await withClient(address, (client) => client.query('select 1'))
  await expect(withClient(house.web, (client) => client.query('select 1'))).rejects.toThrow(/password/)
  const chosen = deriveKey(testMasterKey, 'card-word')
  expect((await carriedKeys(owner, sealing(next))).get('card-word')).toEqual(chosen)
  await owner.close()
  expect((await rotate(third, next)).exit).toBe(0)
  owner = connect(house.owner, { max: 2 })
  expect((await carriedKeys(owner, sealing(third))).get('card-word')).toEqual(chosen)
})

test('what an older backup holds opens with the old key only', () => {
  const before = sealingWith(sealing(testMasterKey))
  const made = before.newKey(systemClock)
  const { id, wrapped } = made.row
  const sealed = made.seal('zondag naar huis')
  expect(before.open(id, wrapped, sealed)).toBe('zondag naar huis')
  expect(() => sealingWith(sealing(third), sealing(next)).open(id, wrapped, sealed)).toThrow()
})
