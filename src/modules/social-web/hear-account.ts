import type { InboxContext } from '@fedify/fedify'
import { type Actor, isActor, type Move, Object as Thing, type Update } from '@fedify/vocab'
import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import { addressKeyOf, serverKeyOf } from './address-key.ts'
import { maySendTo } from './addresses.ts'
import { calledThere } from './called.ts'
import type { Asked } from './federation.ts'
import { forgetKeysOf } from './proven.ts'
import type { ReceivedContent, SentTo } from './received.ts'

type Heard = InboxContext<Asked>

interface Known {
  what: 'follower' | 'received' | 'sent-to'
  id: string
  key: string
  wrapped: Buffer | null
  /** `{uri, inbox}`, `ReceivedContent` or `SentTo`. */
  sealed: Buffer
}

type Account = Actor & { id: URL; inboxId: URL }

/** Who follows goes on under another account: only where that one says itself that it was this one. */
export async function moved(context: Heard, { actorId, objectId, targetId }: Move): Promise<void> {
  if (!actorId || !targetId || objectId?.href !== actorId.href) return
  const { house } = context.data
  const isFollower = ({ what }: Known) => what === 'follower'
  // Who is nothing to us does not make us ask anybody.
  if (!(await isKnown(context, actorId, isFollower))) return
  const to = await accountAt(context, targetId)
  if (!to?.aliasIds.some(({ href }) => href === actorId.href)) return
  const address = JSON.stringify({ uri: to.id.href, inbox: to.inboxId.href })
  const [before, after, server] = [
    addressKeyOf(house, actorId),
    addressKeyOf(house, to.id),
    serverKeyOf(house, to.id),
  ]
  await house.database.write(undefined, async ({ db }) => {
    for (const { id } of (await knownOf(context, db, actorId)).filter(isFollower)) {
      const key = house.sealing.newKey(house.clock)
      await sql`select social_web.move_follower(${id}::uuid, ${before}, ${after}, ${server}, ${key.row.id}::uuid,
        ${key.row.wrapped}, ${key.seal(address)})`.execute(db)
    }
  })
}

/** An account that changed. What it is now is asked at its own server, whatever the letter says that it is. */
export async function renewed(context: Heard, { actorId }: Update): Promise<void> {
  if (!actorId) return
  const { house } = context.data
  await forgetKeysOf(actorId)
  if (!(await isKnown(context, actorId))) return
  const now = await accountAt(context, actorId)
  if (!now) return
  const who = addressKeyOf(house, actorId)
  await house.database.write(undefined, async ({ db }) => {
    for (const known of await knownOf(context, db, actorId)) {
      const before = house.sealing.open(known.key, known.wrapped, known.sealed)
      const after = before && asNow(known.what, before, now)
      if (!after || after === before) continue
      const key = house.sealing.newKey(house.clock)
      await sql`select social_web.renew(${known.what}, ${known.id}::uuid, ${who}, ${key.row.id}::uuid, ${key.row.wrapped},
        ${key.seal(after)})`.execute(db)
    }
  })
}

/** What they wrote and what was answered stays; how they are called and where they are reached is as it is now. */
function asNow(what: Known['what'], before: string, now: Account): string {
  const kept = JSON.parse(before) as object
  const inbox = now.inboxId.href
  const { from, handle } = calledThere(now)
  if (what === 'follower') return JSON.stringify({ ...kept, inbox })
  if (what === 'sent-to') return JSON.stringify({ ...(kept as SentTo), handle, inbox })
  const { inbox: reached } = kept as ReceivedContent
  // What cannot be answered, a report or what came in before one could, stays so.
  return JSON.stringify({ ...kept, from, handle, ...(reached !== undefined && { inbox }) })
}

async function knownOf({ data: { house } }: Heard, db: Db, who: URL): Promise<Known[]> {
  const { rows } = await sql<Known>`
    select * from social_web.known_of(${addressKeyOf(house, who)}, ${serverKeyOf(house, who)})`.execute(db)
  return rows
}

const isKnown = (context: Heard, who: URL, which: (known: Known) => boolean = () => true): Promise<boolean> =>
  context.data.house.database.write(undefined, async ({ db }) =>
    (await knownOf(context, db, who)).some(which),
  )

/** As its own server says it; undefined where nobody says so, or where nothing can be sent to. */
async function accountAt(context: Heard, id: URL): Promise<Account | undefined> {
  const { documentLoader, contextLoader, data } = context
  const loaded = await documentLoader(id.href)
    .then(({ document }) => Thing.fromJsonLd(document, { documentLoader, contextLoader }))
    .catch(() => null)
  if (!loaded || !isActor(loaded) || loaded.id?.href !== id.href) return undefined
  return loaded.inboxId && maySendTo(loaded.inboxId, data.site.origin) ? (loaded as Account) : undefined
}
