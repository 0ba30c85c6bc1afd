import { z } from 'zod'
import { Absent } from '../../../platform/errors/errors.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findPlace, type Place, placeHost } from '../place.ts'
import { entryKinds } from '../schema.ts'
import { followUp } from './commands/follow-up.ts'
import { introduce } from './commands/introduce.ts'
import { keepEntry } from './commands/keep-entry.ts'
import { takeAway } from './commands/take-away.ts'
import { declared, followed } from './kinds.ts'
import { faceWords } from './locales/index.ts'
import { EntryPage } from './pages/EntryPage.tsx'
import { FollowUpPage } from './pages/FollowUpPage.tsx'
import { IntroducePage } from './pages/IntroducePage.tsx'
import { WritePage } from './pages/WritePage.tsx'
import { callersOf, entriesOf, faceOf, findEntry } from './queries.ts'

const base = '/circles/:slug/face'

async function placeOf({ db, params }: Visit): Promise<Place> {
  const place = await findPlace(db, params.slug ?? '')
  if (!place) throw new Absent()
  return place
}

const kindOf = ({ params }: Visit) => entryKinds.find((kind) => kind === params.kind)
const newOne = 'new'
const isId = (id = '') => z.uuid().safeParse(id).success

/** Hosts, for what their place can say of itself: an old one that is there, or a new one. */
const entryHost = policy('entry-host', async (visit) => {
  const { db, params } = visit
  const [admission, place] = [await placeHost.admit(visit), await findPlace(db, params.slug ?? '')]
  const kind = kindOf(visit)
  if (admission !== 'admitted' || !place) return admission
  if (!kind || !declared[kind].of.includes(place.kind)) return 'absent'
  if (params.entry === newOne) return 'admitted'
  return isId(params.entry) && (await findEntry(db, place.id, kind, params.entry ?? ''))
    ? 'admitted'
    : 'absent'
})

/** The same for a promise, or for what there was already. */
const followedHost = (kind: (typeof followed)[number]) =>
  policy(`${kind}-host`, async (visit) => entryHost.admit({ ...visit, params: { ...visit.params, kind } }))

async function showEntry(visit: Visit, form: FormState) {
  const { db, params, locale, house } = visit
  const place = await placeOf(visit)
  const kind = kindOf(visit)
  if (!kind) throw new Absent()
  const entry = params.entry === newOne ? undefined : await findEntry(db, place.id, kind, params.entry ?? '')
  const title = faceWords(locale)(`entry.${kind}.title`)
  const today = dayAt(house.clock.now())
  return page({ title, door: 'people', body: EntryPage({ locale, form, place, kind, entry, today }) })
}

const toFace = ({ params }: Visit) => `/circles/${params.slug}/face`

export const faceRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: base,
    policy: placeHost,
    kind: 'page',
    thing: 'face',
    reads: { thing: 'what a place writes of itself', id: async (visit) => (await placeOf(visit)).id },
    async handle(visit) {
      const { db, locale } = visit
      const place = await placeOf(visit)
      const [face, entries, callers] = await Promise.all([
        faceOf(db, place.id),
        entriesOf(db, place.id),
        callersOf(db, place.id),
      ])
      const title = faceWords(locale)('write.title', { name: place.name })
      return page({ title, door: 'people', body: WritePage({ locale, place, face, entries, callers }) })
    },
  }),
  ...formRoutes({
    path: `${base}/words`,
    policy: placeHost,
    thing: 'face',
    command: introduce,
    async show(visit, form) {
      const { db, locale } = visit
      const place = await placeOf(visit)
      const body = IntroducePage({ locale, form, place, face: await faceOf(db, place.id) })
      return page({ title: faceWords(locale)('introduce.title'), door: 'people', body })
    },
    input: ({ params, posted }) => ({
      slug: params.slug,
      who: fieldOf(posted, 'who'),
      worksOn: fieldOf(posted, 'worksOn'),
      sites: fieldOf(posted, 'sites'),
      version: fieldOf(posted, '_version'),
    }),
    done: (_, visit) => redirect(toFace(visit), { flash: faceWords(visit.locale)('saved') }),
  }),
  ...formRoutes({
    path: `${base}/:kind/:entry`,
    policy: entryHost,
    thing: 'face',
    command: keepEntry,
    show: showEntry,
    input({ params, posted }) {
      const { entry, slug, kind } = params
      const fields = ['year', 'untilYear', 'words', 'outcome', 'toWhom', 'byDay', 'saidOn', 'shared']
      return {
        ...Object.fromEntries(fields.map((field) => [field, fieldOf(posted, field)])),
        ...{ slug, kind, ...(entry !== newOne && { id: entry }) },
        version: fieldOf(posted, '_version'),
      }
    },
    done(_, visit) {
      const own = fieldOf(visit.posted, 'shared') === 'own'
      return redirect(toFace(visit), { flash: faceWords(visit.locale)(own ? 'saved.own' : 'saved') })
    },
  }),
  actionRoute({
    path: `${base}/:kind/:entry/away`,
    policy: entryHost,
    thing: 'face',
    command: takeAway,
    show: showEntry,
    input: ({ params }) => ({ slug: params.slug, id: params.entry }),
    done: (_, visit) => redirect(toFace(visit), { flash: faceWords(visit.locale)('taken-away') }),
  }),
  ...followed.flatMap((kind) =>
    formRoutes({
      path: `${base}/${kind}/:entry/follow-up`,
      policy: followedHost(kind),
      thing: 'face',
      command: followUp,
      async show(visit, form) {
        const { db, params, locale, house } = visit
        const place = await placeOf(visit)
        const entry = await findEntry(db, place.id, kind, params.entry ?? '')
        if (!entry) throw new Absent()
        const today = dayAt(house.clock.now())
        const body = FollowUpPage({ locale, form, place, entry, today })
        return page({ title: faceWords(locale)('follow-up.title'), door: 'people', body })
      },
      input: ({ params, posted }) => ({
        ...{ slug: params.slug, kind, id: params.entry },
        words: fieldOf(posted, 'words'),
        outcome: fieldOf(posted, 'outcome'),
        onDay: fieldOf(posted, 'onDay'),
      }),
      done: (_, visit) => redirect(toFace(visit), { flash: faceWords(visit.locale)('saved') }),
    }),
  ),
]
