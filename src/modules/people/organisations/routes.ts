import { guessesIn } from '../../../platform/codes/guesses.ts'
import { type Answer, type Page, page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, freshForm } from '../../../platform/web/form.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { arrive, arriveAgain } from '../sign-in/arrive.tsx'
import { oneAtATime, sessionTokenOf } from '../sign-in/pressed-twice.ts'
import { safePath } from '../sign-in/safe-path.ts'
import { viewerOf } from '../viewer.ts'
import { type Asserted, comeBack } from './come-back.ts'
import { finishFirstTime, keepFirstTime } from './first-time.ts'
import { ConfirmPage } from './link-pages.tsx'
import { FirstPage, FirstSentPage, TroublePage, troubleTitle } from './pages.tsx'
import { setOut } from './set-out.ts'
import { findSignIn } from './sign-ins.ts'
import { askWhether, otherRoute, over } from './somebody-else.ts'
import { statusOf, type Trouble } from './troubles.ts'
import type { Way } from './ways.ts'
import { organisationWords } from './words.ts'

/** Failed returns and letters from one address in a quarter of an hour; a whole organisation may share an address. */
const failed = 100

function showTrouble({ locale }: Visit, trouble: Trouble, name?: string): Answer {
  const props = { locale, trouble, name }
  return page({ title: troubleTitle(props), status: statusOf(trouble), body: TroublePage(props) })
}

async function start(visit: Visit): Promise<Answer> {
  const { house, site, url, params, browser, actor } = visit
  // Its provider knows one address to send people back to: that of the house.
  if (site.house) return redirect(`${site.house}${url.pathname}${url.search}`)
  if (!(await findSignIn(house, params.id ?? ''))) return showTrouble(visit, 'closed')
  const next = safePath(url.searchParams.get('next')) ?? null
  // Our own page comes first: it gives the browser what the return is bound to.
  if (!browser) return redirect(next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in')
  const links = url.searchParams.get('to') === 'mine' && actor.kind === 'person'
  const way: Way = { signIn: params.id ?? '', linkTo: links ? actor.id : null, next }
  const setting = await setOut(house, site, browser, way)
  return 'to' in setting ? redirect(setting.to) : showTrouble(visit, setting.trouble, setting.name)
}

async function back(visit: Visit): Promise<Answer> {
  const { house, site, url, params, browser, actor, address } = visit
  const guesses = guessesIn(house.database, house.keyFor('guesses'))
  const from = { at: `organisation sign-in from ${address}`, allowed: failed }
  const came = await guesses.counting([from], async (failed) => {
    const how = { signIn: params.id ?? '', search: url.searchParams, browser }
    const outcome = await comeBack(house, site, how)
    if (outcome.kind === 'trouble') failed()
    return outcome
  })
  if (came.kind === 'trouble') return showTrouble(visit, came.trouble, came.name)
  const { way } = came
  if (way.linkTo !== null && !(actor.kind === 'person' && actor.id === way.linkTo))
    return showTrouble(visit, 'elsewhere')
  if (came.kind === 'first') return meet(visit, way, came.asserted)
  if (way.linkTo === null) {
    if (actor.kind === 'person' && actor.id !== came.proof.personId) return askWhether(visit, came)
    return arrive(visit, came.proof, { stay: false, next: way.next })
  }
  return redirect('/mine/sign-ins', { flash: organisationWords(visit.locale)('link.already') })
}

/** Whoever is not bound to this account yet: a letter, or, for who is signed in, a question. */
async function meet(visit: Visit, way: Way, asserted: Asserted): Promise<Answer> {
  const { house, locale, site, browser = '' } = visit
  const w = organisationWords(locale)
  const secret = await keepFirstTime(house, { way, asserted, browser, locale })
  if (way.linkTo !== null) {
    const { hidden } = freshForm(visit)
    const body = ConfirmPage({ locale, hidden, asserted, secret })
    return page({ title: w('link.confirm.title'), door: 'mine', body })
  }
  const body = FirstSentPage({ locale, name: asserted.name, example: site.example })
  return page({ title: w('first.sent.title'), body })
}

async function showFirst(visit: Visit): Promise<Page> {
  const { db, actor, locale, url } = visit
  const { hidden } = freshForm(visit)
  const { name } = await viewerOf(db, actor)
  const body = FirstPage({ locale, hidden, action: url.pathname, signedIn: name })
  return page({ title: organisationWords(locale)('first.title'), body })
}

async function enterFirst(visit: Visit, sessionToken?: string): Promise<Answer> {
  const { house, params, browser, address, posted, actor } = visit
  if (actor.kind === 'person' && posted.as !== 'other') {
    const pressed = await arriveAgain(visit, { stay: false, next: fieldOf(posted, 'next'), sessionToken })
    return pressed ?? { ...(await visit.reading(showFirst)), status: 409 }
  }
  const guesses = guessesIn(house.database, house.keyFor('guesses'))
  const from = { at: `organisation letter from ${address}`, allowed: failed }
  return guesses.counting([from], async (failed) => {
    const finished = await finishFirstTime(house, params.token ?? '', browser)
    const asks = finished?.asks ?? false
    const how = { stay: false, next: finished?.next ?? fieldOf(posted, 'next'), sessionToken, asks }
    if (finished) return arrive(visit, finished.proof, how)
    const again = await arriveAgain(visit, how)
    if (again) return again
    failed()
    return over(visit)
  })
}

/** To an organisation's own sign-in, and back. */
export const organisationRoutes: readonly Route[] = [
  // A link and no form: our pages send forms nowhere else. It changes nothing but what this browser began.
  route({
    method: 'GET',
    path: '/sign-in/organisation/:id',
    policy: everybody,
    kind: 'page',
    writes: true,
    handle: start,
  }),
  route({
    method: 'GET',
    path: '/sign-in/organisation/:id/back',
    policy: everybody,
    kind: 'page',
    writes: true,
    handle: back,
  }),
  otherRoute,
  route({
    method: 'GET',
    path: '/sign-in/first/:token',
    policy: everybody,
    kind: 'page',
    handle: showFirst,
  }),
  route({
    method: 'POST',
    path: '/sign-in/first/:token',
    policy: everybody,
    kind: 'form',
    handle(visit) {
      const sessionToken = sessionTokenOf(visit)
      return oneAtATime(sessionToken, () => enterFirst(visit, sessionToken))
    },
  }),
]
