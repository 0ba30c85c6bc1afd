import { guessesIn } from '../../../platform/codes/guesses.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { type Answer, page, redirect } from '../../../platform/web/answer.ts'
import { freshForm } from '../../../platform/web/form.ts'
import { everybody, policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { arrive, safePath, viewerOf } from '../../people/index.ts'
import { addressNamed, hostOf } from './other-address.ts'
import { HandOverPage } from './pages/HandOverPage.tsx'
import { askPass, givePass, usePass } from './passes.ts'
import { handOverWords } from './words.ts'

/** Failed returns from one address in a quarter of an hour; a whole home may share an address. */
const failedReturns = 40

const toAnOther = policy('to-an-other-address', async (visit) =>
  (await addressNamed(visit)) ? 'admitted' : 'absent',
)

/** Whoever is signed in here, on their way to another address of the house. */
const signedInHere = policy('signed-in-on-the-way', async (visit) => {
  const admission = await toAnOther.admit(visit)
  if (admission !== 'admitted') return admission
  return visit.actor.kind === 'person' ? 'admitted' : 'sign-in'
})

/** At the address where somebody wants to come in: they go and show that they are signed in elsewhere. */
async function begin(visit: Visit): Promise<Answer> {
  const { house, site, url, browser, actor } = visit
  const next = safePath(url.searchParams.get('next')) ?? null
  if (actor.kind === 'person') return redirect(next ?? '/mine')
  // Our own page comes first: it gives the browser what the return is bound to.
  if (!browser) return redirect(next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in')
  const there = await addressNamed(visit)
  if (!there) throw new Absent()
  const state = await askPass(house, browser, { at: site.origin, next })
  return redirect(`${there}/hand-over/${encodeURIComponent(hostOf(site.origin))}/${state}`)
}

/** At the address where they are signed in: they say yes, and go back with a code. */
async function give(visit: Visit): Promise<Answer> {
  const { house, params, actor } = visit
  const there = await visit.reading(addressNamed)
  if (!there || actor.kind !== 'person') throw new Absent()
  const state = params.state ?? ''
  const code = await givePass(house, state, { person: actor.id, at: there })
  return redirect(`${there}/sign-in/from?${new URLSearchParams({ state, code })}`)
}

/** Back where they wanted to come in. */
async function comeIn(visit: Visit): Promise<Answer> {
  const { house, site, url, browser, address, locale } = visit
  const guesses = guessesIn(house.database, house.keyFor('guesses'))
  const from = { at: `hand-over from ${address}`, allowed: failedReturns }
  const brought = (name: string) => url.searchParams.get(name) ?? ''
  return guesses.counting([from], async (failed) => {
    const what = { state: brought('state'), code: brought('code'), browser, at: site.origin }
    const came = await usePass(house, what)
    // A second step that was taken elsewhere is asked here again.
    if (came)
      return arrive(visit, { personId: came.personId, method: 'hand-over' }, { stay: false, next: came.next })
    failed()
    return redirect('/sign-in', { flash: handOverWords(locale)('failed') })
  })
}

/** Between two addresses of one installation: who is signed in at the one comes in at the other. */
export const handOverRoutes: readonly Route[] = [
  // Links and no forms, where one leaves this address: they change nothing but what this browser began.
  route({
    method: 'GET',
    path: '/sign-in/at/:host',
    policy: toAnOther,
    kind: 'page',
    writes: true,
    handle: begin,
  }),
  route({
    method: 'GET',
    path: '/hand-over/:host/:state',
    policy: signedInHere,
    kind: 'page',
    async handle(visit) {
      const { db, actor, locale } = visit
      const [there, { name }] = await Promise.all([addressNamed(visit), viewerOf(db, actor)])
      if (!there) throw new Absent()
      const host = hostOf(there)
      const { hidden } = freshForm(visit)
      return page({
        title: handOverWords(locale)('page.title', { host }),
        formsTo: there,
        body: HandOverPage({ locale, hidden, host, name: name ?? '' }),
      })
    },
  }),
  route({
    method: 'POST',
    path: '/hand-over/:host/:state',
    policy: signedInHere,
    kind: 'form',
    handle: give,
  }),
  route({
    method: 'GET',
    path: '/sign-in/from',
    policy: everybody,
    kind: 'page',
    writes: true,
    handle: comeIn,
  }),
]
