import { sql } from 'kysely'
import { hashOf } from '../../../platform/codes/codes.ts'
import type { House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { signInDesk } from '../sign-in/desk.ts'
import type { Filter } from './filter.ts'
import type { ScimUser, Told } from './resource.ts'

/** The organisation that shows this secret, and the domains it answers for; undefined for a secret that is none, or was ended. */
export function organisationOf(house: House, token: string) {
  return read(house, (db) =>
    db
      .selectFrom('people.scim_token as t')
      .innerJoin('people.organisation_sign_in as o', 'o.id', 't.sign_in_id')
      .select(['o.id'])
      .select((eb) =>
        eb
          .selectFrom('people.organisation_domain as d')
          .select((e) => e.fn<string[] | null>('array_agg', ['d.domain']).as('domains'))
          .whereRef('d.sign_in_id', '=', 'o.id')
          .where('d.proved_at', 'is not', null)
          .as('domains'),
      )
      .where('t.hash', '=', hashOf(token))
      .where('t.ended_at', 'is', null)
      .executeTakeFirst(),
  )
}

const mostAtOnce = 100

/** Those of this organisation, some at a time. @returns how many there are, too. */
export async function findUsers(
  house: House,
  signIn: string,
  { filter, from, count }: { filter: Filter | undefined; from: number; count: number },
): Promise<{ users: ScimUser[]; total: number }> {
  return read(house, async (db) => {
    const mine = usersOf(db, signIn).$if(filter !== undefined, (query) =>
      filter?.by === 'userName'
        ? query.where(sql<string>`lower(user_name)`, '=', filter.value.toLowerCase())
        : query.where('external_id', '=', filter?.value ?? ''),
    )
    const [users, counted] = await Promise.all([
      mine
        .orderBy('created_at')
        .orderBy('id')
        .offset(from - 1)
        .limit(Math.min(count, mostAtOnce))
        .execute(),
      mine
        .clearSelect()
        .select((e) => e.fn.countAll<string>().as('total'))
        .executeTakeFirstOrThrow(),
    ])
    return { users, total: Number(counted.total) }
  })
}

export const findUser = (house: House, signIn: string, id: string): Promise<ScimUser | undefined> =>
  read(house, (db) => usersOf(db, signIn).where('id', '=', id).executeTakeFirst())

const usersOf = (db: Db, signIn: string) =>
  db
    .selectFrom('people.scim_user')
    .select(['id', 'user_name as userName', 'external_id as externalId', 'email', 'name', 'active'])
    .select(['created_at as createdAt', 'changed_at as changedAt'])
    .where('sign_in_id', '=', signIn)

const columnsOf = ({ userName, externalId, email, name, active }: Told) => ({
  user_name: userName,
  external_id: externalId,
  email,
  name,
  active,
})

interface Changing {
  house: House
  signIn: string
  requestId: string
}

/** Undefined where the name is taken. Somebody who is active is invited by letter. */
export async function addUser(
  { house, signIn, requestId }: Changing,
  told: Told,
): Promise<ScimUser | undefined> {
  const id = house.clock.id()
  const added = await write(house, async (db) => {
    const row = await db
      .insertInto('people.scim_user')
      .values({ id, sign_in_id: signIn, ...columnsOf(told) })
      .onConflict((clash) => clash.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!row) return false
    if (told.active) await tell(db, 'people.scim-invited', { user: id })
    await note(db, 'people.scim-add', signIn, requestId)
    return true
  })
  return added ? findUser(house, signIn, id) : undefined
}

/**
 * Who is no longer active leaves; who is active again is invited again, and nothing comes back by itself. `taken`: another of
 * theirs has that name.
 */
export async function changeUser(
  { house, signIn, requestId }: Changing,
  before: ScimUser,
  told: Told,
): Promise<ScimUser | 'taken' | undefined> {
  const { id } = before
  const changed = await write(house, async (db) => {
    const clash = await usersOf(db, signIn)
      .where(sql<string>`lower(user_name)`, '=', told.userName.toLowerCase())
      .where('id', '<>', id)
      .executeTakeFirst()
    if (clash) return 'taken' as const
    // Whoever is known by another address from now on is another person, as far as anybody can tell.
    const same = told.email === before.email
    if (before.active && !(told.active && same)) await leave(db, signIn, id)
    await db
      .updateTable('people.scim_user')
      .set({ ...columnsOf(told), changed_at: house.clock.now(), ...(!same && { person_id: null }) })
      .where('id', '=', id)
      .where('sign_in_id', '=', signIn)
      .execute()
    if (told.active && !(before.active && same)) await tell(db, 'people.scim-invited', { user: id })
    await note(db, 'people.scim-change', signIn, requestId)
    return 'done' as const
  })
  return changed === 'taken' ? changed : findUser(house, signIn, id)
}

export const removeUser = ({ house, signIn, requestId }: Changing, { id, active }: ScimUser): Promise<void> =>
  write(house, async (db) => {
    if (active) await leave(db, signIn, id)
    await db.deleteFrom('people.scim_user').where('id', '=', id).where('sign_in_id', '=', signIn).execute()
    await note(db, 'people.scim-remove', signIn, requestId)
  })

async function leave(db: Db, signIn: string, id: string): Promise<void> {
  const { rows } = await sql<{
    person: string | null
  }>`select people.leave_organisation(${id}::uuid) as person`.execute(db)
  const person = rows[0]?.person
  if (person) await tell(db, 'people.left-organisation', { person, signIn })
}

const tell = (db: Db, fact: string, ids: Record<string, string>) =>
  db.insertInto('platform.outbox').values({ fact, ids }).execute()

const note = (db: Db, action: string, signIn: string, requestId: string) =>
  sql`select platform.audit(${action}, 'organisation sign-in', ${signIn}::uuid, ${requestId})`.execute(db)

const read = <T>(house: House, work: (db: Db) => Promise<T>) =>
  signInDesk(house).auth.read(undefined, ({ db }) => work(db))
const write = <T>(house: House, work: (db: Db) => Promise<T>) =>
  signInDesk(house).auth.write(undefined, ({ db }) => work(db))
