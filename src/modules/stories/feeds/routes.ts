import { Absent } from '../../../platform/errors/errors.ts'
import { bytes } from '../../../platform/web/answer.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { movementOf } from '../../movements/index.ts'
import { aboutAt, type ListAbout, type Subject } from '../reading/about.ts'
import { type After, readMoment } from '../reading/paging.ts'
import { type StoryKind, storyKinds } from '../schema.ts'
import { kindOfStory, storyWords } from '../words.ts'
import { feedFormats } from './formats.ts'
import { feedPage } from './queries.ts'

/** What a feed is of: its filter, its name, and the page it belongs to. */
type Of = Omit<ListAbout, 'name' | 'followed'> & { name: string | null; search?: string }

interface Followed {
  path: string
  of(visit: Visit): Promise<Of> | Of
}

/** What was laid with another keyword is followed there, also by who followed it before. */
const about =
  (subject: Subject) =>
  (visit: Visit): Promise<Of> =>
    aboutAt(visit, subject, visit.params.slug ?? '')

const followed: readonly Followed[] = [
  {
    path: '/stories',
    // Under the name of a movement stands its own; what is of all of the house says so.
    async of({ url, locale, around }) {
      const asked = url.searchParams.get('of')
      if (asked === 'all')
        return { name: storyWords(locale)('feed.all'), page: '/stories', search: 'of=all', filter: {} }
      const { id: movementId, slug } = (await around?.()) ?? {}
      // Asked for by its name, it is the same feed as stands at its circle, and says so.
      const page = asked && asked === slug ? `/circles/${slug}` : '/stories'
      return { name: null, page, filter: { movementId } }
    },
  },
  { path: '/themes/:slug', of: about('theme') },
  { path: '/rubrics/:slug', of: about('rubric') },
  { path: '/keywords/:slug', of: about('keyword') },
  { path: '/circles/:slug', of: about('circle') },
]

/** Nothing where it is a kind that there is not. */
function kindIn({ searchParams }: URL): StoryKind | undefined {
  const asked = searchParams.get('kind')
  if (asked === null) return undefined
  const kind = storyKinds.find((one) => one === asked)
  if (!kind) throw new Absent()
  return kind
}

/** Where it goes on; nothing where it begins. What says no such place leads nowhere, or older ones would be read as the latest. */
function beforeIn({ searchParams }: URL): After | undefined {
  const asked = searchParams.get('before')
  if (asked === null) return undefined
  const before = readMoment(asked)
  if (!before) throw new Absent()
  return before
}

async function feedOf(visit: Visit, { name, page, filter, search }: Of) {
  const { db, site, locale, url } = visit
  const [kind, before] = [kindIn(url), beforeIn(url)]
  const movement = await (visit.around?.() ?? movementOf(db, { movement: site.movement }))
  const narrowed = [search, kind && `kind=${kind}`].filter(Boolean).join('&')
  const w = storyWords(locale)
  const called = name ?? movement.name
  const { entries, older } = await feedPage(db, site, movement.name, {
    ...filter,
    ...{ kinds: kind && [kind], before },
  })
  const from = (where: string) =>
    `?${[narrowed, `before=${encodeURIComponent(where)}`].filter(Boolean).join('&')}`
  const all = narrowed && `?${narrowed}`
  return {
    title: kind ? `${called}: ${kindOfStory(locale, kind)}` : w('feed.title', { name: called }),
    description: w('feed.description', { name: called }),
    language: locale,
    address: `${site.origin}${page}/feed`,
    search: all,
    here: before ? from(url.searchParams.get('before') ?? '') : all,
    next: older && from(older),
    page: `${site.origin}${page}${search ? `?${search}` : ''}`,
    movement: movement.name,
    entries,
  }
}

/** Stories that can be followed: the latest of what everybody may read, the same whoever asks. */
export const feedRoutes: readonly Route[] = followed.flatMap(({ path, of }) =>
  feedFormats.map(({ name, contentType, write }) =>
    route({
      method: 'GET',
      path: `${path}/feed.${name}`,
      policy: everybody,
      kind: 'feed',
      thing: 'story',
      as: 'nobody',
      kept: true,
      turns: ['kind', 'before'],
      async handle(visit) {
        const body = write(await feedOf(visit, await of(visit)))
        return bytes({ contentType: `${contentType}; charset=utf-8`, body })
      },
    }),
  ),
)
