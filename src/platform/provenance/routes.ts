import { sql } from 'kysely'
import type { Db } from '../database/connect.ts'
import { Absent } from '../errors/errors.ts'
import { bytes, page } from '../web/answer.ts'
import { policy } from '../web/policy.ts'
import { type Route, route } from '../web/route.ts'
import type { Visit } from '../web/visit.ts'
import { provJson } from './export/prov-json.ts'
import { provO } from './export/prov-o.ts'
import { purposeOf } from './linked.ts'
import { provenanceWords } from './locales/index.ts'
import { WayPage } from './pages/WayPage.tsx'
import { type End, type Way, wayOf } from './way.ts'

const endOf = ({ params }: Visit): End => ({ kind: params.kind ?? '', id: params.id ?? '' })

async function isThere(db: Db, { kind, id }: End): Promise<boolean> {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) return false
  const { rows } = await sql`
    select from platform.follow(array[${kind}::text], array[${id}::uuid], 0, 0, '{}')`.execute(db)
  return rows.length > 0
}

/** Whoever may see the thing itself. */
const whoMaySeeThing = policy('who-may-see-thing', async (visit) =>
  (await isThere(visit.db, endOf(visit))) ? 'admitted' : 'absent',
)

async function wayFrom(visit: Visit): Promise<Way> {
  const way = await wayOf(visit, endOf(visit))
  if (!way) throw new Absent()
  return way
}

const at = '/provenance/:kind/:id'
const shared = {
  method: 'GET',
  policy: whoMaySeeThing,
  as: 'either',
  reads: { thing: 'way' },
  readsFor: ({ kind = '' }) => purposeOf(kind),
} as const satisfies Partial<Route>

/** Where a thing comes from and what became of it: to read, and to take along. */
export const provenanceRoutes: readonly Route[] = [
  route({
    ...shared,
    path: at,
    kind: 'page',
    async handle(visit) {
      const way = await wayFrom(visit)
      return page({
        title: provenanceWords(visit.locale)('title'),
        body: WayPage({ locale: visit.locale, way }),
      })
    },
  }),
  route({
    ...shared,
    path: `${at}/prov.json`,
    kind: 'export',
    async handle(visit) {
      const body = JSON.stringify(provJson(visit.site.origin, await wayFrom(visit)), null, 2)
      return bytes({ body, contentType: 'application/json; charset=utf-8' })
    },
  }),
  route({
    ...shared,
    path: `${at}/prov.jsonld`,
    kind: 'export',
    async handle(visit) {
      const body = JSON.stringify(provO(visit.site.origin, await wayFrom(visit)), null, 2)
      return bytes({ body, contentType: 'application/ld+json; charset=utf-8' })
    },
  }),
]
