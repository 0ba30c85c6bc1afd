import { Absent } from '../../../platform/errors/errors.ts'
import { page } from '../../../platform/web/answer.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { latestOfKinds, latestStories, momentIn, onePage } from '../../stories/index.ts'
import { libraryWords } from '../locales/index.ts'
import { LibraryPage } from './LibraryPage.tsx'
import { foundingMovement } from './queries.ts'
import { ShelfPage } from './ShelfPage.tsx'
import { inSight, shelfOf, shelves } from './shelves.ts'

const open = { method: 'GET', policy: everybody, kind: 'page', kept: true, thing: 'story' } as const

/** How many stand on one page. */
const atOnce = 40

/** The do-book, and each of its shelves. */
export const shelfRoutes: readonly Route[] = [
  route({
    ...open,
    path: '/library',
    asks: ['of'],
    async handle({ db, locale, site, around }) {
      const named = await around?.()
      const movementId = named?.id
      const kinds = shelves.flatMap((shelf) => shelf.kinds)
      const [stories, movement] = await Promise.all([
        latestOfKinds(db, kinds, { movementId, most: inSight }),
        foundingMovement(db, named?.chosen ? movementId : site.movementId),
      ])
      const body = LibraryPage({ locale, stories, movement, around: named })
      const w = libraryWords(locale)
      return page({ title: w('title'), description: w('lead'), door: 'stories', body })
    },
  }),
  route({
    ...open,
    path: '/library/:shelf',
    asks: ['of', 'before'],
    async handle({ db, locale, params, url, around }) {
      const shelf = shelfOf(params.shelf)
      if (!shelf) throw new Absent()
      const named = await around?.()
      const movementId = named?.id
      const before = momentIn(url)
      const stories = await latestStories(db, { movementId, kinds: shelf.kinds, before, most: atOnce + 1 })
      const { here, older } = onePage(url, stories, atOnce)
      const w = libraryWords(locale)
      return page({
        title: w(`shelf.${shelf.name}`),
        description: w(`shelf.${shelf.name}.about`),
        door: 'stories',
        body: ShelfPage({ locale, shelf, stories: here, older, around: named }),
      })
    },
  }),
]
