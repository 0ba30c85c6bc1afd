import { createHmac, timingSafeEqual } from 'node:crypto'
import { isAPIError } from 'better-auth/api'
import type { House } from '../../../platform/commands/command.ts'
import type { Prover } from '../sign-in/better-auth.ts'
import { signInDesk } from '../sign-in/desk.ts'
import type { Proof } from '../sign-in/proof.ts'
import { endProverSession } from '../sign-in/prover-session.ts'

/** What a browser needs to talk to its authenticator, and a token with which it comes back. */
export interface Ceremony {
  options: unknown
  /** Stands for the challenge; belongs to one person when a passkey is added. */
  ceremony: string
}

/** Begins signing in with a passkey. Nobody is named: the authenticator knows who it belongs to. */
export async function beginSignIn(house: House): Promise<Ceremony> {
  const { prover } = signInDesk(house)
  const begun = await prover.api.generatePasskeyAuthenticationOptions({
    headers: new Headers(),
    returnHeaders: true,
  })
  return { options: begun.response, ceremony: await challengeIn(prover, begun.headers) }
}

/** @returns who it was, or null when the answer does not fit the challenge or the passkey is not known. */
export async function finishSignIn(house: House, ceremony: string, response: string): Promise<Proof | null> {
  const { prover } = signInDesk(house)
  const answer = parse(response)
  if (!answer) return null
  return accepted(async () => {
    const headers = await withChallenge(prover, ceremony)
    const { session } = await prover.api.verifyPasskeyAuthentication({
      headers,
      body: { response: answer as never },
    })
    await endProverSession(prover, session.token)
    return { personId: session.userId, method: 'passkey' as const, strong: sawItsOwner(answer) }
  })
}

export interface Owner {
  id: string
  /** Shown by the authenticator next to the site's name. */
  name: string
}

/** Begins making a passkey for who is signed in. */
export async function beginAdding(house: House, owner: Owner): Promise<Ceremony> {
  const { prover } = signInDesk(house)
  const { response, headers } = await prover.api.generatePasskeyRegistrationOptions({
    query: { context: JSON.stringify(owner) },
    headers: new Headers(),
    returnHeaders: true,
  })
  const challenge = await challengeIn(prover, headers)
  return {
    options: response,
    ceremony: `${challenge}~${sealFor(house, owner.id, challenge).toString('base64url')}`,
  }
}

/** @returns the new passkey's id, or null when the answer does not fit the challenge or it was begun by somebody else. */
export async function finishAdding(
  house: House,
  ownerId: string,
  ceremony: string,
  response: string,
  name: string,
): Promise<string | null> {
  const [challenge = '', seal = ''] = ceremony.split('~')
  const answer = parse(response)
  if (!answer || !sealFits(seal, sealFor(house, ownerId, challenge))) return null
  const { prover } = signInDesk(house)
  return accepted(async () => {
    const headers = await withChallenge(prover, challenge)
    const made = await prover.api.verifyPasskeyRegistration({ headers, body: { response: answer, name } })
    return made.id
  })
}

/**
 * Whether the authenticator saw a finger, a face or a number, and not only that somebody holds it: the third bit of the flags
 * behind the 32 bytes of the site, in what it signed.
 */
function sawItsOwner(answer: Record<string, unknown>): boolean {
  const { authenticatorData } = (answer.response ?? {}) as { authenticatorData?: unknown }
  const flags = typeof authenticatorData === 'string' ? Buffer.from(authenticatorData, 'base64url')[32] : 0
  return ((flags ?? 0) & 0x04) !== 0
}

/** better-auth keeps the challenge behind a cookie of its own. It goes to the browser as a field instead. */
async function challengeIn(prover: Prover, headers: Headers): Promise<string> {
  const name = await cookieName(prover)
  const line = headers.getSetCookie().find((cookie) => cookie.startsWith(`${name}=`))
  const value = line?.slice(name.length + 1).split(';')[0]
  if (!value) throw new Error('The passkey ceremony gave no challenge')
  return value
}

async function withChallenge(prover: Prover, value: string): Promise<Headers> {
  const safe = /^[\w%.-]{1,400}$/.test(value) ? value : ''
  return new Headers({ cookie: `${await cookieName(prover)}=${safe}` })
}

async function cookieName(prover: Prover): Promise<string> {
  return (await prover.$context).createAuthCookie('better-auth-passkey').name
}

function sealFor(house: House, ownerId: string, challenge: string): Buffer {
  return createHmac('sha256', house.keyFor('passkey ceremony')).update(`${ownerId} ${challenge}`).digest()
}

function sealFits(given: string, wanted: Buffer): boolean {
  const bytes = Buffer.from(given, 'base64url')
  return bytes.length === wanted.length && timingSafeEqual(bytes, wanted)
}

function parse(json: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(json)
    return parsed !== null && typeof parsed === 'object' ? (parsed as Record<string, unknown>) : null
  } catch {
    return null
  }
}

// What it cannot make sense of, it answers as an error of its own.
const senseless = /^FAILED_TO_VERIFY_REGISTRATION$|^AUTHENTICATION_FAILED$/

/** Null for what better-auth does not accept; other errors are ours to answer. */
async function accepted<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (isAPIError(error) && (error.statusCode < 500 || senseless.test(error.body?.code ?? ''))) return null
    throw error
  }
}
