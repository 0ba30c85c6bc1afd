import { Absent } from '../../../platform/errors/errors.ts'
import { page } from '../../../platform/web/answer.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { movementContact } from '../../circles/index.ts'
import { findStory, originOf, storyReadsFor, withinStory } from '../../stories/index.ts'
import { inBooklets } from '../shelves/shelves.ts'
import { BookletPage } from './BookletPage.tsx'

/** A do-sheet on paper, for whoever may read it. */
export const bookletRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/library/:slug/booklet',
    policy: everybody,
    kind: 'page',
    kept: true,
    readsFor: storyReadsFor,
    thing: 'story',
    async handle(visit) {
      const { db, locale, params, site } = visit
      const story = await findStory(db, params.slug ?? '')
      if (!story || !inBooklets.includes(story.kind)) throw new Absent()
      const [movement, within] = await Promise.all([
        movementContact(db, site.movement, story.movementId),
        withinStory(visit, story),
      ])
      const address = `${originOf(site, story.movement)}/stories/${story.slug}`
      return page({
        title: story.title,
        door: 'stories',
        layout: 'sheet',
        // The same text as the story's own page.
        ...(story.audience === 'everyone' && { head: [{ rel: 'canonical' as const, href: address }] }),
        islands: ['print-button'],
        ownStyles: ['booklet'],
        body: BookletPage({ locale, story, within, address, movement }),
      })
    },
  }),
]
