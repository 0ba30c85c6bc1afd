import { createHash } from 'node:crypto'
import { deriveKey } from '../../secrets/master-key.ts'

/** A database with its runtime addresses, one role per purpose. */
export type DatabaseAddresses = {
  /** Migrates and makes roles, nothing else; null when somebody else does that. Never a superuser. */
  owner: string | null
  web: string
  worker: string
  auth: string
}

/** On our own server: the database, and the role that owns it. */
export const OWN_DATABASE = 'kampvuur'
export const OWNER = 'kampvuur_owner'

/** What runtime roles are for; each purpose has a group role `kampvuur_<purpose>` that grants and policies name. */
export const PURPOSES = ['web', 'worker', 'auth'] as const
export type Purpose = (typeof PURPOSES)[number]

/** The group role of a purpose, the same in every database. */
export function groupRole(purpose: Purpose): string {
  return `kampvuur_${purpose}`
}

/** What the database itself follows ways as; no login role is in it. */
export const WAY = 'kampvuur_way'

/** The login role of a purpose, different for every database on a server. */
export function loginRole(purpose: Purpose | 'owner', database: string): string {
  return `kampvuur_${purpose}_${createHash('sha256').update(database).digest('hex').slice(0, 8)}`
}

/** A role's password: several processes with one master key agree on it without telling each other. */
export function rolePassword(masterKey: Buffer, role: string): string {
  return deriveKey(masterKey, `database role ${role}`).toString('base64url')
}

/** The same server as `address`, under another role and in another database. */
export function withRole(address: string, role: string, password: string, database?: string): string {
  const url = new URL(address)
  if (url.hostname)
    Object.assign(url, { username: encodeURIComponent(role), password: encodeURIComponent(password) })
  else setInQuery(url, { user: role, password })
  if (database) url.pathname = `/${encodeURIComponent(database)}`
  return url.href
}

/** An address without a host (a socket's folder stands in the query) cannot carry a name before the @. */
function setInQuery(url: URL, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) url.searchParams.set(name, value)
}
