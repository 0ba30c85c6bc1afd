import { z } from 'zod'
import { page } from '../../../platform/web/answer.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { themes } from '../../action-teams/index.ts'
import { movementsOfStories } from '../../stories/index.ts'
import { longestQuery } from '../analysis/query.ts'
import { searchWords } from '../words.ts'
import { type Found, find, onPage } from './find.ts'
import { offeredFor } from './offered.ts'
import { tooOften } from './often.ts'
import { SearchPage } from './pages/SearchPage.tsx'
import { mostHits, type Wanted } from './queries.ts'

const nothing: Found = {
  items: [],
  instead: [],
  nowhere: [],
  more: false,
  shelves: [],
  themeIds: [],
  years: [],
}

const typedIn = (asked: URLSearchParams) => (asked.get('q') ?? '').trim()

/** What is no choice on the page is none. */
function wantedIn({ searchParams }: URL): Wanted {
  const asked = (name: string) => searchParams.get(name) ?? ''
  const shelf = asked('shelf')
  const theme = z.uuid().safeParse(asked('theme'))
  const year = z.coerce
    .number()
    .int()
    .min(1900)
    .max(2200)
    .safeParse(asked('year') || undefined)
  const number = z.coerce
    .number()
    .int()
    .min(1)
    .max(mostHits / onPage)
    .safeParse(asked('page') || undefined)
  return {
    words: typedIn(searchParams).slice(0, longestQuery),
    shelf: searchWords.has(`shelf.${shelf}`) ? shelf : null,
    theme: theme.success ? theme.data : null,
    year: year.success ? year.data : null,
    page: number.success ? number.data : 1,
  }
}

export const findRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/search',
    policy: everybody,
    kind: 'page',
    unlisted: true,
    thing: 'found thing',
    reads: { thing: 'what was found', id: ({ actor }) => (actor.kind === 'nobody' ? undefined : null) },
    does: 'search',
    async handle(visit) {
      const { db, locale, url } = visit
      const wanted = { ...wantedIn(url), closed: (await visit.closed?.()) ?? [] }
      const often = wanted.words !== '' && tooOften(visit)
      const [all, found] = await Promise.all([
        themes(db, locale),
        wanted.words && !often ? find(db, visit.house, locale, wanted) : nothing,
      ])
      const whose = await movementsOfStories(
        db,
        found.items.map(({ path }) => path),
      )
      const w = searchWords(locale)
      return page({
        title: wanted.words ? w('title.of', { words: wanted.words }) : w('title'),
        door: 'stories',
        islands: ['offered-words'],
        ...(often && { status: 429 }),
        body: SearchPage({
          ...{ locale, wanted, found, often, themes: all, whose },
          around: await visit.around?.(),
          shortened: typedIn(url.searchParams).length > longestQuery,
        }),
      })
    },
  }),
  route({
    method: 'GET',
    path: '/search/offered',
    policy: everybody,
    kind: 'api',
    thing: 'found thing',
    // Once in a while, and not for each letter.
    reads: { thing: 'what was offered while typing' },
    does: 'search',
    async handle(visit) {
      const { db, locale, url } = visit
      const often = tooOften(visit, 'offer')
      const typed = typedIn(url.searchParams).slice(0, longestQuery)
      return {
        type: 'bytes',
        body: JSON.stringify(
          often ? [] : await offeredFor(db, locale, typed, (await visit.closed?.()) ?? []),
        ),
        contentType: 'application/json; charset=utf-8',
        ...(often && { status: 429 }),
      }
    },
  }),
]
