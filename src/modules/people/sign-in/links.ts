import { createHmac } from 'node:crypto'
import { isAPIError } from 'better-auth/api'
import type { House } from '../../../platform/commands/command.ts'
import { hashOfToken } from './better-auth.ts'
import { signInDesk } from './desk.ts'
import type { Proof } from './proof.ts'
import { endProverSession } from './prover-session.ts'
import { safePath } from './safe-path.ts'

const minute = 60_000
const day = 24 * 60 * minute
/** Links that somebody asks for live half an hour, those of an invitation two weeks. */
const lives = { asked: 30 * minute, invited: 14 * day }

export interface LinkParts {
  /** The id of the letter it stands in: a letter that is tried again carries the same link. */
  letter: string
  email: string
  origin: string
  life?: keyof typeof lives
  /** Where they go afterwards: a path of our own. */
  next?: string | null
}

/**
 * Makes a link with which one person signs in, once; made again, it is the same one and lives from then on. Its token
 * comes from the letter's id and a key of the house, and only its hash is stored.
 * @returns its address.
 */
export async function makeSignInLink(
  house: House,
  { letter, email, origin, life = 'asked', next }: LinkParts,
): Promise<string> {
  const token = createHmac('sha256', house.keyFor('sign-in-link')).update(letter).digest('base64url')
  const now = house.clock.now()
  // As better-auth keeps one of its own.
  const kept = {
    identifier: hashOfToken(token),
    value: JSON.stringify({ email }),
    expiresAt: new Date(now.getTime() + lives[life]),
    updatedAt: now,
  }
  await signInDesk(house).auth.write(undefined, ({ db }) =>
    db
      .insertInto('auth.verification')
      .values({ id: letter, createdAt: now, ...kept })
      .onConflict((clash) => clash.column('id').doUpdateSet(kept))
      .execute(),
  )
  const url = new URL(`/sign-in/link/${token}`, origin)
  const path = safePath(next)
  if (path) url.searchParams.set('next', path)
  return url.href
}

/** Uses a link up. Null for one that is unknown, used or too old. */
export async function useSignInLink(house: House, token: string): Promise<Proof | null> {
  const { prover } = signInDesk(house)
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
