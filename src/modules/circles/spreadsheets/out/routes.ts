import { Absent } from '../../../../platform/errors/errors.ts'
import { everybody } from '../../../../platform/web/policy.ts'
import { type Route, route } from '../../../../platform/web/route.ts'
import { findCircleToInviteTo } from '../../invite-person/queries.ts'
import { importHost, sheetHost } from '../policy.ts'
import { findImport, importedCircles } from '../receipt/queries.ts'
import { sheetWords } from '../words.ts'
import { kinds, listAnswer } from './answer.ts'
import { importedPeople, membersOf, openHouses } from './queries.ts'
import { directoryTable, importedTable, membersTable } from './tables.ts'

/** Each list twice: for Excel, and as CSV. */
export const listRoutes: readonly Route[] = kinds.flatMap((kind) => [
  route({
    method: 'GET',
    path: `/lists/participants.${kind}`,
    policy: everybody,
    kind: 'export',
    thing: 'circle',
    async handle({ db, locale, url, site }) {
      const table = directoryTable(sheetWords(locale), site.origin, await openHouses(db))
      return listAnswer(table, kind, 'participants', url)
    },
  }),
  route({
    method: 'GET',
    path: `/circles/:slug/lists/members.${kind}`,
    policy: sheetHost,
    kind: 'export',
    thing: 'seat',
    reads: {
      thing: 'people in a circle',
      id: async ({ db, actor, params }) => (await findCircleToInviteTo(db, actor, params.slug ?? ''))?.id,
    },
    async handle({ db, actor, params, locale, url }) {
      const circle = await findCircleToInviteTo(db, actor, params.slug ?? '')
      if (!circle) throw new Absent()
      const table = membersTable(sheetWords(locale), circle.name, await membersOf(db, circle.id))
      return listAnswer(table, kind, circle.slug, url)
    },
  }),
  route({
    method: 'GET',
    path: `/circles/:slug/imports/:id/list.${kind}`,
    policy: importHost,
    kind: 'export',
    thing: 'import',
    reads: { thing: 'people of an import' },
    async handle({ db, params, locale, url, site }) {
      const [slug, id] = [params.slug ?? '', params.id ?? '']
      const receipt = await findImport(db, slug, id)
      if (!receipt) throw new Absent()
      const w = sheetWords(locale)
      const table =
        receipt.holds === 'people'
          ? membersTable(w, w('out.import'), await importedPeople(db, id))
          : importedTable(w, site.origin, w('out.import'), await importedCircles(db, id))
      return listAnswer(table, kind, `${slug}-import`, url)
    },
  }),
])
