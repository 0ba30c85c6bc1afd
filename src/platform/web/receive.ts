import { randomBytes } from 'node:crypto'
import { Absent, Denied } from '../errors/errors.ts'
import type { Cookie } from './answer.ts'
import { readForm } from './body.ts'
import { readCookies } from './cookies.ts'
import { csrfToken, csrfTokenFits, sameOrigin } from './csrf.ts'
import { answerError, ForgedForm, SignInFirst } from './error-answers.ts'
import { renderPage } from './layout.tsx'
import { localeFrom } from './locale.ts'
import type { Admission } from './policy.ts'
import { respond, respondShared } from './respond.ts'
import type { Route } from './route.ts'
import type { WebParts } from './server.ts'
import type { Posted, Visit } from './visit.ts'

/** From a request to an answer: who asks, may they, what do they get. Reads run in one transaction as the actor. */
export async function receive(
  parts: WebParts,
  route: Route,
  request: Request,
  params: Record<string, string>,
  requestId: string,
  address: string,
): Promise<Response> {
  const secure = parts.site.origin.startsWith('https:')
  const cookie = readCookies(request.headers.get('cookie'), secure)
  const url = new URL(request.url)
  const given: Cookie[] = []
  let visitor = cookie('visitor')
  const key = parts.house.keyFor('csrf')
  const csrf = () => {
    if (!visitor) {
      visitor = randomBytes(16).toString('base64url')
      given.push({ name: 'visitor', value: visitor, maxAge: 31_536_000 })
    }
    return csrfToken(key, visitor)
  }
  const flash = route.method === 'GET' ? cookie('flash') : undefined
  if (flash) given.push({ name: 'flash', value: '' })
  let posted: Posted = {}
  const locale = localeFrom(cookie('locale'), request.headers.get('accept-language'))
  try {
    refuseWhatIsNoId(params)
    if (route.method === 'POST') {
      const trusted = sameOrigin(request.headers, parts.site.origin, request.headers.get('host'))
      posted = await readForm(request)
      const fits = route.forgery === 'origin' || csrfTokenFits(key, visitor, posted._csrf)
      if (!trusted || !fits) throw new ForgedForm()
    }
    const token = await tokenFor(parts, route, cookie('session'), cookie('seat'))
    const base = {
      site: parts.site,
      house: parts.house,
      url,
      params,
      requestId,
      token,
      address,
      csrf,
      posted,
    }
    const device = deviceOf(request.headers.get('user-agent'))
    const reading = <T>(work: (visit: Visit) => Promise<T> | T): Promise<T> =>
      parts.house.database.read(token, async ({ db, actor }) =>
        work({ ...base, device, locale, db, actor, reading: (inner) => reading(inner) }),
      )
    const atTable = Boolean(cookie('seat'))
    // A POST lets go of its read transaction before its command opens one to write in.
    const look = () =>
      reading(async (visit) => {
        // What stands around the page travels together with the page's own queries.
        const around = Promise.all([parts.viewerOf(visit.db, visit.actor), parts.movementOf(visit.db)])
        around.catch(() => {})
        admit(await route.policy.admit(visit), url)
        const answer = route.method === 'GET' && !route.writes ? await route.handle(visit) : undefined
        const [viewer, movement] = await around
        return { visit, answer, viewer, movement }
      })
    const frameOf = ({ viewer, movement }: Awaited<ReturnType<typeof look>>) => ({
      viewer,
      movement,
      locale,
      flash,
      url,
      atTable,
    })
    if (route.shared && !cookie('session') && !atTable && !flash) {
      const kept = await parts.sharedPages.get(url, locale, async () => {
        const seen = await look()
        const same = seen.answer?.type === 'page' && (seen.answer.status ?? 200) === 200 && given.length === 0
        return same && seen.answer?.type === 'page' ? renderPage(parts, frameOf(seen), seen.answer) : null
      })
      if (kept) return respondShared(request, kept)
    }
    const first = await look()
    const answer = first.answer ?? (await route.handle(first.visit))
    return respond(parts, { request, answer, frame: frameOf(first), cookies: given })
  } catch (error) {
    return answerError(parts, request, requestId, error, { posted, csrf, given, locale })
  }
}

const idNames = ['id', 'seat', 'cluster', 'answer']
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** An address with something else in the place of an id is an address that does not exist. */
function refuseWhatIsNoId(params: Readonly<Record<string, string>>): void {
  for (const name of idNames) {
    const value = params[name]
    if (value !== undefined && !uuid.test(value)) throw new Absent()
  }
}

function admit(admission: Admission, url: URL): void {
  if (admission === 'admitted') return
  if (admission === 'absent') throw new Absent()
  if (admission === 'sign-in') throw new SignInFirst(url.pathname)
  throw new Denied(admission.denied)
}

/** A session that is over does not stand in the way of a seat on the same device. */
async function tokenFor(
  { house }: WebParts,
  route: Route,
  session: string | undefined,
  seat: string | undefined,
): Promise<string | undefined> {
  if (route.as === 'seat') return seat
  if (route.as !== 'either' || !session || !seat) return session ?? (route.as === 'either' ? seat : undefined)
  const signedIn = await house.database.read(session, async ({ actor }) => actor.kind !== 'nobody')
  return signedIn ? session : seat
}

/** "Firefox, Android": enough to recognise one's own device. */
function deviceOf(agent: string | null): string {
  const text = agent ?? ''
  const browser = /(Firefox|Edg|SamsungBrowser|OPR|Chrome|Safari)/.exec(text)?.[1] ?? ''
  const system = /(Android|iPhone|iPad|Windows|Mac OS X|Linux)/.exec(text)?.[1] ?? ''
  return [browser.replace('Edg', 'Edge').replace('OPR', 'Opera'), system].filter(Boolean).join(', ')
}
