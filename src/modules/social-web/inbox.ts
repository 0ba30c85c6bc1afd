import type { InboxContext, InboxListenerSetters } from '@fedify/fedify'
import {
  Accept,
  type Activity,
  Article,
  Create,
  Delete,
  Follow,
  isActor,
  Mention,
  Note,
  Undo,
} from '@fedify/vocab'
import { sql } from 'kysely'
import { fromHtml, toPlainText } from '../../platform/documents/index.ts'
import { addressKeyOf } from './address-key.ts'
import { maySendTo } from './addresses.ts'
import type { Asked } from './federation.ts'

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
    })
    .on(Create, answered)
}

async function follow(context: Heard, asked: Follow): Promise<void> {
  const whom = actorIn(context, asked.objectId)
  const who = await asked.getActor(context)
  const { house, site } = context.data
  if (!whom || !who?.id || !who.inboxId || !asked.id) return
  if (!(await maySendTo(who.inboxId, site.origin))) return
  // Its keys, and so its row, are there from now on.
  const [keys] = await context.getActorKeyPairs(whom)
  if (!keys) return
  const address = JSON.stringify({ uri: who.id.href, inbox: who.inboxId.href })
  const addressKey = addressKeyOf(house, who.id)
  await house.database.write(undefined, async ({ db }) => {
    const key = house.sealing.newKey(house.clock)
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    await sql`select social_web.follow(${house.clock.id()}::uuid, ${whom}::uuid, ${addressKey}, ${key.row.id}::uuid,
      ${key.seal(address)})`.execute(db)
  })
  await context.sendActivity(
    { identifier: whom },
    who,
    new Accept({
      id: new URL(`#accept-${house.clock.id()}`, context.getActorUri(whom)),
      actor: context.getActorUri(whom),
      object: asked,
    }),
    { immediate: true },
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

/** What somebody says back waits for who looks after the movement. */
async function answered(context: Heard, said: Create): Promise<void> {
  const object = await said.getObject(context)
  if (!(object instanceof Note || object instanceof Article) || !object.id) return
  if (object.attributionId?.href !== said.actorId?.href) return
  const whom = await toWhom(context, object)
  const who = await said.getActor(context)
  if (!whom || !who || !isActor(who)) return
  const { house } = context.data
  const words = toPlainText(fromHtml(String(object.content ?? '')).document).slice(0, mostLetters)
  const content = {
    from: String(who.name ?? who.preferredUsername ?? ''),
    address: (object.url instanceof URL ? object.url : object.id).href,
    words,
  }
  const uriKey = addressKeyOf(house, object.id)
  await house.database.write(undefined, async ({ db }) => {
    const key = house.sealing.newKey(house.clock)
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    await sql`select social_web.receive(${house.clock.id()}::uuid, ${whom}::uuid, ${uriKey}, ${key.row.id}::uuid,
      ${key.seal(JSON.stringify(content))})`.execute(db)
  })
}

const mostLetters = 5000

async function toWhom(context: Heard, object: Note | Article): Promise<string | undefined> {
  const parsed = context.parseUri(object.replyTargetId)
  if (parsed?.type === 'object') return parsed.values.actor
  for await (const tag of object.getTags(context)) {
    const actor = tag instanceof Mention ? actorIn(context, tag.href) : undefined
    if (actor) return actor
  }
  return undefined
}

function actorIn(context: Heard, uri: URL | null | undefined): string | undefined {
  const parsed = context.parseUri(uri ?? null)
  return parsed?.type === 'actor' ? parsed.identifier : undefined
}
