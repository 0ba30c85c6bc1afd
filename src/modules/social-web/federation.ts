import { createFederation, type Federation } from '@fedify/fedify'
import { Article, Create, Endpoints, Note, Organization, PUBLIC_COLLECTION } from '@fedify/vocab'
import type { House } from '../../platform/commands/command.ts'
import type { Site } from '../../platform/web/visit.ts'
import { anyFollowed, findFollowed, idOfHandle } from './actors.ts'
import { articleOf } from './article.ts'
import { hearInbox } from './inbox.ts'
import { KeptForAWhile } from './kept-for-a-while.ts'
import { keysOf } from './keys.ts'
import { lookingUp } from './look-up.ts'
import { openNoteOf } from './note.ts'
import { postBox } from './post-letter.ts'
import { latestTold } from './publications.ts'
import { asWritten } from './rounds.ts'

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
      if (!followed) return null
      const [keys] = await context.getActorKeyPairs(id)
      return new Organization({
        id: context.getActorUri(id),
        preferredUsername: followed.handle,
        name: followed.name,
        url: new URL(`${site.origin}${followed.page}`),
        inbox: context.getInboxUri(id),
        outbox: context.getOutboxUri(id),
        followers: context.getFollowersUri(id),
        endpoints: new Endpoints({ sharedInbox: context.getInboxUri() }),
        ...(keys && { publicKey: keys.cryptographicKey, assertionMethods: [keys.multikey] }),
      })
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
  federation.setOutboxDispatcher('/social/{identifier}/outbox', async (context, id) => {
    const { house, site } = context.data
    const told = await house.database.read(undefined, ({ db }) => latestTold(db, site, id))
    const articles = await Promise.all(
      told.map((one) => articleOf(context, { actor: id, publication: asWritten(one) })),
    )
    const items = articles.flatMap((object) =>
      object
        ? [
            new Create({
              id: new URL('#create', object.id ?? origin),
              actor: context.getActorUri(id),
              object,
              tos: [PUBLIC_COLLECTION],
            }),
          ]
        : [],
    )
    return { items }
  })
  // Who follows is nobody's business.
  federation.setFollowersDispatcher('/social/{identifier}/followers', () => ({ items: [] }))
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
