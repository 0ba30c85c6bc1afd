import { Article, Create, Delete, PUBLIC_COLLECTION, Tombstone, Update } from '@fedify/vocab'
import { sql } from 'kysely'
import { scheduledWork } from '../../platform/jobs/schedule.ts'
import type { FactContext } from '../../platform/outbox/facts.ts'
import { addressKeyOf, serverKeyOf } from './address-key.ts'
import { articleOf } from './article.ts'
import { minutesAfter, mostAtOnce, mostTries, type Outcome, sendAll, sendOne } from './sending.ts'

interface Due {
  id: string
  follower: string
  actor: string
  publication: string
  verb: 'create' | 'update' | 'delete'
  keyId: string
  wrapped: Buffer | null
  /** Sealed: `{uri, inbox}`. */
  address: Buffer
  tries: number
}

/** Each minute: what was published, corrected or withdrawn goes to whoever follows. */
export const deliverToFollowers = scheduledWork({
  name: 'social-web.deliver',
  cron: '* * * * *',
  async run(context) {
    const { db } = context
    await sql`select social_web.lay_ready()`.execute(db)
    const due = await dueNow(context)
    const outcomes = await sendAll(due, (one) => send(context, one))
    for (const { one, outcome } of outcomes) await settle(context, one, outcome)
  },
})

// One clock, the database's: by another, what is laid ready in this millisecond would wait for the next round.
const dueNow = ({ db }: FactContext): Promise<Due[]> =>
  db
    .selectFrom('social_web.delivery as d')
    .innerJoin('social_web.follower as f', 'f.id', 'd.follower_id')
    .select(['d.id', 'd.follower_id as follower', 'f.actor_id as actor', 'd.publication_id as publication'])
    .innerJoin('platform.sealing_key as k', 'k.id', 'f.sealing_key_id')
    .select(['d.verb', 'f.address', 'k.id as keyId', 'k.wrapped', 'd.tries'])
    .where('d.due_at', '<=', sql<Date>`now()`)
    .orderBy('d.due_at')
    .orderBy('d.id')
    .limit(mostAtOnce)
    .forUpdate('d')
    .skipLocked()
    .execute()

/** What it says is asked now: what nobody may read any more is not sent. */
async function send(context: FactContext, one: Due): Promise<Outcome> {
  const { house } = context
  const clear = house.sealing.open(one.keyId, one.wrapped, one.address)
  if (!clear) return 'gone'
  const to = JSON.parse(clear) as { uri: string; inbox: string }
  if (await isRefused(context, one.actor, new URL(to.uri))) return 'gone'
  return sendOne(context, { actor: one.actor, to, activity: (speaks) => activityOf(speaks, one) })
}

/** Who followed before servers were known by a key, and is blocked with theirs. */
async function isRefused({ db, house }: FactContext, actor: string, who: URL): Promise<boolean> {
  const { rows } = await sql<{ refused: boolean }>`
    select social_web.refuses(${actor}::uuid, ${addressKeyOf(house, who)}, ${serverKeyOf(house, who)}) as refused`.execute(
    db,
  )
  return rows[0]?.refused === true
}

type Context = Parameters<typeof articleOf>[0]

async function activityOf(context: Context, { actor, publication, verb }: Due) {
  const about = context.getObjectUri(Article, { actor, publication })
  const around = { actor: context.getActorUri(actor), tos: [PUBLIC_COLLECTION] }
  if (verb === 'delete')
    return new Delete({ id: new URL('#delete', about), object: new Tombstone({ id: about }), ...around })
  const object = await articleOf(context, { actor, publication })
  if (!object) return null
  return verb === 'create'
    ? new Create({ id: new URL('#create', about), object, ...around })
    : new Update({ id: new URL(`#update-${object.updated?.epochMilliseconds}`, about), object, ...around })
}

async function settle({ db }: FactContext, one: Due, outcome: Outcome): Promise<void> {
  if (outcome === 'gone' || (outcome === 'failed' && one.tries + 1 >= mostTries)) {
    await db.deleteFrom('social_web.follower').where('id', '=', one.follower).execute()
    return
  }
  if (outcome === 'sent') {
    await db.deleteFrom('social_web.delivery').where('id', '=', one.id).execute()
    return
  }
  const minutes = minutesAfter(one.tries)
  await db
    .updateTable('social_web.delivery')
    .set({ tries: one.tries + 1, due_at: sql`now() + make_interval(mins => ${minutes})` })
    .where('id', '=', one.id)
    .execute()
}
