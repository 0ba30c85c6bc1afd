import { Absent } from '../../../platform/errors/errors.ts'
import { type Answer, bytes, type Page, page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, askingOf, type FormState, fieldOf, freshForm } from '../../../platform/web/form.ts'
import { everybody, signedIn } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { ownStep } from '../second-step/queries.ts'
import { showSignIns } from '../sessions/routes.ts'
import { arrive } from '../sign-in/arrive.tsx'
import { viewerOf } from '../viewer.ts'
import { peopleWords } from '../words.ts'
import { beginAdding, beginSignIn, type Ceremony, finishAdding, finishSignIn } from './ceremony.ts'
import { namePasskey, PasskeyName, passkeyMade, removePasskey } from './commands.ts'
import { PasskeyPage } from './pages.tsx'
import { findPasskey } from './queries.ts'

/** Who has a second step shows it before a key is made or taken away: else a mailbox alone would do. */
const showStepFirst = '/sign-in/second?next=%2Fmine%2Fsign-ins'

const json = (ceremony: Ceremony): Answer =>
  bytes({ body: JSON.stringify(ceremony), contentType: 'application/json; charset=utf-8' })

async function showPasskey(visit: Visit, form: FormState): Promise<Page> {
  const { db, params, locale } = visit
  const passkey = await findPasskey(db, params.id ?? '')
  if (!passkey) throw new Absent()
  const title = passkey.name ?? peopleWords(locale)('passkeys.unnamed')
  return page({ title, door: 'mine', body: PasskeyPage({ locale, form, passkey }) })
}

async function enterWithPasskey(visit: Visit): Promise<Answer> {
  const { house, posted, locale } = visit
  const proof = await finishSignIn(house, fieldOf(posted, 'ceremony'), fieldOf(posted, 'response'))
  const next = fieldOf(posted, 'next')
  // Whoever keeps a key on a device calls it their own: they stay signed in there.
  if (proof) return arrive(visit, proof, { stay: true, next })
  const again = next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'
  return redirect(again, { flash: peopleWords(locale)('sign-in.passkey.failed') })
}

async function addPasskey(visit: Visit): Promise<Answer> {
  const { house, actor, posted, locale } = visit
  const w = peopleWords(locale)
  if (actor.kind !== 'person') throw new Absent()
  if (!(await visit.reading(({ db }) => ownStep(db))).mayChange) return redirect(showStepFirst)
  const named = PasskeyName.safeParse(fieldOf(posted, 'name'))
  if (!named.success) {
    const errors = { 'passkey-name': named.error.issues[0]?.message ?? '' }
    const again = await visit.reading((fresh) => showSignIns(fresh, { ...freshForm(fresh, posted), errors }))
    return { ...again, status: 422 }
  }
  const [ceremony, response] = [fieldOf(posted, 'ceremony'), fieldOf(posted, 'response')]
  const id = await finishAdding(house, actor.id, ceremony, response, named.data)
  if (!id) return redirect('/mine/sign-ins', { flash: w('passkeys.failed') })
  await passkeyMade.execute(house, askingOf(visit), { id })
  return redirect('/mine/sign-ins', { flash: w('passkeys.added') })
}

export const passkeyRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/sign-in/passkey/begin',
    policy: everybody,
    kind: 'api',
    handle: async ({ house }) => json(await beginSignIn(house)),
  }),
  route({
    method: 'POST',
    path: '/sign-in/passkey',
    policy: everybody,
    kind: 'form',
    handle: enterWithPasskey,
  }),
  route({
    method: 'POST',
    path: '/mine/passkeys/begin',
    policy: signedIn,
    kind: 'api',
    thing: 'passkey',
    async handle({ house, actor, reading }) {
      if (actor.kind !== 'person') throw new Absent()
      const { name } = await reading((visit) => viewerOf(visit.db, visit.actor))
      return json(await beginAdding(house, { id: actor.id, name: name ?? '' }))
    },
  }),
  route({
    method: 'POST',
    path: '/mine/passkeys',
    policy: signedIn,
    kind: 'form',
    thing: 'passkey',
    handle: addPasskey,
  }),
  route({
    method: 'GET',
    path: '/mine/passkeys/:id',
    policy: signedIn,
    kind: 'page',
    thing: 'passkey',
    handle: (visit) => showPasskey(visit, freshForm(visit)),
  }),
  actionRoute({
    path: '/mine/passkeys/:id/name',
    policy: signedIn,
    thing: 'passkey',
    command: namePasskey,
    input: ({ params, posted }) => ({ id: params.id, name: fieldOf(posted, 'name') }),
    show: showPasskey,
    done: (_, { locale }) => redirect('/mine/sign-ins', { flash: peopleWords(locale)('passkeys.renamed') }),
  }),
  actionRoute({
    path: '/mine/passkeys/:id/remove',
    policy: signedIn,
    thing: 'passkey',
    command: removePasskey,
    input: ({ params }) => ({ id: params.id }),
    show: showPasskey,
    done: (_, { locale }) => redirect('/mine/sign-ins', { flash: peopleWords(locale)('passkeys.removed') }),
  }),
]
