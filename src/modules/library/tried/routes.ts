import { z } from 'zod'
import { page } from '../../../platform/web/answer.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { themes } from '../../action-teams/index.ts'
import { momentIn, onePage, triedStories } from '../../stories/index.ts'
import { libraryWords } from '../locales/index.ts'
import { triedKinds } from '../shelves/shelves.ts'
import { sectors } from './queries.ts'
import { TriedPage } from './TriedPage.tsx'

/** How many stand on one page. */
const atOnce = 20

const idIn = (value: string | null): string | undefined =>
  z.uuid().safeParse(value).success ? (value ?? undefined) : undefined

/** Finding who tried something before. */
export const triedRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/library/tried',
    asks: ['of', 'theme', 'sector', 'before'],
    policy: everybody,
    kind: 'page',
    kept: true,
    thing: 'story',
    async handle({ db, locale, site, url, around }) {
      const named = await around?.()
      const movementId = named?.id
      const [themeId, withinId] = [idIn(url.searchParams.get('theme')), idIn(url.searchParams.get('sector'))]
      const filter = {
        kinds: triedKinds,
        movementId,
        themeId,
        withinId,
        before: momentIn(url),
        most: atOnce + 1,
      }
      const [stories, allThemes, allSectors] = await Promise.all([
        triedStories(db, filter),
        themes(db, locale, site.movementId),
        sectors(db, site),
      ])
      const asked = { theme: themeId ?? '', sector: withinId ?? '' }
      const { here, older } = onePage(url, stories, atOnce)
      const body = TriedPage({
        ...{ locale, stories: here, older, themes: allThemes, sectors: allSectors, asked },
        around: named,
      })
      const w = libraryWords(locale)
      return page({ title: w('shelf.tried'), description: w('shelf.tried.about'), door: 'stories', body })
    },
  }),
]
