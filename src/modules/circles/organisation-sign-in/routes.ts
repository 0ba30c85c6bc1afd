import { Invalid } from '../../../platform/errors/errors.ts'
import { type Answer, page, redirect } from '../../../platform/web/answer.ts'
import {
  actionRoute,
  askingOf,
  type FormState,
  fieldOf,
  formRoutes,
  freshForm,
} from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { lookFor, wayBackTo } from '../../people/index.ts'
import { findCircleToInviteTo } from '../invite-person/queries.ts'
import { addDomain } from './commands/add-domain.ts'
import { lookAtDomain } from './commands/look-at-domain.ts'
import { openSignIn } from './commands/open-sign-in.ts'
import { removeDomain } from './commands/remove-domain.ts'
import { settleSignIn } from './commands/settle-sign-in.ts'
import { endToken, hashOfToken, makeToken, tokenFrom } from './commands/tokens.ts'
import { SettlePage } from './pages/SettlePage.tsx'
import { TokenPage } from './pages/Tokens.tsx'
import { organisationToSettle } from './queries.ts'
import { type SettleWords, settleWords } from './words.ts'

/** Hosts of an organisation; anything else has no such page. */
const organisationHost = policy('organisation-host', async ({ db, actor, params }) => {
  const circle = await findCircleToInviteTo(db, actor, params.slug ?? '')
  if (circle?.kind !== 'organisation') return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  return circle.hosted ? 'admitted' : { denied: 'denied.not-host' }
})

const scimAt = ({ site }: Visit) => `${site.origin}/scim/v2`

async function show(visit: Visit, form: FormState) {
  const { db, actor, params, locale, site } = visit
  const organisation = await organisationToSettle(db, actor, params.slug ?? '')
  const title = settleWords(locale)('title', { name: organisation.name })
  const back = organisation.settled ? wayBackTo(site, organisation.settled.id) : undefined
  return page({
    title,
    door: 'people',
    body: SettlePage({ locale, form, organisation, back, scim: scimAt(visit) }),
  })
}

const shared = { policy: organisationHost, thing: 'organisation sign-in', show }
const done = (say: (w: SettleWords, visit: Visit) => string) => (_: unknown, visit: Visit) =>
  redirect(`/circles/${visit.params.slug}/sign-in`, { flash: say(settleWords(visit.locale), visit) })

const slugOf = ({ params }: Visit) => params.slug ?? ''

/** The secret is shown on the answer to the form that asked for it, and nowhere else. */
async function showToken(visit: Visit): Promise<Answer> {
  const { house, locale } = visit
  const slug = slugOf(visit)
  const { idempotencyKey: form } = askingOf(visit)
  if (!form) throw new Invalid({ token: 'errors.title' })
  try {
    await makeToken.execute(house, askingOf(visit), { slug, hash: hashOfToken(house, form) })
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    const again = await visit.reading((fresh) => show(fresh, { ...freshForm(fresh), errors: error.fields }))
    return { ...again, status: 422 }
  }
  const body = TokenPage({ locale, slug, token: tokenFrom(house, form), scim: scimAt(visit) })
  return page({ title: settleWords(locale)('token.made'), door: 'people', body })
}

export const organisationSignInRoutes: readonly Route[] = [
  ...formRoutes({
    ...shared,
    path: '/circles/:slug/sign-in',
    command: settleSignIn,
    input(visit) {
      const field = (name: string) => fieldOf(visit.posted, name)
      const [issuer, clientId, secret] = [field('issuer'), field('clientId'), field('secret')]
      const admits = field('admits') === 'all'
      const vouches = field('vouches') === 'yes'
      return { slug: slugOf(visit), issuer, clientId, secret, admits, vouches, version: field('version') }
    },
    done: done((w) => w('saved')),
  }),
  actionRoute({
    ...shared,
    path: '/circles/:slug/sign-in/open',
    command: openSignIn,
    input: (visit) => ({ slug: slugOf(visit), open: fieldOf(visit.posted, 'open') === 'yes' }),
    done: done((w, { posted }) => w(fieldOf(posted, 'open') === 'yes' ? 'opened' : 'closed')),
  }),
  actionRoute({
    ...shared,
    path: '/circles/:slug/sign-in/domains',
    command: addDomain,
    input: (visit) => ({ slug: slugOf(visit), domain: fieldOf(visit.posted, 'domain') }),
    done: done((w) => w('domain.added')),
  }),
  actionRoute({
    ...shared,
    path: '/circles/:slug/sign-in/domains/:id/look',
    command: lookAtDomain,
    // Asked outside any transaction: the DNS may take its time.
    async input(visit) {
      const slug = slugOf(visit)
      const { settled } = await visit.reading(({ db, actor }) => organisationToSettle(db, actor, slug))
      const domain = settled?.domains.find(({ id }) => id === visit.params.id)
      const found = domain ? await lookFor(visit.house, domain.domain, domain.line) : 'none'
      return { slug, id: visit.params.id, found }
    },
    done: done((w) => w('look.found')),
  }),
  actionRoute({
    ...shared,
    path: '/circles/:slug/sign-in/domains/:id/remove',
    command: removeDomain,
    input: (visit) => ({ slug: slugOf(visit), id: visit.params.id }),
    done: done((w) => w('removed')),
  }),
  route({
    method: 'POST',
    path: '/circles/:slug/sign-in/tokens',
    policy: organisationHost,
    kind: 'form',
    thing: 'organisation sign-in',
    handle: showToken,
  }),
  actionRoute({
    ...shared,
    path: '/circles/:slug/sign-in/tokens/:id/end',
    command: endToken,
    input: (visit) => ({ slug: slugOf(visit), id: visit.params.id }),
    done: done((w) => w('token.ended')),
  }),
]
