import { isAPIError } from 'better-auth/api'
import { sql } from 'kysely'
import type { House } from '../../../platform/commands/command.ts'
import { type LinkLife, type SignInDesk, signInDesk } from './desk.ts'
import type { Proof } from './proof.ts'
import { endProverSession } from './prover-session.ts'
import { safePath } from './safe-path.ts'

/** More letters than this within a quarter of an hour would be somebody pestering, not somebody in a hurry. */
const unusedLinks = 5

/**
 * Makes a link with which one person signs in, once. Only the hash of its token is stored.
 * @param next where they go afterwards: a path of our own.
 * @returns its address, or null when this person got too many links just now.
 */
export async function makeSignInLink(
  house: House,
  {
    email,
    origin,
    life = 'asked',
    next,
  }: { email: string; origin: string; life?: LinkLife; next?: string | null },
): Promise<string | null> {
  const desk = signInDesk(house)
  if ((await recentLinks(desk, email)) >= unusedLinks) return null
  const token = await new Promise<string>((resolve, reject) => {
    const take = (made: string) => resolve(made)
    desk.provers[life].api
      .signInMagicLink({ body: { email, metadata: { take } }, headers: new Headers() })
      .catch(reject)
  })
  const url = new URL(`/sign-in/link/${token}`, origin)
  const path = safePath(next)
  if (path) url.searchParams.set('next', path)
  return url.href
}

/** Uses a link up. Null for one that is unknown, used or too old. */
export async function useSignInLink(house: House, token: string): Promise<Proof | null> {
  const prover = signInDesk(house).provers.asked
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

function recentLinks(desk: SignInDesk, email: string): Promise<number> {
  return desk.auth.read(undefined, async ({ db }) => {
    const { count } = await db
      .selectFrom('auth.verification')
      .select((e) => e.fn.countAll<string>().as('count'))
      .where(sql<string>`value::jsonb ->> 'email'`, '=', email)
      .where('createdAt', '>', sql<Date>`now() - interval '15 minutes'`)
      .executeTakeFirstOrThrow()
    return Number(count)
  })
}
