import { sql } from 'kysely'
import { hashOf, newSessionToken } from '../../../platform/codes/codes.ts'
import type { House } from '../../../platform/commands/command.ts'
import type { Cookie } from '../../../platform/web/answer.ts'
import { signInDesk } from './desk.ts'
import type { Proof } from './proof.ts'

/** How somebody comes in. */
export interface Arrival {
  /** A few words about the browser. */
  device: string
  requestId: string
  /** The device is theirs alone: they stay signed in. Else until the browser closes, a day at most. */
  stay: boolean
  /** The session that was open on this device before; it ends. */
  before?: string | undefined
  /** The session's secret, where the form makes it; else a new one. */
  sessionToken?: string | undefined
}

/** `asks`: a circle of theirs wants a second step that was not shown. What they come to without it is open. */
export type Opened = { open: true; cookies: readonly Cookie[]; asks: boolean } | { open: false }

const day = 24 * 60 * 60
const stayDays = 180
const year = 365 * day

/**
 * The one gate: every way of signing in comes through here after it proved who somebody is, and nothing else opens a
 * person's session. Whether a second step is asked is found out here, for all methods at once.
 */
export async function openSession(house: House, proof: Proof, arrival: Arrival): Promise<Opened> {
  const desk = signInDesk(house)
  if (!(await desk.enough(proof))) return { open: false }
  const token = arrival.sessionToken ?? newSessionToken()
  const seconds = secondsOf(arrival)
  const until = new Date(house.clock.now().getTime() + seconds * 1000)
  const { personId, method, strong = false, strongIn = null } = proof
  const { locale, asks } = await desk.auth.write(undefined, async ({ db }) => {
    const person = await db
      .selectFrom('people.person')
      .select('locale')
      .where('id', '=', personId)
      .executeTakeFirstOrThrow()
    await sql`select platform.open_person_session(${personId}::uuid, ${hashOf(token)}, ${method}, ${arrival.device},
      ${until}, ${strong}, ${strongIn}::uuid)`.execute(db)
    await sql`select platform.audit('people.sign-in', 'person', ${personId}::uuid, ${arrival.requestId})`.execute(
      db,
    )
    const { rows } = await sql<{
      asks: boolean
    }>`select people.second_step_asked(${personId}::uuid, ${strongIn}::uuid) as asks`.execute(db)
    return { locale: person.locale, asks: !strong && rows[0]?.asks === true }
  })
  if (arrival.before) await endSessionOf(house, arrival.before)
  return { open: true, cookies: arrivalCookies(token, locale, arrival.stay), asks }
}

const secondsOf = ({ stay }: Pick<Arrival, 'stay'>) => (stay ? stayDays * day : day)

/** The cookies of the session that the same form opened a moment ago; null when it opened none. */
export async function openedBefore(
  house: House,
  { sessionToken, stay }: Pick<Arrival, 'sessionToken' | 'stay'>,
): Promise<readonly Cookie[] | null> {
  if (!sessionToken) return null
  const person = await house.database.read(sessionToken, async ({ db, actor }) =>
    actor.kind === 'person'
      ? db.selectFrom('people.person').select('locale').where('id', '=', actor.id).executeTakeFirst()
      : undefined,
  )
  return person ? arrivalCookies(sessionToken, person.locale, stay) : null
}

/** Ends the session that this token opened; nothing happens when there is none. */
export async function endSessionOf(house: House, token: string): Promise<void> {
  await house.database.write(token, async ({ db, actor }) => {
    if (actor.kind === 'nobody') return
    await sql`select platform.end_session(${actor.sessionId}::uuid)`.execute(db)
  })
}

/**
 * Whoever signs in leaves the seat that was open on this device: it may be somebody else's. The language they
 * chose once comes along.
 */
function arrivalCookies(token: string, locale: string | null, stay: boolean): readonly Cookie[] {
  return [
    { name: 'session', value: token, ...(stay && { maxAge: secondsOf({ stay }) }) },
    { name: 'seat', value: '' },
    ...(locale ? [{ name: 'locale', value: locale, maxAge: year } as const] : []),
  ]
}

export const leavingCookies: readonly Cookie[] = [
  { name: 'session', value: '' },
  { name: 'seat', value: '' },
]
