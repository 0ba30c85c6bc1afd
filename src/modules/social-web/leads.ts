import type { Db } from '../../platform/database/connect.ts'
import type { LeadCall } from '../../platform/web/lead-server.ts'
import type { Site } from '../../platform/web/visit.ts'
import { findStory, type StoryHead, type StoryView } from '../stories/index.ts'
import { handleAt, idOfHandle } from './actors.ts'
import { asWritten, nowTold } from './rounds.ts'

const atHouse = ({ origin, house = origin }: Site) => `${house}/social`

async function articleAt(db: Db, site: Site, { movementId, id }: Pick<StoryView, 'movementId' | 'id'>) {
  return `${atHouse(site)}/${movementId}/stories/${asWritten(await nowTold(db, movementId, id))}`
}

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
      return story?.audience === 'everyone' && story.movement?.open ? articleAt(db, site, story) : undefined
    }
    const handle = handleAt(new URL(url.pathname, site.origin), site)
    const id = handle && (await idOfHandle(db, handle))
    return id ? `${atHouse(site)}/${id}` : undefined
  })
}

/** The same for whoever reads the page itself: they are led on from its own address, which stays when it is told anew. */
export const articleLink: StoryHead = (story, { origin, house = origin }) =>
  story.movement?.open
    ? [{ rel: 'alternate', type: 'application/activity+json', href: `${house}/stories/${story.slug}` }]
    : []
