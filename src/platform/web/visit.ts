import type { House } from '../commands/command.ts'
import type { Db, VerifiedActor } from '../database/connect.ts'
import type { Locale } from '../i18n/words.ts'
import type { Taken } from './intake.ts'
import type { Room } from './rooms.ts'
import type { Movement } from './server.ts'

/** What the site is, the same for every request. */
export interface Site {
  /** `https://example.org`, no slash at the end. */
  origin: string
  example: boolean
  production: boolean
  /** The name in addresses of the movement whose own address this is; undefined at the address of the house. */
  movement?: string
  movementId?: string
  /** The address of the house itself, where this is another. */
  house?: string
  /** Where movements are that have an address of their own, by their name in addresses. */
  addresses?: Readonly<Record<string, string>>
}

/** Who looks, as the layout needs it: loaded once per page, in the page's own transaction. */
export interface Viewer {
  name: string | null
}

/** Whom this device helps to write down, shown on its every page until it ends. */
export interface Helping {
  helpId: string
  /** Who is helped. */
  name: string
  until: Date
}

/** One request, from the moment it is known who asks. */
export interface Visit {
  site: Site
  house: House
  url: URL
  /** From the path, decoded. */
  params: Readonly<Record<string, string>>
  requestId: string
  /** What the visitor chose (signing in sets it from the person's own choice), else what the browser prefers. */
  locale: Locale
  actor: VerifiedActor
  /** The token the actor came with; commands ask with it. */
  token: string | undefined
  /** The token of the seat that this device holds, also beside an account. */
  seat: string | undefined
  /** Where the visitor comes from, for failed guesses only; never logged. */
  address: string
  /** What this browser's forms are known by; undefined before its first form. Kept as a hash at most. */
  browser: string | undefined
  /** A few words about the browser, for the person's own list of sessions. */
  device: string
  /** The read transaction of this visit. In a POST it is over before the command runs: show pages with `reading`. */
  db: Db
  /** Rooms that the movement around this page has not opened; not known yet while something is written. */
  closed?(): Promise<readonly Room[]>
  /** The movement around this page, as its address says; not known yet while something is written. */
  around?(): Promise<Movement>
  /** Opens a fresh read transaction as the same actor, to show something after a command. */
  reading<T>(work: (visit: Visit) => Promise<T> | T): Promise<T>
  /** A token for the forms on this page. */
  csrf(): string
  /** What was posted, as strings; a name that came more than once is a list. Empty for GET. */
  posted: Posted
  /** What was sent along, by the field's name: its content alone. Empty unless the route takes files. */
  files: Files
  /** All that were sent under each name, in their order. */
  everyFile: Readonly<Record<string, readonly Buffer[]>>
  /** Fields whose file was too large to be read; what else was posted is there. */
  letGo: readonly string[]
  /** Fields of which the file that was chosen has nothing in it. */
  empty: readonly string[]
  /** What was taken in while it came, by the field's name. */
  taken: Readonly<Record<string, Taken>>
  /** Fields whose file was refused while it came in, each with the key of why. */
  refused: Readonly<Record<string, string>>
}

export type Posted = Readonly<Record<string, string | readonly string[]>>

export type Files = Readonly<Record<string, Buffer>>
