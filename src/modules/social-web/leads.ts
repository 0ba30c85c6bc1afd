import type { LeadCall } from '../../platform/web/lead-server.ts'
import type { Site } from '../../platform/web/visit.ts'
import { findStory, type StoryHead, type StoryView } from '../stories/index.ts'
import { handleAt, idOfHandle } from './actors.ts'

const atHouse = ({ origin, house = origin }: Site) => `${house}/social`

const articleAt = (site: Site, { movementId, id }: Pick<StoryView, 'movementId' | 'id'>) =>
  `${atHouse(site)}/${movementId}/stories/${id}`

/** Whoever pastes the address of a page where they are at home finds what it is about there. */
export async function leadsServers({
  url,
  house: { database },
  site,
}: LeadCall): Promise<string | undefined> {
  const [, slug] = /^\/stories\/([^/]+)$/.exec(url.pathname) ?? []
  return database.read(undefined, async ({ db }) => {
    if (slug) {
      const story = await findStory(db, slug)
      return story?.audience === 'everyone' && story.movement?.open ? articleAt(site, story) : undefined
    }
    const handle = handleAt(new URL(url.pathname, site.origin), site)
    const id = handle && (await idOfHandle(db, handle))
    return id ? `${atHouse(site)}/${id}` : undefined
  })
}

/** The same for whoever reads the page itself. */
export const articleLink: StoryHead = (story, site) =>
  story.movement?.open
    ? [{ rel: 'alternate', type: 'application/activity+json', href: articleAt(site, story) }]
    : []
