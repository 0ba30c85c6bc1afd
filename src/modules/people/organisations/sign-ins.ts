import { sql } from 'kysely'
import type { House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { signInDesk } from '../sign-in/desk.ts'

/** How an organisation lets its people in. */
export interface OrganisationSignIn {
  id: string
  /** The organisation's. */
  name: string
  issuer: string
  clientId: string
  clientSecret: string
  /** Whoever comes in becomes a member. */
  admits: boolean
  /** Its circle. */
  circleId: string
  /** Where it asked a second step itself, that counts in its own circle. */
  vouches: boolean
  /** Those that are proved now. */
  domains: readonly string[]
}

/** Undefined where there is none, where it is closed, or where none of its domains is proved. */
export async function findSignIn(house: House, id: string): Promise<OrganisationSignIn | undefined> {
  const row = await signInDesk(house).auth.read(undefined, ({ db }) => readSignIn(db, id))
  const clientSecret = row && house.sealing.open(row.keyId, row.wrapped, row.sealed)
  if (!row?.domains || !clientSecret) return undefined
  const { issuer, clientId, admits, circleId, vouches, domains, name } = row
  return { id, name: name ?? '', issuer, clientId, clientSecret, admits, circleId, vouches, domains }
}

const readSignIn = (db: Db, id: string) =>
  db
    .selectFrom('people.organisation_sign_in as o')
    .innerJoin('platform.sealing_key as k', 'k.id', 'o.sealing_key_id')
    .select(['o.issuer', 'o.client_id as clientId', 'o.admits', 'o.vouches', 'o.sealing_key_id as keyId'])
    .select(['o.circle_id as circleId', 'o.client_secret as sealed', 'k.wrapped'])
    .select((eb) => [
      eb.fn<string | null>('people.sign_in_name', ['o.id']).as('name'),
      eb
        .selectFrom('people.organisation_domain as d')
        .select((e) => e.fn<string[]>('array_agg', ['d.domain']).as('domains'))
        .whereRef('d.sign_in_id', '=', 'o.id')
        .where('d.proved_at', 'is not', null)
        .as('domains'),
    ])
    .where('o.id', '=', id)
    .where('o.open', '=', true)
    .executeTakeFirst()

export interface NamedSignIn {
  id: string
  name: string
}

/** The organisations that let in who has an address of this domain. One query, for everybody. */
export function signInsFor(db: Db, domain: string): Promise<NamedSignIn[]> {
  return db
    .selectFrom((eb) => eb.fn<NamedSignIn>('people.sign_ins_for', [eb.val(domain)]).as('found'))
    .select(['found.id', 'found.name'])
    .execute()
}

/** Through which organisations the actor comes in. */
export function ownSignIns(db: Db): Promise<(NamedSignIn & { since: Date })[]> {
  return db
    .selectFrom((eb) => eb.fn<NamedSignIn & { since: Date }>('people.my_sign_ins', []).as('mine'))
    .select(['mine.id', 'mine.name', 'mine.since'])
    .execute()
}

/** Whether the organisation says that whoever has this address is its own; null: it said nothing of them. */
export async function stillThere(house: House, id: string, email: string): Promise<boolean | null> {
  const row = await signInDesk(house).auth.read(undefined, ({ db }) =>
    db
      .selectNoFrom(sql<boolean | null>`people.still_there(${id}::uuid, ${email})`.as('there'))
      .executeTakeFirst(),
  )
  return row?.there ?? null
}

/** The name of the organisation behind a sign-in, as the sign-in's own role. */
export async function nameOf(house: House, id: string): Promise<string | undefined> {
  const row = await signInDesk(house).auth.read(undefined, ({ db }) =>
    db
      .selectNoFrom((eb) => eb.fn<string | null>('people.sign_in_name', [sql`${id}::uuid`]).as('name'))
      .executeTakeFirst(),
  )
  return row?.name ?? undefined
}
