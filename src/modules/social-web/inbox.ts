import type { InboxContext, InboxListenerSetters } from '@fedify/fedify'
import { Accept, type Activity, Create, Delete, Follow, Undo, Update } from '@fedify/vocab'
import { sql } from 'kysely'
import { addressKeyOf, serverKeyOf } from './address-key.ts'
import { maySendTo } from './addresses.ts'
import type { Asked } from './federation.ts'
import { said, saidAnew, unsaid } from './hear-words.ts'

type Heard = InboxContext<Asked>

/** What others may ask of us. Who it is was proven by their signature before anything here is called. */
export function hearInbox(inbox: InboxListenerSetters<Asked>): void {
  inbox
    .on(Follow, follow)
    .on(Undo, async (context, undo) => {
      const object = await undo.getObject(context)
      if (object instanceof Follow && object.actorId?.href === undo.actorId?.href)
        await unfollow(context, undo, actorIn(context, object.objectId))
    })
    .on(Delete, async (context, gone) => {
      if (gone.objectId?.href === gone.actorId?.href) await unfollow(context, gone, null)
      await unsaid(context, gone)
    })
    .on(Create, said)
    .on(Update, saidAnew)
}

async function follow(context: Heard, asked: Follow): Promise<void> {
  const whom = actorIn(context, asked.objectId)
  const who = await asked.getActor(context)
  const { house, site } = context.data
  if (!whom || !who?.id || !who.inboxId || !asked.id) return
  if (!maySendTo(who.inboxId, site.origin)) return
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

async function unfollow(
  { data }: Heard,
  { actorId }: Activity,
  whom: string | null | undefined,
): Promise<void> {
  if (whom === undefined || !actorId) return
  await data.house.database.write(undefined, ({ db }) =>
    sql`select social_web.unfollow(${whom}::uuid, ${addressKeyOf(data.house, actorId)})`.execute(db),
  )
}

function actorIn(context: Heard, uri: URL | null | undefined): string | undefined {
  const parsed = context.parseUri(uri ?? null)
  return parsed?.type === 'actor' ? parsed.identifier : undefined
}
