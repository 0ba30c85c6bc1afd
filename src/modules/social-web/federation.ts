import { createFederation, type Federation } from '@fedify/fedify'
import { Article, Note } from '@fedify/vocab'
import type { House } from '../../platform/commands/command.ts'
import type { Site } from '../../platform/web/visit.ts'
import { actorOf } from './actor-document.ts'
import { anyFollowed, findFollowed, idOfHandle } from './actors.ts'
import { articleOf } from './article.ts'
import { hearInbox } from './inbox.ts'
import { KeptForAWhile } from './kept-for-a-while.ts'
import { keysOf } from './keys.ts'
import { lookingUp } from './look-up.ts'
import { openNoteOf } from './note.ts'
import { outboxOf } from './outbox.ts'
import { postBox } from './post-letter.ts'

/** What every answer is given with. */
export interface Asked {
  house: House
  site: Site
  /** Who sent what came in, proven. */
  by?: URL
}

const made = new Map<string, Federation<Asked>>()

/** Speaks ActivityPub as the installation at this address. */
export function federationAt(origin: string): Federation<Asked> {
  const there = made.get(origin) ?? make(origin)
  made.set(origin, there)
  return there
}

function make(origin: string): Federation<Asked> {
  const kv = new KeptForAWhile()
  const federation = createFederation<Asked>({
    kv,
    origin,
    queue: { outbox: postBox(origin) },
    manuallyStartQueue: true,
    circuitBreaker: false,
    ...lookingUp(origin, kv),
    // Who sent it is proven before it comes here.
    skipSignatureVerification: true,
  })
  federation
    .setActorDispatcher('/social/{identifier}', async (context, id) => {
      const { house, site } = context.data
      const followed = await house.database.read(undefined, ({ db }) => findFollowed(db, id))
      return followed ? actorOf(context, followed, site) : null
    })
    .mapHandle(({ data }, handle) => data.house.database.read(undefined, ({ db }) => idOfHandle(db, handle)))
    .setKeyPairsDispatcher(async ({ data }, id) => {
      const keys = await keysOf(data.house, id)
      return keys ? [keys] : []
    })
  federation.setObjectDispatcher(Article, '/social/{actor}/stories/{publication}', (context, values) =>
    articleOf(context, values),
  )
  federation.setObjectDispatcher(Note, '/social/{actor}/answers/{answer}', (context, values) =>
    openNoteOf(context, values),
  )
  federation.setOutboxDispatcher('/social/{identifier}/outbox', (context, id, cursor) =>
    outboxOf(context, id, cursor),
  )
  // Who follows is nobody's business.
  federation.setFollowersDispatcher('/social/{identifier}/followers', () => ({ items: [] }))
  // Nobody is followed from here.
  federation.setFollowingDispatcher('/social/{identifier}/following', () => ({ items: [] }))
  hearInbox(
    federation
      .setInboxListeners('/social/{identifier}/inbox', '/social/inbox')
      .setSharedKeyDispatcher(async ({ data }) => {
        const identifier = await data.house.database.read(undefined, ({ db }) => anyFollowed(db))
        return identifier ? { identifier } : null
      }),
  )
  return federation
}
