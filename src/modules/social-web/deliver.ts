import { SendActivityError } from '@fedify/fedify'
import { Article, Create, Delete, PUBLIC_COLLECTION, Tombstone, Update } from '@fedify/vocab'
import { sql } from 'kysely'
import { scheduledWork } from '../../platform/jobs/schedule.ts'
import type { FactContext } from '../../platform/outbox/facts.ts'
import { maySendTo } from './addresses.ts'
import { articleOf } from './article.ts'
import { federationAt } from './federation.ts'

/** How many leave in one go, and how many of them at once. */
const [most, atOnce] = [500, 10]
/** From a minute to a day apart, for about ten days; whoever cannot be reached by then has gone. */
const mostTries = 20

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
    const outcomes: { one: Due; outcome: Outcome }[] = []
    for (let at = 0; at < due.length; at += atOnce)
      outcomes.push(
        ...(await Promise.all(
          due.slice(at, at + atOnce).map(async (one) => ({ one, outcome: await send(context, one) })),
        )),
      )
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
    .limit(most)
    .forUpdate('d')
    .skipLocked()
    .execute()

type Outcome = 'sent' | 'failed' | 'gone'

/** What it says is asked now: what nobody may read any more is not sent. */
async function send({ house, origin }: FactContext, one: Due): Promise<Outcome> {
  const clear = house.sealing.open(one.keyId, one.wrapped, one.address)
  if (!clear) return 'gone'
  const address = JSON.parse(clear) as { uri: string; inbox: string }
  const inbox = new URL(address.inbox)
  if (!(await maySendTo(inbox, origin))) return 'failed'
  const site = { origin, example: false, production: false }
  const context = federationAt(origin).createContext(new URL(origin), { house, site })
  const activity = await activityOf(context, one)
  if (!activity) return 'sent'
  const to = { id: new URL(address.uri), inboxId: inbox }
  return context.sendActivity({ identifier: one.actor }, to, activity, { immediate: true }).then(
    () => 'sent' as const,
    (error) =>
      error instanceof SendActivityError && [404, 410].includes(error.statusCode)
        ? ('gone' as const)
        : ('failed' as const),
  )
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
  const minutes = Math.min(2 ** one.tries, 1440)
  await db
    .updateTable('social_web.delivery')
    .set({ tries: one.tries + 1, due_at: sql`now() + make_interval(mins => ${minutes})` })
    .where('id', '=', one.id)
    .execute()
}
