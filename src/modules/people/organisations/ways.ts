import { createHmac, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { hashOf } from '../../../platform/codes/codes.ts'
import type { House } from '../../../platform/commands/command.ts'
import { signInDesk } from '../sign-in/desk.ts'

/** Somebody who is under way: what they began, in which browser, and where they go afterwards. */
export interface Way {
  signIn: string
  /** Who wants this way in beside their others; null for who is signing in. */
  linkTo: string | null
  next: string | null
}

/** Somebody whom an organisation knows and who is not known here yet, or wants to be known by it. */
export interface FirstTime extends Way {
  account: string
  email: string
  name: string
  locale: 'nl' | 'en'
}

type Kind =
  | 'organisation-way'
  | 'organisation-first'
  | 'organisation-waits'
  | 'organisation-other'
  | 'hand-over'
  | 'hand-over-code'
const lives: Record<Kind, number> = {
  'organisation-way': 10 * 60_000,
  'organisation-first': 30 * 60_000,
  'organisation-waits': 30 * 60_000,
  'organisation-other': 10 * 60_000,
  'hand-over': 10 * 60_000,
  'hand-over-code': 60_000,
}

const keyed = (house: House, text: string) =>
  createHmac('sha256', house.keyFor('organisation-sign-in')).update(text).digest('base64url')

/** What only we can know of a state: nothing secret travels with it or is kept. */
export const nonceOf = (house: House, state: string) => keyed(house, `nonce ${state}`)
export const verifierOf = (house: House, state: string) => keyed(house, `verifier ${state}`)
export const newState = () => randomBytes(32).toString('base64url')
/** The secret in the address of a letter: a letter that is tried again carries the same one. */
export const tokenOf = (house: House, id: string) => keyed(house, `first ${id}`)

const place = (kind: Kind, secret: string) => `${kind}:${hashOf(secret).toString('base64url')}`

interface Keeping<T> {
  id: string
  kind: Kind
  secret: string
  browser: string
  what: T
  /** Told once it is kept. */
  fact?: string
}

/** Keeps it until it is used, or too old. Only hashes are kept of the secret and of the browser. */
export async function keepWay<T extends object>(
  house: House,
  { id, kind, secret, browser, what, fact }: Keeping<T>,
) {
  const now = house.clock.now()
  const value = JSON.stringify({ ...what, browser: keyed(house, `browser ${browser}`) })
  const expiresAt = new Date(now.getTime() + lives[kind])
  const row = { id, identifier: place(kind, secret), value, expiresAt, createdAt: now, updatedAt: now }
  await signInDesk(house).auth.write(undefined, async ({ db }) => {
    await db.insertInto('auth.verification').values(row).execute()
    if (fact)
      await db
        .insertInto('platform.outbox')
        .values({ fact, ids: { first: id } })
        .execute()
  })
}

/** Uses it up, in the browser it was begun in and nowhere else. Null: unknown, used, too old, or begun elsewhere. */
export async function takeWay<T extends object>(
  house: House,
  kind: Kind,
  secret: string,
  browser: string | undefined,
): Promise<T | null> {
  if (!browser) return null
  const begunIn = `"browser":"${keyed(house, `browser ${browser}`)}"`
  const row = await signInDesk(house).auth.write(undefined, ({ db }) =>
    db
      .deleteFrom('auth.verification')
      .where('identifier', '=', place(kind, secret))
      .where(sql<number>`position(${begunIn} in value)`, '>', 0)
      .returning(['value', 'expiresAt'])
      .executeTakeFirst(),
  )
  return row && row.expiresAt > house.clock.now() ? read<T>(row.value) : null
}

/** Looks without using it up: for the letter about it. */
export async function seeFirstTime(house: House, id: string): Promise<FirstTime | null> {
  const row = await signInDesk(house).auth.read(undefined, ({ db }) =>
    db
      .selectFrom('auth.verification')
      .select(['value', 'expiresAt'])
      .where('id', '=', id)
      .where('identifier', '=', place('organisation-first', tokenOf(house, id)))
      .executeTakeFirst(),
  )
  return row && row.expiresAt > house.clock.now() ? read<FirstTime>(row.value) : null
}

const read = <T>(value: string): T => {
  const { browser: _, ...what } = JSON.parse(value) as T & { browser: string }
  return what as T
}
