import type { InboxContext } from '@fedify/fedify'
import {
  type Activity,
  type Actor,
  Article,
  type Create,
  type Delete,
  isActor,
  Mention,
  Note,
  PUBLIC_COLLECTION,
  type Update,
} from '@fedify/vocab'
import { sql } from 'kysely'
import { fromHtml, toPlainText } from '../../platform/documents/index.ts'
import { addressKeyOf, serverKeyOf } from './address-key.ts'
import { calledThere } from './called.ts'
import { clearText } from './clear-text.ts'
import type { Asked } from './federation.ts'
import { isId } from './ids.ts'
import type { ReceivedContent } from './received.ts'
import { readRound } from './rounds.ts'

type Heard = InboxContext<Asked>

/** In letters. */
const mostWords = 5000
/** In characters: what is longer is no address. */
const mostAddress = 2000

/** What somebody says back waits for who looks after the movement. */
export async function said(context: Heard, activity: Create): Promise<void> {
  const heard = await wordsIn(context, activity)
  if (!heard) return
  const { object, who, content } = heard
  const whom = await toWhom(context, object)
  if (!whom) return
  const { house } = context.data
  const by = keysOf(heard, context)
  const key = house.sealing.newKey(house.clock)
  await house.database.write(undefined, ({ db }) =>
    sql`select social_web.receive(${house.clock.id()}::uuid, ${whom.actor}::uuid, ${whom.about}::uuid, ${by.what}, ${by.writer},
      ${by.server}, ${key.row.id}::uuid, ${key.row.wrapped}, ${key.seal(JSON.stringify(content(who)))})`.execute(
      db,
    ),
  )
}

/** Only who wrote it says it in another way. */
export async function saidAnew(context: Heard, activity: Update): Promise<void> {
  const heard = await wordsIn(context, activity)
  if (!heard) return
  const { house } = context.data
  const by = keysOf(heard, context)
  const key = house.sealing.newKey(house.clock)
  await house.database.write(undefined, ({ db }) =>
    sql`select social_web.rewrite(${by.what}, ${by.writer}, ${by.server}, ${key.row.id}::uuid, ${key.row.wrapped},
      ${key.seal(JSON.stringify(heard.content(heard.who)))})`.execute(db),
  )
}

/** Only who wrote it takes it back, also who is blocked; all of it where they are gone themselves. */
export async function unsaid({ data: { house } }: Heard, { actorId, objectId }: Delete): Promise<void> {
  if (!actorId || !objectId) return
  const what = objectId.href === actorId.href ? null : addressKeyOf(house, objectId)
  await house.database.write(undefined, ({ db }) =>
    sql`select social_web.unsay(${what}, ${addressKeyOf(house, actorId)})`.execute(db),
  )
}

interface Words {
  object: (Note | Article) & { id: URL }
  who: Actor & { id: URL }
  content(who: Actor & { id: URL }): ReceivedContent
}

/** Undefined for what nobody says in their own name, at their own server. */
async function wordsIn(context: Heard, activity: Activity): Promise<Words | undefined> {
  const object = await activity.getObject(context)
  if (!(object instanceof Note || object instanceof Article) || !object.id) return undefined
  const { actorId } = activity
  if (!actorId || object.attributionId?.href !== actorId.href) return undefined
  if (object.id.origin !== actorId.origin || object.id.href.length > mostAddress) return undefined
  const who = await activity.getActor(context)
  if (!who || !isActor(who) || who.id?.href !== actorId.href) return undefined
  const words = clearText(toPlainText(fromHtml(String(object.content ?? '')).document), mostWords)
  return {
    object: object as Words['object'],
    who: who as Words['who'],
    content: (by) => ({
      ...calledThere(by),
      writer: by.id.href,
      inbox: by.inboxId?.href ?? '',
      address: addressOf(object.url) ?? (object.id as URL).href,
      about: (object.id as URL).href,
      words,
      everybody: isForEverybody(object),
    }),
  }
}

const addressOf = (url: unknown): string | undefined =>
  url instanceof URL && url.href.length <= mostAddress ? url.href : undefined

const isForEverybody = ({ toIds, ccIds }: Note | Article): boolean =>
  [...toIds, ...ccIds].some(({ href }) => href === PUBLIC_COLLECTION.href)

const keysOf = ({ object, who }: Words, { data: { house } }: Heard) => ({
  what: addressKeyOf(house, object.id),
  writer: addressKeyOf(house, who.id),
  server: serverKeyOf(house, who.id),
})

/** Whom they name; or else what of ours they answer, which must be there. */
async function toWhom(
  context: Heard,
  object: Note | Article,
): Promise<{ actor: string; about: string | null } | undefined> {
  for await (const tag of object.getTags(asWritten)) {
    const named = tag instanceof Mention ? context.parseUri(tag.href) : null
    if (named?.type === 'actor' && isId(named.identifier)) return { actor: named.identifier, about: null }
  }
  const parsed = context.parseUri(object.replyTargetId)
  if (parsed?.type !== 'object') return undefined
  const { actor = '', publication, answer } = parsed.values
  const about = publication === undefined ? (answer ?? '') : (readRound(publication)?.publication ?? '')
  return isId(actor) && isId(about) ? { actor, about } : undefined
}

/** Only what stands in the letter itself: one that names thousands of addresses must not make us ask them all. */
const asWritten = {
  documentLoader: () => Promise.reject(new Error('not looked up')),
  suppressError: true,
}
