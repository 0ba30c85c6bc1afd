import { Absent } from '../../../platform/errors/errors.ts'
import { page } from '../../../platform/web/answer.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { quotedIn, saidInStory } from '../people-in-it/said.ts'
import { picturesOf } from '../pictures/queries.ts'
import { storySections } from '../story-sections.ts'
import { originOf } from '../where.ts'
import { storyHead } from './head.ts'
import { StoryPage } from './pages/StoryPage.tsx'
import { findStory, headingsOf } from './queries.ts'

/** Reading one story. */
export const readingRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/stories/:slug',
    policy: everybody,
    kind: 'page',
    thing: 'story',
    kept: true,
    readsFor: quotedIn.purpose,
    async handle(visit) {
      const { db, house, locale, params, site } = visit
      const story = await findStory(db, params.slug ?? '')
      if (!story) throw new Absent()
      const [headings, said, pictures, ...sections] = await Promise.all([
        headingsOf(db, locale, story.storyId),
        saidInStory(db, house.sealing, story),
        story.picture ? picturesOf(db, story.storyId) : [],
        ...storySections().map((section) => section.render(visit, story)),
      ])
      return page({
        title: story.title,
        door: 'stories',
        ...storyHead(story, originOf(site, story.movement), story.movement?.name ?? ''),
        body: StoryPage({ locale, story, headings, said, pictures, sections }),
      })
    },
  }),
]
