import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, formRoutes, freshForm } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { keeps } from '../../circles/index.ts'
import {
  allAskedOfMe,
  helpGivenToMe,
  helps,
  myWords,
  speak,
  wordsInMyHand,
  writeDown,
} from '../../contributions/index.ts'
import { addressOf, type Place } from '../card/own-words/place.ts'
import { ownWordsRoutes } from '../card/own-words/routes.ts'
import { helpsWithCard } from '../card/queries.ts'
import { lastTimeOf } from '../follow/last-time.ts'
import { toBegin, whileHelping } from '../help/begin.ts'
import { helpedRoutes, helpingRoutes } from '../help/routes.ts'
import { keepWords } from '../kept-words/keep-words.ts'
import { writeOutRoutes } from '../write-out/routes.ts'
import { addSomebody } from './commands/add-somebody.ts'
import { enterRoutes } from './enter-routes.ts'
import { keeperRoutes } from './keeper-routes.ts'
import { roomWords } from './locales/index.ts'
import { DoorPage } from './pages/DoorPage.tsx'
import { ListenerPage } from './pages/ListenerPage.tsx'
import { TablePage } from './pages/TablePage.tsx'
import { WriteDownPage, WriteForPage, WritePage } from './pages/WritePages.tsx'
import { atOpenTable, atTable, tableHere } from './policy.ts'
import { othersAtTable } from './queries.ts'
import { peopleAtTable, wordsBefore } from './reads.ts'
import { otherWays } from './tell-routes.ts'

const atRoom: Place = { base: '/room', home: '/room', as: 'seat', policy: atTable }
const open = { as: 'seat', policy: atOpenTable, thing: 'contribution' } as const

/** A page at the table: what is typed on it is not lost. */
const keeping = (visit: Visit, parts: Parameters<typeof page>[0]) =>
  keepWords(visit, atRoom.home, page(parts))

/** @throws Absent when this device sits at no table. */
async function here(visit: Visit) {
  const table = await tableHere(visit)
  if (!table) throw new Absent()
  return table
}

async function somebodyHere(visit: Visit) {
  const others = await othersAtTable(visit.db, await here(visit))
  const somebody = others.find(({ seatId }) => seatId === visit.params.seat)
  if (!somebody) throw new Absent()
  return somebody
}

export const roomRoutes: readonly Route[] = [
  ...keeperRoutes,
  ...enterRoutes,
  ...helpingRoutes,
  route({
    method: 'GET',
    path: '/room',
    reads: wordsBefore,
    policy: atTable,
    as: 'seat',
    kind: 'page',
    thing: 'contribution',
    async handle(visit) {
      const { db, house, actor, locale } = visit
      const [table, words, inHand, given, asked] = await Promise.all([
        here(visit),
        myWords(db, house.sealing, actor),
        wordsInMyHand(db, house.sealing, actor),
        helpGivenToMe(db, actor, house.clock.now()),
        allAskedOfMe(db),
      ])
      if (table.seat.waits) return page({ title: table.title, body: DoorPage({ locale, table }) })
      if (table.seat.role === 'listener')
        return page({ title: table.title, body: ListenerPage({ locale, table }) })
      const lastTime = await lastTimeOf(db, house.sealing, table)
      const now = house.clock.now()
      const { hidden } = freshForm(visit)
      return keeping(visit, {
        title: table.title,
        body: TablePage({ lastTime, now, locale, place: atRoom, table, words, inHand, given, asked, hidden }),
      })
    },
  }),
  ...formRoutes({
    ...open,
    path: '/room/words/new',
    command: speak,
    async show(visit: Visit, form: FormState) {
      const { db, house, actor, locale } = visit
      const [table, words] = await Promise.all([here(visit), myWords(db, house.sealing, actor)])
      const kept = words.filter(({ state }) => state === 'confirmed').length
      const place = kept === 0 ? 1 : kept === 1 ? 2 : 3
      return keeping(visit, {
        title: roomWords(locale)(`write.title.${place}`),
        islands: ['gentle-hints'],
        body: WritePage({ locale, form, table, place }),
      })
    },
    done: ({ contributionId }) => redirect(`/room#w-${contributionId}`),
  }),
  ...otherWays,
  ...ownWordsRoutes(atRoom),
  ...helpedRoutes(atRoom),
  ...writeOutRoutes(atRoom),
  ...formRoutes({
    ...open,
    path: '/room/write-for',
    reads: peopleAtTable,
    command: addSomebody,
    async show(visit: Visit, form: FormState) {
      const { db, locale } = visit
      const table = await here(visit)
      const [others, mayAdd] = await Promise.all([othersAtTable(db, table), keeps(db, table.circleId)])
      return keeping(visit, {
        title: roomWords(locale)('for.title'),
        body: WriteForPage({ locale, form, others, mayAdd }),
      })
    },
    done: ({ seatId }) => redirect(`/room/write-for/${seatId}`),
  }),
  ...formRoutes({
    ...open,
    path: '/room/write-for/:seat',
    command: whileHelping(writeDown),
    input: (visit) => ({ ...visit.posted, ...toBegin(visit) }),
    async show(visit: Visit, form: FormState) {
      const { db, locale, params } = visit
      const seatId = params.seat ?? ''
      const [somebody, helping, card] = await Promise.all([
        somebodyHere(visit),
        helps(db, seatId),
        helpsWithCard(db, seatId),
      ])
      return keeping(visit, {
        title: roomWords(locale)('down.title', { name: somebody.name }),
        islands: ['gentle-hints'],
        body: WriteDownPage({ locale, form, somebody, helping, card }),
      })
    },
    done: ({ contributionId }) => redirect(addressOf(atRoom, contributionId, 'read-back')),
  }),
]
