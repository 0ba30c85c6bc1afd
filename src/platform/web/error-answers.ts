import { Absent, Conflict, Denied, Invalid, isDatabaseAway, TooManyGuesses } from '../errors/errors.ts'
import { FilesTrouble } from '../files/index.ts'
import type { Locale } from '../i18n/words.ts'
import { type Cookie, redirect } from './answer.ts'
import { NotAForm, TooLarge } from './body.ts'
import { readCookies } from './cookies.ts'
import { errorPage, type ProblemKind } from './error-page.tsx'
import { localeFrom } from './locale.ts'
import { respond } from './respond.ts'
import type { Movement, WebParts } from './server.ts'
import type { Posted, Viewer } from './visit.ts'
import { whereabouts } from './whereabouts.ts'

/** A form that did not come from one of our pages, or whose cookie is gone. */
export class ForgedForm extends Error {}

/** Somebody must sign in first; afterwards they come back to `path`. */
export class SignInFirst extends Error {
  readonly path: string
  constructor(path: string) {
    super('sign in first')
    this.path = path
  }
}

interface Circumstances {
  posted: Posted
  csrf(): string
  given: readonly Cookie[]
  locale: Locale
}

/** Every error in plain words, in the person's language, with what they typed still there. */
export async function answerError(
  parts: WebParts,
  request: Request,
  requestId: string,
  error: unknown,
  circumstances?: Circumstances,
): Promise<Response> {
  const cookie = readCookies(request.headers.get('cookie'), parts.site.origin.startsWith('https:'))
  const locale =
    circumstances?.locale ?? localeFrom(null, cookie('locale'), request.headers.get('accept-language'))
  const url = new URL(request.url)
  const [viewer, movement, helping] = await Promise.all([
    viewerNow(parts, cookie('session')),
    movementNow(parts, url),
    helpingNow(parts, cookie('seat')),
  ])
  const frame = { viewer, movement, helping, locale, flash: undefined, url, atTable: false }
  if (error instanceof SignInFirst && request.method === 'GET') {
    const to = `/sign-in?next=${encodeURIComponent(error.path)}`
    return respond(parts, { request, answer: redirect(to), frame, cookies: [] })
  }
  const { kind, status } = problemOf(error)
  // A class and a code, never the message: it may hold what somebody typed.
  const name = error instanceof Error ? error.constructor.name : 'unknown'
  const code = (error as { code?: string }).code
  if (status >= 500) parts.log.error({ requestId, error: name, code, stack: stackOf(error) }, 'failed')
  const reason = error instanceof Denied ? error.reason : undefined
  const page = errorPage({
    kind,
    status,
    locale,
    requestId,
    reason,
    url,
    ...(circumstances && { circumstances }),
  })
  // The page may have asked for a form token: its cookie goes along.
  const cookies = circumstances?.given ?? []
  return respond(parts, { request, answer: page, frame, cookies })
}

function problemOf(error: unknown): { kind: ProblemKind; status: number } {
  if (error instanceof Absent) return { kind: 'absent', status: 404 }
  if (error instanceof SignInFirst) return { kind: 'signed-out', status: 401 }
  if (error instanceof Denied) return { kind: 'denied', status: 403 }
  if (error instanceof Invalid) return { kind: 'not-a-form', status: 422 }
  if (error instanceof ForgedForm) return { kind: 'forged', status: 403 }
  if (error instanceof Conflict) return { kind: 'conflict', status: 409 }
  if (error instanceof TooLarge) return { kind: 'too-large', status: 413 }
  if (error instanceof NotAForm) return { kind: 'not-a-form', status: 415 }
  if (error instanceof TooManyGuesses) return { kind: 'too-many', status: 429 }
  if (isDatabaseAway(error) || error instanceof FilesTrouble) return { kind: 'away', status: 503 }
  if (isBadId(error)) return { kind: 'absent', status: 404 }
  return { kind: 'failed', status: 500 }
}

/** An address with something that is no id in the place of one is an address that does not exist. */
const isBadId = (error: unknown) => (error as { code?: string }).code === '22P02'

/** The places in the code, without the first line: the message may quote what was typed. */
const stackOf = (error: unknown) =>
  error instanceof Error
    ? error.stack
        ?.split('\n')
        .filter((line) => line.startsWith('    at '))
        .join('\n')
    : undefined

/** Who is signed in reads so on error pages too, unless the database is away. */
async function viewerNow({ house, viewerOf }: WebParts, session: string | undefined): Promise<Viewer> {
  const nobody = { name: null }
  if (!session) return nobody
  return house.database.read(session, ({ db, actor }) => viewerOf(db, actor)).catch(() => nobody)
}

/** Whom this device helps stands on error pages too, unless the database is away. */
async function helpingNow({ house, helpingOn }: WebParts, seat: string | undefined) {
  if (!seat) return undefined
  return house.database.read(undefined, ({ db }) => helpingOn(db, seat)).catch(() => undefined)
}

const lastMovement = new Map<string, Movement>()

/** Whom to call stands on error pages too, as everybody may know it; also when the database is away. */
async function movementNow(parts: WebParts, url: URL): Promise<Movement> {
  try {
    const where = whereabouts(url, parts.site)
    const movement = await parts.house.database.read(undefined, ({ db }) => parts.movementOf(db, where))
    lastMovement.set(parts.site.origin, movement)
    return movement
  } catch {
    return lastMovement.get(parts.site.origin) ?? { name: 'Kampvuur', contactName: '', contactPhone: '' }
  }
}
