import { Absent } from '../../../platform/errors/errors.ts'
import { type Page, page } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, freshForm } from '../../../platform/web/form.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { PlaceCardsPage } from '../spreadsheets/cards/pages.tsx'
import { knock } from './commands/knock.ts'
import { codeFor, linkHash, openCircle } from './links.ts'
import { SitNotePage, SitPage } from './pages/SitPage.tsx'
import { behindLink } from './queries.ts'
import { openInvitationWords } from './words.ts'

const path = '/sit/:code'
const emailOf = ({ posted }: Visit) => fieldOf(posted, 'email').trim() || undefined

function sitPage({ locale, params }: Visit, form: FormState, circle: string): Page {
  const title = openInvitationWords(locale)('sit.title', { circle })
  const body = SitPage({ locale, form, code: params.code ?? '', circle })
  return page({ title, door: 'people', body })
}

function note({ locale }: Visit, what: 'done' | 'unknown'): Page {
  const title = openInvitationWords(locale)(`sit.${what}.title`)
  const body = SitNotePage({ locale, what })
  return page({ title, door: 'people', body, ...(what === 'unknown' && { status: 404 }) })
}

/** What somebody takes along who has no address: a card that opens once a host said yes. */
async function card(visit: Visit): Promise<Page> {
  const { locale, posted, site } = visit
  const circle = (await visit.reading(({ db }) => behindLink(db, linkHash(visit))))?.circle ?? ''
  const w = openInvitationWords(locale)
  const title = w('card.title', { circle })
  const body = PlaceCardsPage({
    ...{ locale, title, lead: w('card.later'), says: w('card.says', { circle }), origin: site.origin },
    cards: [{ name: fieldOf(posted, 'name').trim(), code: codeFor(visit, 'knock').code }],
  })
  return page({ title, layout: 'sheet', body })
}

/** Whoever holds the link of a circle knocks. */
export const sitRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path,
    policy: everybody,
    kind: 'page',
    thing: 'knock',
    writes: true,
    async handle(visit) {
      const circle = await openCircle(visit)
      return circle === undefined ? note(visit, 'unknown') : sitPage(visit, freshForm(visit), circle)
    },
  }),
  actionRoute({
    path,
    policy: everybody,
    thing: 'knock',
    command: knock,
    async show(visit, form) {
      const found = await behindLink(visit.db, linkHash(visit))
      return found ? sitPage(visit, form, found.circle) : note(visit, 'unknown')
    },
    async input(visit) {
      if ((await openCircle(visit)) === undefined) throw new Absent()
      return {
        link: linkHash(visit),
        name: fieldOf(visit.posted, 'name'),
        email: emailOf(visit),
        locale: visit.locale,
        code: codeFor(visit, 'knock').stored,
      }
    },
    done: (_, visit) => (emailOf(visit) ? note(visit, 'done') : card(visit)),
  }),
]
