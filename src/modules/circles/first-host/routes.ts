import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { idOf } from '../circle-page/queries.ts'
import { circleHost } from '../hosting.ts'
import { findCircleToInviteTo } from '../invite-person/queries.ts'
import { codesFor } from '../spreadsheets/cards/codes.ts'
import { PlaceCardsPage } from '../spreadsheets/cards/pages.tsx'
import { AskFirstHostPage } from './AskPage.tsx'
import { askFirstHost } from './command.ts'
import { WithoutHostPage } from './ListPage.tsx'
import { findWithoutHost, listWithoutHost, mayAskFirstHost } from './queries.ts'
import { firstHostWords } from './words.ts'

/** A host of the home, or of the movement where nobody looks after the home, of a circle without a host. */
const asksFirstHost = policy('asks-first-host', async ({ db, actor, params }) => {
  const circle = await mayAskFirstHost(db, params.slug ?? '')
  if (!circle) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  return circle.may ? 'admitted' : { denied: 'denied.not-host' }
})

const emailOf = ({ posted }: Visit) => fieldOf(posted, 'email').trim() || undefined
/** The same form sent twice makes the same card. */
const codeOf = (visit: Visit) => codesFor(visit, [visit.params.slug ?? ''])[0]

export const firstHostRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/circles/:slug/first-host',
    policy: asksFirstHost,
    thing: 'seat',
    reads: { thing: 'seat', id: ({ db, params }) => idOf(db, params.slug ?? '') },
    command: askFirstHost,
    async show({ db, params, locale }, form) {
      const circle = await findWithoutHost(db, params.slug ?? '')
      if (!circle) throw new Absent()
      const title = firstHostWords(locale)('title', { name: circle.name })
      return page({ title, door: 'people', body: AskFirstHostPage({ locale, form, circle }) })
    },
    input: (visit) => ({
      slug: visit.params.slug,
      name: fieldOf(visit.posted, 'name'),
      email: emailOf(visit),
      locale: visit.locale,
      code: codeOf(visit)?.stored,
    }),
    done: (_, visit) => (emailOf(visit) ? told(visit) : card(visit)),
  }),
  route({
    method: 'GET',
    path: '/circles/:slug/without-host',
    policy: circleHost,
    kind: 'page',
    thing: 'circle',
    async handle({ db, actor, params, locale }) {
      const home = await findCircleToInviteTo(db, actor, params.slug ?? '')
      if (!home) throw new Absent()
      const places = await listWithoutHost(db, home.id)
      const title = firstHostWords(locale)('list.title', { name: home.name })
      return page({ title, door: 'people', body: WithoutHostPage({ locale, home, places }) })
    },
  }),
]

function told({ params, posted, locale }: Visit) {
  const flash = firstHostWords(locale)('sent', { name: fieldOf(posted, 'name').trim() })
  return redirect(`/circles/${params.slug}/first-host`, { flash })
}

/** The card to give, with the code that is shown this once. */
function card(visit: Visit) {
  const { params, posted, locale, site } = visit
  return visit.reading(async ({ db }) => {
    const circle = await mayAskFirstHost(db, params.slug ?? '')
    const made = codeOf(visit)
    if (!circle || !made) throw new Absent()
    const w = firstHostWords(locale)
    const name = fieldOf(posted, 'name').trim()
    const body = PlaceCardsPage({
      locale,
      title: w('card.title', { name }),
      says: w('card.place', { circle: circle.name }),
      back: { href: `/circles/${params.slug}`, label: w('back', { name: circle.name }) },
      origin: site.origin,
      cards: [{ name, code: made.code }],
    })
    return page({ title: w('card.title', { name }), layout: 'sheet', body })
  })
}
