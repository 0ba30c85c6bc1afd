import { z } from 'zod'
import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findHouse, hostOfHouse } from '../house.ts'
import { openingKinds } from '../schema.ts'
import { closeOpening } from './commands/close-opening.ts'
import { keepOpening } from './commands/keep-opening.ts'
import { openingWords } from './locales/index.ts'
import { OpeningPage } from './pages/OpeningPage.tsx'
import { findKeptOpening } from './queries.ts'

const path = '/circles/:slug/visits/openings/:opening'

const newKind = ({ params }: Visit) => openingKinds.find((kind) => kind === params.opening)

/** What is there at this house; undefined for a new one and for what is not there. */
async function openingOf({ db, params }: Visit) {
  const id = z.uuid().safeParse(params.opening)
  const opening = id.success ? await findKeptOpening(db, id.data) : undefined
  return opening?.house.slug === params.slug ? opening : undefined
}

/**
 * Hosts of the house, for what it lets be known: one that is there, or a new one. Of one that was taken away while somebody typed, what
 * they typed is shown again.
 */
const openingHost = policy('opening-host', async (visit) => {
  const admission = await hostOfHouse.admit(visit)
  if (admission !== 'admitted' || newKind(visit)) return admission
  const opening = await openingOf(visit)
  const typed = Object.keys(visit.posted).length > 0
  return opening && (typed || !opening.closed) ? 'admitted' : 'absent'
})

async function show(visit: Visit, form: FormState) {
  const { db, params, locale } = visit
  const [house, opening] = [await findHouse(db, params.slug ?? ''), await openingOf(visit)]
  const kind = newKind(visit) ?? opening?.kind
  if (!house || !kind) throw new Absent()
  const body = OpeningPage({ locale, form, house, kind, opening })
  return page({ title: openingWords(locale)(`${kind}.title`), door: 'people', body })
}

const shared = { policy: openingHost, thing: 'visit opening', show } as const
const fields = ['words', 'days', 'room', 'expect', 'audience'] as const

export const openingRoutes: readonly Route[] = [
  ...formRoutes({
    ...shared,
    path,
    command: keepOpening,
    input: ({ params: { slug, opening }, posted }) => ({
      ...Object.fromEntries(fields.map((field) => [field, fieldOf(posted, field)])),
      ...{ slug, opening },
      version: fieldOf(posted, '_version'),
    }),
    done: (_, { params, locale }) =>
      redirect(`/circles/${params.slug}/visits`, { flash: openingWords(locale)('saved') }),
  }),
  actionRoute({
    ...shared,
    path: `${path}/close`,
    command: closeOpening,
    input: ({ params }) => ({ slug: params.slug, id: params.opening }),
    done: (_, { params, locale }) =>
      redirect(`/circles/${params.slug}/visits`, { flash: openingWords(locale)('closed') }),
  }),
]
