import { z } from 'zod'
import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { folders, kinds } from '../kinds.ts'
import { fundingWords } from '../locales/index.ts'
import { type LineView, lineOf } from '../queries.ts'
import { type LineKind, lineKinds } from '../schema.ts'
import { LinePage } from './pages/LinePage.tsx'
import { RemovePage } from './pages/RemovePage.tsx'
import { type Place, placeToWrite } from './place.ts'
import { removeLine } from './remove-line.ts'
import { saveLine } from './save-line.ts'
import { valuesOf } from './values.ts'

const base = '/circles/:slug/money/:folder'

type Params = Readonly<Record<string, string>>

const kindOf = ({ folder }: Params): LineKind | undefined =>
  lineKinds.find((kind) => folders[kind] === folder)

/** What the address leads to: a place where the actor writes, and there the line, if it names one. */
async function found({
  db,
  params,
}: Visit): Promise<{ kind: LineKind; place: Place; line?: LineView } | undefined> {
  const kind = kindOf(params)
  const place = kind && (await placeToWrite(db, kind, params.slug ?? ''))
  if (!kind || !place) return undefined
  if (params.line === undefined) return { kind, place }
  if (!z.uuid().safeParse(params.line).success) return undefined
  const line = await lineOf(db, place.movementId, kind, params.line)
  const ofPlace = line && (!kinds[kind].ofHouse || line.house?.slug === place.slug)
  return ofPlace ? { kind, place, line } : undefined
}

const whoWrites = policy('writes-money', async (visit) => {
  if (await found(visit)) return 'admitted'
  return visit.actor.kind === 'person' ? 'absent' : 'sign-in'
})

const whoRemoves = policy('removes-money', async (visit) => {
  const { kind, place } = (await found(visit)) ?? {}
  if (kind && (kind !== 'idea' || place?.ofMovement)) return 'admitted'
  return visit.actor.kind === 'person' ? 'absent' : 'sign-in'
})

async function show(visit: Visit, form: FormState) {
  const { kind, place, line } = (await found(visit)) ?? {}
  if (!kind || !place) throw new Absent()
  const { locale } = visit
  const title = fundingWords(locale)(line ? `${kind}.change` : `${kind}.new`, { name: place.name })
  const now = line && valuesOf(line)
  return page({ title, door: 'people', body: LinePage({ locale, kind, place, line, now, form }) })
}

/** What was posted, as the command takes it. */
function input({ params, posted }: Visit) {
  const kind = kindOf(params)
  const field = (name: string) => fieldOf(posted, name)
  const asks = kind ? kinds[kind].asks : []
  return {
    ...{ kind, slug: params.slug, lineId: params.line, version: field('_version') },
    ...{ title: field('title'), from: field('from'), until: field('until') },
    ...{ planned: field('planned'), actual: field('actual'), state: field('state') },
    isPublic: field('isPublic') || undefined,
    words: Object.fromEntries(asks.map((ask) => [ask, field(`words.${ask}`)])),
  }
}

/** Where the line stands for whoever wrote it. */
async function backTo({ db, params }: Visit): Promise<string> {
  const kind = kindOf(params)
  const place = kind && (await placeToWrite(db, kind, params.slug ?? ''))
  if (!place || !kind) return '/people'
  if (kind === 'idea' || kind === 'route') return `/circles/${place.slug}/money/${folders[kind]}`
  const movement = await db
    .selectFrom('circles.circle')
    .select('slug')
    .where('id', '=', place.movementId)
    .executeTakeFirst()
  return movement ? `/circles/${movement.slug}/money` : `/circles/${place.slug}`
}

const form = { policy: whoWrites, thing: 'money line', command: saveLine, show, input } as const
const done = (said: 'saved' | 'removed') => async (_: unknown, visit: Visit) =>
  redirect(await visit.reading(backTo), { flash: fundingWords(visit.locale)(said) })

export const lineRoutes: readonly Route[] = [
  ...formRoutes({ ...form, path: `${base}/new`, done: done('saved') }),
  ...formRoutes({ ...form, path: `${base}/:line`, done: done('saved') }),
  ...formRoutes({
    path: `${base}/:line/remove`,
    policy: whoRemoves,
    thing: 'money line',
    command: removeLine,
    input: ({ params, posted }) => ({
      ...{ kind: kindOf(params), slug: params.slug, lineId: params.line },
      version: fieldOf(posted, '_version'),
    }),
    async show(visit, form) {
      const { kind, place, line } = (await found(visit)) ?? {}
      if (!kind || !place || !line) throw new Absent()
      const { locale } = visit
      const title = fundingWords(locale)('remove.title')
      return page({ title, door: 'people', body: RemovePage({ locale, kind, place, line, form }) })
    },
    done: done('removed'),
  }),
]
