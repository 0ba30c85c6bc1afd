import { randomBytes } from 'node:crypto'
import type { Transaction } from '../database/connect.ts'
import { Absent } from '../errors/errors.ts'
import type { Cookie } from './answer.ts'
import { type Form, formOf, readForm } from './body.ts'
import { readCookies } from './cookies.ts'
import { csrfToken, csrfTokenFits, sameOrigin } from './csrf.ts'
import { answerError, ForgedForm } from './error-answers.ts'
import type { IntakeFor } from './intake.ts'
import { isShared, showOwn, showShared } from './keep.ts'
import { knownTo } from './known-query.ts'
import { localeFrom } from './locale.ts'
import { type Asked, look, show } from './look.ts'
import { isMultipart, readMultipart } from './multipart.ts'
import type { Route } from './route.ts'
import type { WebParts } from './server.ts'
import type { Posted, Visit } from './visit.ts'

/**
 * In seconds: a page with a form may lie open for a month before it is sent, and each that is opened begins a month anew. Nothing else
 * needs the cookie for longer: signing in at another address of the house takes minutes.
 */
const longestOpen = 30 * 24 * 3600

/** From a request to an answer: who asks, may they, what do they get. Reads run in one transaction as the actor. */
export async function receive(
  parts: WebParts,
  route: Route,
  request: Request,
  params: Record<string, string>,
  requestId: string,
  address: string,
): Promise<Response> {
  const { house, site } = parts
  const unknown = route.as === 'nobody'
  const cookie = readCookies(unknown ? null : request.headers.get('cookie'), site.origin.startsWith('https:'))
  const typed = asTyped(new URL(request.url))
  const url = knownTo(route, typed)
  const given: Cookie[] = []
  let visitor = cookie('visitor')
  const seat = cookie('seat')
  let tokenShown = false
  const key = house.keyFor('csrf')
  const csrf = () => {
    visitor ??= randomBytes(16).toString('base64url')
    if (!tokenShown) given.push({ name: 'visitor', value: visitor, maxAge: longestOpen })
    tokenShown = true
    return csrfToken(key, visitor)
  }
  const flash = route.method === 'GET' ? cookie('flash') : undefined
  if (flash) given.push({ name: 'flash', value: '' })
  let form: Form = formOf({})
  const locale = localeFrom(
    url.searchParams.get('lang'),
    cookie('locale'),
    unknown ? null : request.headers.get('accept-language'),
  )
  const session = cookie('session')
  const device = deviceOf(request.headers.get('user-agent'))
  const browser = cookie('visitor')
  const readsFor = typeof route.readsFor === 'function' ? route.readsFor(params) : route.readsFor
  const readingAs = (token: string | undefined, forEverybody = false) => {
    const reading = <T>(work: (visit: Visit) => Promise<T> | T): Promise<T> => {
      const looking = async ({ db, actor }: Transaction) =>
        work({
          ...{ site, house, url, params, requestId, token, seat, address, browser, csrf },
          ...{ ...form, device, locale, db, actor, reading: (inner) => reading(inner) },
        })
      return forEverybody
        ? house.database.readForEverybody(looking, readsFor)
        : house.database.read(token, looking, readsFor)
    }
    return reading
  }
  try {
    refuseWhatIsNoId(params)
    refuseWhatNobodyKeeps(typed)
    if (route.method === 'POST') {
      const trusted = sameOrigin(request.headers, site.origin, request.headers.get('host'))
      const genuine = ({ _csrf }: Posted) =>
        trusted && (route.forgery === 'origin' || csrfTokenFits(key, visitor, _csrf))
      form = await formIn(request, route, async (field, typed) => {
        const posted = await typed()
        if (!genuine(posted)) return undefined
        const opens = route.intakes?.[field]
        return readingAs(await tokenFor(parts, route, session, seat))(async (visit) =>
          (await route.policy.admit(visit)) === 'admitted' ? opens?.(visit, posted) : undefined,
        )
      })
      if (!genuine(form.posted)) throw new ForgedForm()
    }
    const token = await tokenFor(parts, route, session, seat)
    const shared = isShared({ route, signedIn: Boolean(session), seat, flash })
    const reading = readingAs(token, shared)
    const asked: Asked = {
      parts,
      route,
      request,
      requestId,
      url,
      locale,
      flash,
      signedIn: Boolean(session),
      seat,
      given,
      tokenShown: () => tokenShown,
      reading,
    }
    if (shared) return await showShared(asked)
    if (route.kept) return await showOwn(asked)
    return await show(asked, await reading((visit) => look(asked, visit)))
  } catch (error) {
    return answerError(parts, request, requestId, error, { posted: form.posted, csrf, given, locale })
  }
}

async function formIn(request: Request, { files, intakes = {} }: Route, intakeFor: IntakeFor): Promise<Form> {
  return files && isMultipart(request)
    ? readMultipart(request, Object.keys(intakes), intakeFor)
    : formOf(await readForm(request))
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

/** PostgreSQL keeps no NUL: there is nothing at an address that holds a NUL. */
function refuseWhatNobodyKeeps({ pathname, searchParams }: URL): void {
  if (/%00/.test(pathname)) throw new Absent()
  for (const [name, value] of searchParams) if (`${name}${value}`.includes('\0')) throw new Absent()
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

/** What somebody looks for is what they typed: without the character that no text holds, rather than nothing here. */
function asTyped(url: URL): URL {
  const words = url.searchParams.get('q')
  if (words?.includes('\0')) url.searchParams.set('q', words.replaceAll('\0', ' '))
  return url
}
