import { type HeadTag, page } from '../../../platform/web/answer.ts'
import { everybody, policy } from '../../../platform/web/policy.ts'
import { reallyAt } from '../../../platform/web/really-at.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { firesIn } from '../../dialogues/index.ts'
import { publicAhead } from '../../gatherings/index.ts'
import { type Front, findFront } from '../../movements/index.ts'
import { followLinks, howToFollow } from '../../social-web/index.ts'
import { latestStories, storyFeedLinks } from '../../stories/index.ts'
import { toldToEveryone } from '../told.ts'
import { frontWords } from './locales/index.ts'
import { FrontPage } from './pages/FrontPage.tsx'
import { threeOf } from './three.ts'
import { twoFor } from './two.ts'

/** How many of the newest stories are looked through for two in the reader’s language. */
const newestStories = 12

/** How many of the newest answers are looked through for three short ones. */
const newest = 12

const open = { method: 'GET', kind: 'page', kept: true } as const

/** Whoever may see the movement; what nobody may see has no front page. */
const seesFront = policy('sees-front-page', async ({ db, params }) =>
  (await findFront(db, params.slug)) ? 'admitted' : 'absent',
)

/** One movement's, or at the address of the house everything there is, under the welcome of the first. */
async function show(visit: Visit, slug: string | undefined) {
  const { db, house, locale } = visit
  const front = await findFront(db, slug)
  const closed = (await visit.closed?.()) ?? []
  const own = slug && front ? { circleId: front.id } : {}
  const now = house.clock.now()
  const [told, fires, gatherings, stories, follow, head] = await Promise.all([
    toldToEveryone(visit, { cameBack: newest, ...own }),
    firesIn(db, { ahead: 4, now, ...own }),
    publicAhead(db, { now, most: 3, ...own }),
    latestStories(db, { public: true, movementId: front?.id, most: newestStories }),
    slug && front ? howToFollow(visit, front) : null,
    slug && front ? followLinks(visit, front.id) : [],
  ])
  return page({
    title: front?.name ?? 'Kampvuur',
    description: frontWords(locale)('description'),
    head: [
      ...(await reallyHere(visit)),
      ...(front && !closed.includes('stories') ? followed(visit, slug, front) : []),
      ...head,
    ],
    body: FrontPage({
      locale,
      front,
      own: Boolean(slug),
      closed,
      told: threeOf(told.cameBack),
      fires: fires.ahead,
      ...{ gatherings, now, follow, stories: twoFor(locale, stories) },
    }),
  })
}

/** The movement that was asked for behind the question mark, where there is one of that name, else whose address this is. */
async function asked({ url, site, around }: Visit): Promise<string | undefined> {
  const of = url.searchParams.get('of')
  return of && (await around?.())?.slug === of ? of : site.movement
}

/** Where the front page of a movement that was asked for by its name really is. */
async function reallyHere({ url, params, site, around }: Visit): Promise<HeadTag[]> {
  const movement: { slug?: string; isFirst?: boolean } = (await around?.()) ?? {}
  const named = params.slug ?? url.searchParams.get('of')
  if (!named || movement.slug !== named) return []
  const at = reallyAt(site, movement, '/')
  if (at.length > 0 || params.slug) return at
  return [{ rel: 'canonical', href: `${site.house ?? site.origin}/movements/${named}` }]
}

/** Where its stories can be followed. */
const followed = ({ locale, site }: Visit, slug: string | undefined, { name, slug: of }: Front) =>
  storyFeedLinks(
    frontWords(locale)('feed', { name }),
    slug && slug !== site.movement ? `/circles/${of}` : '/stories',
  )

export const frontRoutes: readonly Route[] = [
  route({
    ...open,
    path: '/',
    policy: everybody,
    asks: ['of'],
    handle: async (visit) => show(visit, await asked(visit)),
  }),
  route({
    ...open,
    path: '/movements/:slug',
    policy: seesFront,
    thing: 'welcome',
    handle: (visit) => show(visit, visit.params.slug),
  }),
]
