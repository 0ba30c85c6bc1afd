import { z } from 'zod'
import { page } from '../../../platform/web/answer.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { themes } from '../../action-teams/index.ts'
import { triedStories } from '../../stories/index.ts'
import { libraryWords } from '../locales/index.ts'
import { sectors } from './queries.ts'
import { TriedPage } from './TriedPage.tsx'

/** More than this is not on one page. */
const most = 60

const idIn = (value: string | null): string | undefined =>
  z.uuid().safeParse(value).success ? (value ?? undefined) : undefined

/** Finding who tried something before. */
export const triedRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/library/tried',
    policy: everybody,
    kind: 'page',
    kept: true,
    thing: 'story',
    async handle({ db, locale, site, url }) {
      const { movementId } = site
      const [themeId, withinId] = [idIn(url.searchParams.get('theme')), idIn(url.searchParams.get('sector'))]
      const [stories, allThemes, allSectors] = await Promise.all([
        triedStories(db, { kinds: ['practice', 'failure'], movementId, themeId, withinId, most }),
        themes(db, locale, movementId),
        sectors(db, site),
      ])
      const asked = { theme: themeId ?? '', sector: withinId ?? '' }
      const body = TriedPage({ locale, stories, themes: allThemes, sectors: allSectors, asked })
      return page({ title: libraryWords(locale)('shelf.tried'), door: 'stories', body })
    },
  }),
]
