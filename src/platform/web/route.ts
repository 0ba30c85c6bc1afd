import type { Doing } from '../audit/doing.ts'
import type { Purpose } from '../consent/index.ts'
import type { Answer } from './answer.ts'
import type { OpensIntake } from './intake.ts'
import type { Policy } from './policy.ts'
import type { Reads } from './reads.ts'
import type { Visit } from './visit.ts'

export type RouteKind = 'page' | 'form' | 'live' | 'api' | 'export' | 'feed' | 'asset'

/**
 * Whose session acts: the signed-in person's, the seat's that a code opened, or the person's and else the seat's. `nobody`: whatever
 * cookies come along, it is answered as to somebody who is not known here.
 */
export type ActsAs = 'person' | 'seat' | 'either' | 'nobody'

export interface Route {
  method: 'GET' | 'POST'
  path: string
  policy: Policy
  kind: RouteKind
  /** The thing it is about. */
  thing?: string
  as?: ActsAs
  /** What its page reads words for; without it to talk on. The database shows what was allowed for that, and no more. */
  readsFor?: Purpose | ((params: Readonly<Record<string, string>>) => Purpose | undefined)
  /** What of others it shows that not everybody may see: the log says who looked. */
  reads?: Reads
  /** What kind of doing the log calls that; without it an export exports, and anything else reads. */
  does?: Doing
  /** How a POST is protected: a token in the form (default), or the origin alone where the form is on cached pages. */
  forgery?: 'token' | 'origin'
  /**
   * Kept as it was rendered until anything was done: once for all who are not known here, with an ETag for caches that
   * ask again; for each who is known apart. The policy is asked each time. For pages without a form's token.
   */
  kept?: boolean
  /** What stands behind the question mark of an address that is a page of its own: machines hear of nothing else that was typed there. */
  asks?: readonly string[]
  /** What else its page takes from there, without being another page for it. Nothing further reaches a page that is kept. */
  turns?: readonly string[]
  /** A way in with a code, what comes after sending, a list of what was asked: machines that look for pages are asked to leave it out. */
  unlisted?: boolean
  /** The form may carry files. */
  files?: boolean
  /** Fields whose file is taken in while it comes, and may be larger than a form is. */
  intakes?: Readonly<Record<string, OpensIntake>>
  /** A GET that writes (a code that opens a session): its read transaction is over first, as with a POST. */
  writes?: boolean
  handle(visit: Visit): Promise<Answer> | Answer
}

/** Declares a route once; the router, the list of routes and the access proof are made from it. */
export const route = (declared: Route): Route => declared
