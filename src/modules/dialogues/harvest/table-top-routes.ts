import { Absent } from '../../../platform/errors/errors.ts'
import { page } from '../../../platform/web/answer.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { keeperOfFire } from '../fire/policy.ts'
import { wordsAround } from '../fire/reads.ts'
import { atTable, tableHere } from '../room/policy.ts'
import { wordsAtTable } from '../room/reads.ts'
import { harvestWords } from './locales/index.ts'
import { TableTopPage, WallPage } from './pages/TableTopPage.tsx'
import { liveTableTop, tableTopOf, wallOf } from './table-top.ts'

const shared = { method: 'GET', thing: 'cluster' } as const
const ofKeeper = { ...shared, policy: keeperOfFire, as: 'either', reads: wordsAround } as const
const ofTable = { ...shared, policy: atTable, as: 'seat', reads: wordsAtTable } as const

async function dialogueHere(visit: Visit): Promise<string> {
  const table = await tableHere(visit)
  if (!table) throw new Absent()
  return table.dialogueId
}

export const tableTopRoutes: readonly Route[] = [
  route({
    ...ofKeeper,
    path: '/dialogues/:id/harvest/live',
    kind: 'live',
    handle: (visit) => liveTableTop(visit, visit.params.id ?? '', 'lay'),
  }),
  route({
    ...ofKeeper,
    path: '/dialogues/:id/wall',
    kind: 'page',
    async handle(visit) {
      const { locale, params } = visit
      const w = harvestWords(locale)
      const at = `/dialogues/${params.id}`
      return page({
        title: w('table-top.title'),
        layout: 'sheet',
        islands: ['live-lists'],
        body: WallPage({
          locale,
          ...(await wallOf(visit, params.id ?? '')),
          live: `${at}/wall/live`,
          back: { href: `${at}/harvest`, label: w('back-to-harvest') },
        }),
      })
    },
  }),
  route({
    ...ofKeeper,
    path: '/dialogues/:id/wall/live',
    kind: 'live',
    handle: (visit) => liveTableTop(visit, visit.params.id ?? '', 'wall'),
  }),
  route({
    ...ofTable,
    path: '/room/table',
    kind: 'page',
    async handle(visit) {
      const { locale } = visit
      const w = harvestWords(locale)
      return page({
        title: w('table-top.title'),
        islands: ['live-lists'],
        body: TableTopPage({
          locale,
          ...(await tableTopOf(visit, await dialogueHere(visit))),
          live: '/room/table/live',
          back: { href: '/room', label: w('table-top.back') },
        }),
      })
    },
  }),
  route({
    ...ofTable,
    path: '/room/table/live',
    kind: 'live',
    handle: async (visit) => liveTableTop(visit, await dialogueHere(visit), 'read'),
  }),
]
