import type { Revision } from '../database/connect.ts'
import { Absent, Denied } from '../errors/errors.ts'
import type { Locale } from '../i18n/words.ts'
import type { Answer, Cookie } from './answer.ts'
import { SignInFirst } from './error-answers.ts'
import { everybody } from './policy.ts'
import { noteReads } from './reads.ts'
import { type Frame, respond, respondLive } from './respond.ts'
import { roomOf } from './rooms.ts'
import type { Route } from './route.ts'
import type { Movement, WebParts } from './server.ts'
import type { Helping, Visit } from './visit.ts'
import { watch } from './watch.ts'
import { whereabouts } from './whereabouts.ts'

/** One request, read and not yet answered. */
export interface Asked {
  parts: WebParts
  route: Route
  request: Request
  requestId: string
  url: URL
  locale: Locale
  /** A sentence to show once. */
  flash: string | undefined
  signedIn: boolean
  /** The token with which this device sits at a table, if it does. */
  seat: string | undefined
  /** Cookies that go along with whatever is answered. */
  given: readonly Cookie[]
  /** How far everything was before this is read, for whoever is not known here: what stands around all pages is kept by it. */
  revision?: Revision
  /** Whether a form's token was asked for, which is this visitor's alone. */
  tokenShown(): boolean
  /** Runs `work` in a read transaction as whoever asks. */
  reading<T>(work: (visit: Visit) => Promise<T> | T): Promise<T>
}

/** What a visit saw: the page, and what stands around it. */
export interface Seen {
  visit: Visit
  /** Undefined where the route writes: it is handled once the reading is over. */
  answer: Answer | undefined
  frame: Frame
}

/** @throws Absent, SignInFirst or Denied where the route's policy does not admit. */
export async function admit({ route, url }: Asked, visit: Visit): Promise<void> {
  const admission = await route.policy.admit(visit)
  if (admission === 'admitted') return
  if (admission === 'absent') throw new Absent()
  if (admission === 'sign-in') throw new SignInFirst(url.pathname)
  throw new Denied(admission.denied)
}

/** Asked only where a device sits at a table. */
export async function helpingHere(
  { parts, seat }: Asked,
  { db }: Pick<Visit, 'db'>,
): Promise<Helping | undefined> {
  return seat ? parts.helpingOn(db, seat) : undefined
}

/** A page for everybody, seen by nobody in particular, at an address in which nothing stands that is known to few. */
const isFindable = ({ route, seat }: Asked, { actor }: Visit): boolean =>
  route.method === 'GET' &&
  route.kind === 'page' &&
  route.policy === everybody &&
  !route.unlisted &&
  !/:(code|token)\b|^\/sign-in\//.test(route.path) &&
  actor.kind === 'nobody' &&
  seat === undefined

function movementAround(
  { parts, url, revision }: Asked,
  { db, site }: Visit,
  where = whereabouts(url, site),
): Promise<Movement> {
  const ask = () => parts.movementOf(db, where)
  return revision ? parts.keptMovements.of(revision, where, ask) : ask()
}

/** The page and what stands around it: their queries travel together with those of the policy. */
export async function look(
  asked: Asked,
  visit: Visit,
  admitted: Promise<void> = admit(asked, visit),
  helping: Promise<Helping | undefined> = helpingHere(asked, visit),
): Promise<Seen> {
  const { parts, route, locale, flash, url, seat } = asked
  const asMovement = movementAround(asked, visit)
  // Around a line that tells what changes stands no page, and thousands open one at once: less is asked for it.
  const viewer = route.kind === 'live' ? { name: null } : parts.viewerOf(visit.db, visit.actor)
  const around = Promise.all([viewer, asMovement, helping])
  around.catch(() => {})
  await admitted
  const closed = async () => (await asMovement).closed ?? []
  const room = roomOf(url)
  // As if it did not exist, for whoever asks: what is in it stays.
  if (room && (await closed()).includes(room)) throw new Absent()
  // A POST lets go of its read transaction before its command opens one to write in.
  const answer =
    route.method === 'GET' && !route.writes
      ? await route.handle({ ...visit, closed, around: () => asMovement })
      : undefined
  const [seenAs, atFirst, helps] = await around
  const of = answer?.type === 'page' ? answer.of : undefined
  // What its address does not say is known once it was read.
  const movement =
    of === undefined || of === atFirst.slug
      ? atFirst
      : await movementAround(asked, visit, { of, movement: visit.site.movement })
  return {
    visit,
    answer,
    frame: {
      viewer: seenAs,
      movement,
      helping: helps,
      locale,
      flash,
      url,
      ...(asked.route.asks && { asks: asked.route.asks }),
      atTable: Boolean(seat),
      isFindable: isFindable(asked, visit),
      unlisted: route.unlisted ?? false,
    },
  }
}

export async function show(asked: Asked, seen: Seen): Promise<Response> {
  const { parts, request, route, given } = asked
  const answer = seen.answer ?? (await route.handle(seen.visit))
  await noteReads(asked, seen.visit, answer)
  if (answer.type === 'live') return respondLive(parts.live, watch(asked, answer, seen.visit))
  return respond(parts, { request, answer, frame: seen.frame, cookies: given })
}
