import { bytes, page } from '../../../platform/web/answer.ts'
import { everybody } from '../../../platform/web/policy.ts'
import type { Reads } from '../../../platform/web/reads.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import type { Place } from '../card/own-words/place.ts'
import { asPage } from './as-page.tsx'
import { gather, schemaPath } from './gather.ts'
import { takeAlongWords } from './locales/index.ts'
import { TakeAlongPage } from './pages/TakeAlongPage.tsx'
import { type TakenAlong, takenAlongSchema } from './schema.ts'

/** One's own as well: what leaves the house in one piece is in the log. */
const allOfMine: Reads = { thing: 'all of mine', id: () => null }

const kinds = {
  html: {
    contentType: 'text/html; charset=utf-8',
    body: ({ locale }: Visit, taken: TakenAlong) => asPage(locale, taken),
  },
  json: {
    contentType: 'application/json; charset=utf-8',
    body: (_: Visit, taken: TakenAlong) => JSON.stringify(taken, null, 2),
  },
} as const

/** Everything of one's own, to take along. */
export function takeAlongRoutes(place: Place): Route[] {
  const { base, policy, as } = place
  const shared = { method: 'GET', policy, as } as const
  return [
    route({
      ...shared,
      path: `${base}/take-along`,
      kind: 'page',
      handle: ({ locale }) =>
        page({
          title: takeAlongWords(locale)('page.title'),
          ...(as === 'person' && { door: 'mine' as const }),
          body: TakeAlongPage({ locale, place, schema: schemaPath, back: base }),
        }),
    }),
    ...(['html', 'json'] as const).map((kind) =>
      route({
        ...shared,
        path: `${base}/take-along/kampvuur.${kind}`,
        kind: 'export',
        reads: allOfMine,
        async handle(visit) {
          const { contentType, body } = kinds[kind]
          return bytes({
            body: body(visit, await gather(visit, place)),
            contentType,
            headers: { 'content-disposition': `attachment; filename="kampvuur.${kind}"` },
          })
        },
      }),
    ),
  ]
}

/** What each field of the file means, for whoever reads it by machine. */
export const takenAlongSchemaRoute = route({
  method: 'GET',
  path: schemaPath,
  policy: everybody,
  kind: 'api',
  handle: () =>
    bytes({
      body: JSON.stringify(takenAlongSchema(), null, 2),
      contentType: 'application/schema+json; charset=utf-8',
    }),
})
