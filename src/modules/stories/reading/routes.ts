import type { Child } from 'hono/jsx'
import { Absent } from '../../../platform/errors/errors.ts'
import { page } from '../../../platform/web/answer.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { underName } from '../../../platform/web/under-name.ts'
import { findPlaced } from '../sisters/in-force.ts'
import { sisterLinks } from '../sisters/links.ts'
import { storySections } from '../story-sections.ts'
import { frontOf, originOf } from '../where.ts'
import { storyHead } from './head.ts'
import { StoryPage } from './pages/StoryPage.tsx'
import { findStory } from './story.ts'
import { headsOfStory } from './story-heads.ts'
import { headingsOf } from './under.ts'
import { storyReadsFor, withinStory } from './within.ts'

/** Reading one story. */
export const readingRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/stories/:slug',
    policy: everybody,
    kind: 'page',
    thing: 'story',
    kept: true,
    turns: ['reactions'],
    readsFor: storyReadsFor,
    async handle(visit) {
      const { db, locale, params, site, url } = visit
      const story = await findStory(db, params.slug ?? '')
      if (!story) throw new Absent()
      const of = url.searchParams.get('of') ?? site.movement
      const placed = of && of !== story.movement?.slug ? await findPlaced(db, story.storyId, of) : undefined
      const stands = placed?.bySlug ?? story.movement?.slug
      const [headings, within, links, ...sections] = await Promise.all([
        headingsOf(db, locale, story.storyId),
        withinStory(visit, story),
        sisterLinks(visit, story),
        ...storySections().map((section) => section.render(visit, story, stands)),
      ])
      const origin = originOf(site, story.movement)
      const around = await visit.around?.()
      const front = frontOf(site, story.movement, around)
      const told = storyHead(story, { origin, front }, story.movement?.name ?? '')
      const under = stands === around?.slug && around?.isFirst ? undefined : stands
      const list = underName('/stories', { chosen: under })
      return page({
        title: story.title,
        door: 'stories',
        of: stands,
        islands: ['pass-on', ...(story.shown?.file ? ['keepsake-chapters'] : [])],
        ...{ ...told, head: [...(told.head ?? []), ...headsOfStory(story, site)] },
        body: StoryPage({
          ...{ locale, story, headings, within, placed, links },
          ...{ first: placedIn(sections, true), sections: placedIn(sections, false) },
          ...{ address: `${origin}/stories/${story.slug}`, list, under },
        }),
      })
    },
  }),
]

/** What other rooms say under it: right below the text, or further down. */
const placedIn = (shown: readonly (Child | null)[], first: boolean) =>
  shown.filter((_, at) => Boolean(storySections()[at]?.first) === first)
