import { guessesIn } from '../../../platform/codes/guesses.ts'
import { type Answer, type Page, page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, freshForm } from '../../../platform/web/form.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { waysFor } from '../organisations/ways-for.ts'
import { peopleWords } from '../words.ts'
import { arrive, arriveAgain } from './arrive.tsx'
import { askForLink } from './ask.ts'
import { endSessionOf, leavingCookies } from './gate.ts'
import { useSignInLink } from './links.ts'
import { LinkOverPage, LinkPage, SentPage, SignInPage } from './pages.tsx'
import { oneAtATime, sessionTokenOf } from './pressed-twice.ts'
import { safePath } from './safe-path.ts'
import { signInSections } from './sections.ts'

/** Failed links from one address in a quarter of an hour; a whole home may share an address. */
const failedLinks = 40

const nextOf = ({ url, posted }: Visit) => safePath(fieldOf(posted, 'next') || url.searchParams.get('next'))

async function showSignIn(visit: Visit, form: FormState): Promise<Page> {
  const { locale, site } = visit
  const next = nextOf(visit)
  const drawn = (above: boolean) =>
    Promise.all(
      signInSections()
        .filter((section) => (section.above ?? false) === above)
        .map((section) => section.render(visit, next)),
    )
  const [why, elsewhere] = await Promise.all([drawn(true), drawn(false)])
  return page({
    title: peopleWords(locale)('sign-in.title'),
    islands: ['passkey-sign-in'],
    body: SignInPage({ locale, form, next, house: site.house, why, elsewhere }),
  })
}

async function enterWithLink(visit: Visit, sessionToken?: string): Promise<Answer> {
  const { house, params, address, locale, posted } = visit
  const guesses = guessesIn(house.database, house.keyFor('guesses'))
  const from = { at: `sign-in link from ${address}`, allowed: failedLinks }
  const next = nextOf(visit)
  const how = { stay: fieldOf(posted, 'stay') === 'yes', next, sessionToken }
  return guesses.counting([from], async (failed) => {
    const proof = await useSignInLink(house, params.token ?? '')
    if (proof) return arrive(visit, proof, how)
    const again = await arriveAgain(visit, how)
    if (again) return again
    failed()
    const title = peopleWords(locale)('link.over.title')
    return page({ title, status: 410, body: LinkOverPage({ locale, form: freshForm(visit), next }) })
  })
}

const askRoute = actionRoute({
  path: '/sign-in',
  policy: everybody,
  command: askForLink,
  show: showSignIn,
  input: (visit) => ({
    email: fieldOf(visit.posted, 'email'),
    next: nextOf(visit),
    locale: visit.locale,
    movement: visit.site.movementId,
  }),
  done: () => redirect('/sign-in/sent'),
})

/** Coming in by mail, and going out. */
export const signInRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/sign-in',
    policy: everybody,
    kind: 'page',
    unlisted: true,
    handle: (visit) =>
      visit.actor.kind === 'person'
        ? redirect(nextOf(visit) ?? '/mine', { flash: peopleWords(visit.locale)('already') })
        : showSignIn(visit, freshForm(visit)),
  }),
  route({
    ...askRoute,
    handle: async (visit) => (await waysFor(visit, nextOf(visit))) ?? askRoute.handle(visit),
  }),
  route({
    method: 'GET',
    path: '/sign-in/sent',
    policy: everybody,
    kind: 'page',
    handle: ({ locale, site }) =>
      page({ title: peopleWords(locale)('sent.title'), body: SentPage({ locale, example: site.example }) }),
  }),
  route({
    method: 'GET',
    path: '/sign-in/link/:token',
    policy: everybody,
    kind: 'page',
    handle(visit) {
      const { locale, url } = visit
      const { hidden } = freshForm(visit)
      const body = LinkPage({ locale, hidden, action: url.pathname + url.search })
      return page({ title: peopleWords(locale)('link.title'), body })
    },
  }),
  route({
    method: 'POST',
    path: '/sign-in/link/:token',
    policy: everybody,
    kind: 'form',
    handle(visit) {
      const sessionToken = sessionTokenOf(visit)
      return oneAtATime(sessionToken, () => enterWithLink(visit, sessionToken))
    },
  }),
  // The button stands on every page, also on cached ones, so the origin alone protects it.
  route({
    method: 'POST',
    path: '/sign-out',
    policy: everybody,
    kind: 'form',
    as: 'either',
    forgery: 'origin',
    async handle({ house, token, locale }) {
      if (token) await endSessionOf(house, token)
      return redirect('/', { flash: peopleWords(locale)('left'), cookies: leavingCookies, clears: true })
    },
  }),
]
