import { Absent } from '../../../../platform/errors/errors.ts'
import { type Page, page, type Redirect, redirect } from '../../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, freshForm } from '../../../../platform/web/form.ts'
import { type Route, route } from '../../../../platform/web/route.ts'
import type { Visit } from '../../../../platform/web/visit.ts'
import { findCircleToInviteTo } from '../../invite-person/queries.ts'
import { circleOfPeople, findKept } from '../kept.ts'
import { knownTo } from '../participants/known.ts'
import { overviewOf } from '../participants/overview.ts'
import { takeInParticipants } from '../participants/take-in.ts'
import { namesIn } from '../people/known.ts'
import { peopleIn } from '../people/overview.ts'
import { takeInPeople } from '../people/take-in.ts'
import { ownSheet, sheetHost } from '../policy.ts'
import { sheetWords } from '../words.ts'
import { letGo } from './let-go.ts'
import { PreviewPage } from './page.tsx'
import { PeoplePreviewPage } from './people.tsx'

const path = '/circles/:slug/spreadsheet/:id'

export const previewRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path,
    policy: ownSheet,
    kind: 'page',
    thing: 'spreadsheet',
    // Beside a list of people stands whose names are in the circle.
    reads: {
      thing: 'people in a circle',
      id: async ({ db, params }) => circleOfPeople(db, params.slug ?? '', params.id ?? ''),
    },
    handle: (visit) => showPreview(visit, freshForm(visit)),
  }),
  // Sent twice it is gone the second time, and what came of it is still told: so whoever may send a list may send this.
  actionRoute({
    path: `${path}/take-in`,
    policy: sheetHost,
    thing: 'spreadsheet',
    command: takeInParticipants,
    show: pageOf,
    input: ({ params, posted }) => ({
      slug: params.slug,
      id: params.id,
      version: fieldOf(posted, '_version'),
      near: Object.fromEntries(
        Object.keys(posted).flatMap((name) => {
          const line = /^near-(\d+)$/.exec(name)?.[1]
          return line ? [[line, fieldOf(posted, name)]] : []
        }),
      ),
    }),
    done: ({ id }, { params }) => redirect(`/circles/${params.slug}/imports/${id}`),
  }),
  actionRoute({
    path: `${path}/invite`,
    policy: sheetHost,
    thing: 'spreadsheet',
    command: takeInPeople,
    show: pageOf,
    input: ({ params, posted }) => ({
      slug: params.slug,
      id: params.id,
      version: fieldOf(posted, '_version'),
      named: fieldOf(posted, 'named'),
    }),
    done: ({ id }, { params }) => redirect(`/circles/${params.slug}/imports/${id}`),
  }),
  actionRoute({
    path: `${path}/let-go`,
    policy: sheetHost,
    thing: 'spreadsheet',
    command: letGo,
    show: pageOf,
    input: ({ params }) => ({ slug: params.slug, id: params.id }),
    done: (_, { params, locale }) =>
      redirect(`/circles/${params.slug}/spreadsheet`, { flash: sheetWords(locale)('preview.gone') }),
  }),
]

async function showPreview(visit: Visit, form: FormState): Promise<Page | Redirect> {
  const { db, actor, house, params, locale, url } = visit
  const [circle, kept] = await Promise.all([
    findCircleToInviteTo(db, actor, params.slug ?? ''),
    findKept(db, house.sealing, params.slug ?? '', params.id ?? ''),
  ])
  if (!circle || !kept) throw new Absent()
  const w = sheetWords(locale)
  const at = Math.max(1, Number(url.searchParams.get('page')) || 1)
  const shared = { locale, form, circle, kept, at }
  const { asks, body } = await (kept.holds === 'people' ? people() : participants())
  return asks
    ? redirect(`/circles/${circle.slug}/spreadsheet/${kept.id}/columns`, { flash: w(`asks.${asks}`) })
    : page({ title: w('preview.title'), door: 'people', body })

  async function participants() {
    const { asks, plan } = overviewOf(shared.kept, shared.circle.name, await knownTo(db, shared.circle.id))
    return { asks, body: plan && PreviewPage({ ...shared, plan }) }
  }

  async function people() {
    const plan = peopleIn(shared.kept, await namesIn(db, shared.circle.id))
    return plan ? { body: PeoplePreviewPage({ ...shared, plan }) } : { asks: 'person' as const, body: null }
  }
}

async function pageOf(visit: Visit, form: FormState): Promise<Page> {
  const answer = await showPreview(visit, form)
  if (answer.type !== 'page') throw new Absent()
  return answer
}
