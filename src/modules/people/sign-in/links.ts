import { isAPIError } from 'better-auth/api'
import { sql } from 'kysely'
import type { House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Prover } from './better-auth.ts'
import { type LinkLife, signInDesk } from './desk.ts'
import type { Proof } from './proof.ts'
import { endProverSession } from './prover-session.ts'
import { safePath } from './safe-path.ts'

/** More letters than this within a quarter of an hour would be somebody pestering, not somebody in a hurry. */
const unusedLinks = 5

export interface LinkParts {
  email: string
  origin: string
  life?: LinkLife
  next?: string | null
}

/**
 * Makes a link with which one person signs in, once. Only the hash of its token is stored.
 * @param next where they go afterwards: a path of our own.
 * @returns its address, or null when this person got too many links just now.
 */
export async function makeSignInLink(
  house: House,
  { email, origin, life = 'asked', next }: LinkParts,
): Promise<string | null> {
  const desk = signInDesk(house)
  const token = await desk.auth.write(undefined, async ({ db }) => {
    // Letters are written side by side: the next for this address waits until this one counts.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`sign-in link ${email}`}, 0))`.execute(db)
    return (await recentLinks(db, email)) < unusedLinks ? makeToken(desk.prover(life), email) : null
  })
  if (token === null) return null
  const url = new URL(`/sign-in/link/${token}`, origin)
  const path = safePath(next)
  if (path) url.searchParams.set('next', path)
  return url.href
}

/** better-auth gives the token to whoever sends the letter; that is us. */
function makeToken(prover: Prover, email: string): Promise<string> {
  return new Promise((take, reject) => {
    prover.api.signInMagicLink({ body: { email, metadata: { take } }, headers: new Headers() }).catch(reject)
  })
}

async function recentLinks(db: Db, email: string): Promise<number> {
  const { count } = await db
    .selectFrom('auth.verification')
    .select((e) => e.fn.countAll<string>().as('count'))
    .where(sql<string>`value::jsonb ->> 'email'`, '=', email)
    .where('createdAt', '>', sql<Date>`now() - interval '15 minutes'`)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Uses a link up. Null for one that is unknown, used or too old. */
export async function useSignInLink(house: House, token: string): Promise<Proof | null> {
  const prover = signInDesk(house).prover('asked')
  try {
    const { token: opened, user } = await prover.api.magicLinkVerify({
      query: { token },
      headers: new Headers(),
    })
    await endProverSession(prover, opened)
    return { personId: user.id, method: 'mail-link' }
  } catch (error) {
    // It answers what it does not accept with a redirect to an error page.
    if (isAPIError(error) && error.status === 'FOUND') return null
    throw error
  }
}
