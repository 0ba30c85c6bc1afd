import type { InboxContext } from '@fedify/fedify'
import { type Flag, isActor } from '@fedify/vocab'
import { sql } from 'kysely'
import { fromHtml, toPlainText } from '../../platform/documents/index.ts'
import { addressKeyOf, serverKeyOf } from './address-key.ts'
import { calledThere } from './called.ts'
import { clearText } from './clear-text.ts'
import type { Asked } from './federation.ts'
import { isId } from './ids.ts'
import type { ReceivedContent } from './received.ts'

const [mostWords, mostAbout] = [5000, 5]

/** Somebody elsewhere finds that something of ours is not right. It waits for who looks after the movement, as what is said does. */
export async function reported(context: InboxContext<Asked>, flag: Flag): Promise<void> {
  const who = await flag.getActor(context)
  if (!flag.id || !isActor(who) || !who.id || who.id.href !== flag.actorId?.href) return
  const { house } = context.data
  const [writer, server] = [addressKeyOf(house, who.id), serverKeyOf(house, who.id)]
  for (const [actor, about] of aboutWhat(context, flag.objectIds)) {
    const content: ReceivedContent = {
      ...calledThere(who),
      ...{ writer: who.id.href, address: '', reports: about.slice(0, mostAbout) },
      words: clearText(toPlainText(fromHtml(String(flag.content ?? '')).document), mostWords),
    }
    const key = house.sealing.newKey(house.clock)
    await house.database.write(undefined, ({ db }) =>
      sql`select social_web.receive(${house.clock.id()}::uuid, ${actor}::uuid, null::uuid, ${addressKeyOf(house, flag.id as URL)},
        ${writer}, ${server}, ${key.row.id}::uuid, ${key.row.wrapped}, ${key.seal(JSON.stringify(content))})`.execute(
        db,
      ),
    )
  }
}

/** Of ours alone, by whose it is; what is of others in the same report is theirs to hear. */
function aboutWhat(context: InboxContext<Asked>, objects: readonly URL[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const object of objects) {
    const parsed = context.parseUri(object)
    const actor =
      parsed?.type === 'actor'
        ? parsed.identifier
        : parsed?.type === 'object'
          ? (parsed.values.actor ?? '')
          : ''
    if (isId(actor)) found.set(actor, [...(found.get(actor) ?? []), object.href])
  }
  return found
}
