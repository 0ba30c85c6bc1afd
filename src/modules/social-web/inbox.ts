import type { InboxContext, InboxListenerSetters } from '@fedify/fedify'
import { Accept, type Activity, Block, Create, Delete, Flag, Follow, Move, Undo, Update } from '@fedify/vocab'
import { sql } from 'kysely'
import type { House } from '../../platform/commands/command.ts'
import { findFollowed } from './actors.ts'
import { addressKeyOf, serverKeyOf } from './address-key.ts'
import { maySendTo } from './addresses.ts'
import type { Asked } from './federation.ts'
import { moved, renewed } from './hear-account.ts'
import { reported } from './hear-report.ts'
import { said, saidAnew, unsaid } from './hear-words.ts'

type Heard = InboxContext<Asked>

/** What others may ask of us. Who it is was proven by their signature before anything here is called. */
export function hearInbox(inbox: InboxListenerSetters<Asked>): void {
  inbox
    .withIdempotency(({ recipient, data }, { id }) => id && `${data.by?.href}\n${recipient}\n${id.href}`)
    .on(Follow, proven(follow))
    .on(Undo, proven(undo))
    .on(Block, proven(blocked))
    .on(Delete, proven(farewell))
    .on(Create, proven(said))
    .on(Update, proven(changed))
    .on(Flag, proven(reported))
    .on(Move, proven(moved))
}

/** What is said is read in another way than by what was proven: both must be of the same person, and at their own server. */
const proven =
  <A extends Activity>(hear: (context: Heard, activity: A) => Promise<void>) =>
  async (context: Heard, activity: A): Promise<void> => {
    const { by } = context.data
    if (!by || activity.actorId?.href !== by.href) return
    if (activity.id && activity.id.origin !== by.origin) return
    await hear(context, activity)
  }

/** A follow, whether it is told in whole, in part, or by its address alone. */
async function undo(context: Heard, undone: Undo): Promise<void> {
  const { actorId, objectId } = undone
  if (actorId && objectId && (await unfollowCalled(context, actorId, objectId))) return
  // Called by an address that was not kept; it cannot be asked for at most servers.
  const { documentLoader, contextLoader } = context
  const object = await undone.getObject({ documentLoader, contextLoader, suppressError: true })
  if (!(object instanceof Follow) || !actorId) return
  if (object.actorId === null || object.actorId.href === actorId.href)
    await unfollow(context, undone, actorIn(context, object.objectId))
}

/** Who wants nothing of us any more follows no longer. */
const blocked = (context: Heard, block: Block): Promise<void> =>
  unfollow(context, block, actorIn(context, block.objectId))

async function farewell(context: Heard, gone: Delete): Promise<void> {
  const { actorId, objectId } = gone
  if (actorId && objectId?.href === actorId.href) await forget(context.data.house, actorId)
  else await unsaid(context, gone)
}

/** Of what somebody wrote, or of who they are. */
async function changed(context: Heard, update: Update): Promise<void> {
  const { actorId, objectId } = update
  if (actorId && objectId?.href === actorId.href) await renewed(context, update)
  else await saidAnew(context, update)
}

/** Who is gone follows nobody any more, and what they wrote goes with them. */
export async function forget(house: House, who: URL): Promise<void> {
  const key = addressKeyOf(house, who)
  await house.database.write(undefined, async ({ db }) => {
    await sql`select social_web.unfollow(null::uuid, ${key})`.execute(db)
    await sql`select social_web.unsay(null, ${key})`.execute(db)
  })
}

async function follow(context: Heard, asked: Follow): Promise<void> {
  const whom = actorIn(context, asked.objectId)
  const who = await asked.getActor(context)
  const { house, site } = context.data
  if (!whom || !who?.id || !who.inboxId || !asked.id) return
  if (!maySendTo(who.inboxId, site.origin)) return
  if (!(await house.database.read(undefined, ({ db }) => findFollowed(db, whom)))) return
  // Its keys, and so its row, are there from now on.
  const [keys] = await context.getActorKeyPairs(whom)
  if (!keys) return
  const address = JSON.stringify({ uri: who.id.href, inbox: who.inboxId.href })
  const [writer, server] = [addressKeyOf(house, who.id), serverKeyOf(house, who.id)]
  const key = house.sealing.newKey(house.clock)
  const follows = await house.database.write(undefined, async ({ db }) => {
    const { rows } = await sql<{
      follows: boolean
    }>`select social_web.follow(${house.clock.id()}::uuid, ${whom}::uuid, ${writer},
      ${server}, ${key.row.id}::uuid, ${key.row.wrapped}, ${key.seal(address)}) as follows`.execute(db)
    await sql`select social_web.call_follow(${whom}::uuid, ${writer}, ${addressKeyOf(house, asked.id as URL)})`.execute(
      db,
    )
    return rows[0]?.follows
  })
  // Who is blocked is told nothing, not even that.
  if (!follows) return
  await context.sendActivity(
    { identifier: whom },
    who,
    new Accept({
      id: new URL(`#accept-${house.clock.id()}`, context.getActorUri(whom)),
      actor: context.getActorUri(whom),
      object: asked,
    }),
  )
}

async function unfollow({ data }: Heard, { actorId }: Activity, whom: string | undefined): Promise<void> {
  if (whom === undefined || !actorId) return
  await data.house.database.write(undefined, ({ db }) =>
    sql`select social_web.unfollow(${whom}::uuid, ${addressKeyOf(data.house, actorId)})`.execute(db),
  )
}

/** Whether there was such a follow of theirs. */
const unfollowCalled = ({ data: { house } }: Heard, who: URL, follow: URL): Promise<boolean> =>
  house.database.write(undefined, async ({ db }) => {
    const { rows } = await sql<{ ended: boolean }>`
      select social_web.unfollow_called(${addressKeyOf(house, follow)}, ${addressKeyOf(house, who)}) as ended`.execute(
      db,
    )
    return rows[0]?.ended === true
  })

function actorIn(context: Heard, uri: URL | null | undefined): string | undefined {
  const parsed = context.parseUri(uri ?? null)
  return parsed?.type === 'actor' ? parsed.identifier : undefined
}
