import { Absent } from '../../../platform/errors/errors.ts'
import { bytes } from '../../../platform/web/answer.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { movementOf } from '../../movements/index.ts'
import { aboutAt, type ListAbout, type Subject } from '../reading/about.ts'
import { type StoryKind, storyKinds } from '../schema.ts'
import { kindOfStory, storyWords } from '../words.ts'
import { feedFormats } from './formats.ts'
import { feedEntries } from './queries.ts'

/** What a feed is of: its filter, its name, and the page it belongs to. */
type Of = Omit<ListAbout, 'name' | 'followed'> & { name: string | null }

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
    of: ({ site }) => ({ name: null, page: '/stories', filter: { movementId: site.movementId } }),
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

async function feedOf({ db, site, locale, url }: Visit, { name, page, filter }: Of) {
  const kind = kindIn(url)
  const movement = await movementOf(db, { movement: site.movement })
  const w = storyWords(locale)
  const called = name ?? movement.name
  return {
    title: kind ? `${called}: ${kindOfStory(locale, kind)}` : w('feed.title', { name: called }),
    description: w('feed.description', { name: called }),
    language: locale,
    address: `${site.origin}${page}/feed`,
    search: kind ? `?kind=${kind}` : '',
    page: `${site.origin}${page}`,
    movement: movement.name,
    entries: await feedEntries(db, site, movement.name, { ...filter, kinds: kind && [kind] }),
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
      async handle(visit) {
        const body = write(await feedOf(visit, await of(visit)))
        return bytes({ contentType: `${contentType}; charset=utf-8`, body })
      },
    }),
  ),
)
