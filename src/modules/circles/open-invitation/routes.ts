import { Absent } from '../../../platform/errors/errors.ts'
import { type Page, page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { idOf } from '../circle-page/queries.ts'
import { circleHost } from '../hosting.ts'
import { findCircleToInviteTo } from '../invite-person/queries.ts'
import { answerKnock } from './commands/answer-knock.ts'
import { endLink } from './commands/end-link.ts'
import { makeLink } from './commands/make-link.ts'
import { codeFor } from './links.ts'
import { LinkPage, MadeLinkPage } from './pages/LinkPage.tsx'
import { knocks, openUntil } from './queries.ts'
import { sitRoutes } from './sit-routes.ts'
import { openInvitationWords } from './words.ts'

const path = '/circles/:slug/open-invitation'

async function show({ db, actor, house, params, locale }: Visit, form: FormState): Promise<Page> {
  const circle = await findCircleToInviteTo(db, actor, params.slug ?? '')
  if (!circle) throw new Absent()
  const [until, waiting] = await Promise.all([openUntil(db, circle.id), knocks(db, house.sealing, circle.id)])
  const title = openInvitationWords(locale)('title', { name: circle.name })
  return page({ title, door: 'people', body: LinkPage({ locale, form, circle, until, knocks: waiting }) })
}

/** The link that was made, shown this once. */
function made(visit: Visit) {
  const { params, locale, site } = visit
  const { code } = codeFor(visit, 'link')
  return visit.reading(async ({ db, actor }) => {
    const circle = await findCircleToInviteTo(db, actor, params.slug ?? '')
    if (!circle) throw new Absent()
    const title = openInvitationWords(locale)('made.title', { name: circle.name })
    const body = MadeLinkPage({ locale, circle, address: `${site.origin}/sit/${code.long}` })
    return page({ title, door: 'people', body })
  })
}

const back = (visit: Visit, what: 'ended' | `answered.${'yes' | 'no' | 'meanwhile'}`) =>
  redirect(`/circles/${visit.params.slug}/open-invitation`, {
    flash: openInvitationWords(visit.locale)(what),
  })

export const openInvitationRoutes: readonly Route[] = [
  ...formRoutes({
    path,
    policy: circleHost,
    thing: 'knock',
    reads: { thing: 'knock', id: ({ db, params }) => idOf(db, params.slug ?? '') },
    command: makeLink,
    show,
    input: (visit) => ({
      slug: visit.params.slug,
      until: fieldOf(visit.posted, 'until'),
      hash: codeFor(visit, 'link').stored.long,
    }),
    done: (_, visit) => made(visit),
  }),
  actionRoute({
    path: `${path}/end`,
    policy: circleHost,
    thing: 'knock',
    command: endLink,
    show,
    input: ({ params }) => ({ slug: params.slug }),
    done: (_, visit) => back(visit, 'ended'),
  }),
  actionRoute({
    path: `${path}/knocks/:knock`,
    policy: circleHost,
    thing: 'knock',
    command: answerKnock,
    show,
    input: ({ params, posted }) => ({
      slug: params.slug,
      knock: params.knock,
      answer: fieldOf(posted, 'answer'),
    }),
    done: ({ outcome }, visit) => back(visit, `answered.${outcome}`),
  }),
  ...sitRoutes,
]
