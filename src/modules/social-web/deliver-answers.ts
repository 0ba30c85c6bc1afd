import type { Context } from '@fedify/fedify'
import { Create, Delete, Note, Tombstone, Update } from '@fedify/vocab'
import { sql } from 'kysely'
import { scheduledWork } from '../../platform/jobs/schedule.ts'
import type { FactContext } from '../../platform/outbox/facts.ts'
import type { Asked } from './federation.ts'
import { audienceOf, noteToSend } from './note.ts'
import type { SentTo } from './received.ts'
import { minutesAfter, mostAtOnce, mostTries, type Outcome, sendAll, sendOne } from './sending.ts'

interface Due {
  number: string
  answer: string
  actor: string
  verb: 'create' | 'update' | 'delete'
  keyId: string
  wrapped: Buffer | null
  /** Sealed: where it goes. */
  address: Buffer
  tries: number
  /** Of the words, before they are asked: what was corrected since arrives with its own going. */
  version: number | null
}

/** Each minute: what hosts wrote back, corrected or took back goes to whom it answers. */
export const deliverAnswers = scheduledWork({
  name: 'social-web.deliver-answers',
  cron: '* * * * *',
  async run(context) {
    await dropOvertaken(context)
    for (const { one, outcome } of await sendAll(await dueNow(context), (due) => send(context, due)))
      await settle(context, one, outcome)
  },
})

/** What was taken back meanwhile is not said any more, and of two corrections the last says all. */
async function dropOvertaken({ db }: FactContext): Promise<void> {
  await sql`delete from social_web.answer_delivery where number in (
    select d.number from social_web.answer_delivery d
    where d.verb <> 'delete' and exists (select from social_web.answer_delivery l
      where l.answer_id = d.answer_id and l.number > d.number and (l.verb = 'delete' or d.verb = 'update'))
    for update skip locked)`.execute(db)
}

/** Of each answer only what comes first: nothing is corrected or taken back before it was said. */
const dueNow = ({ db }: FactContext): Promise<Due[]> =>
  db
    .selectFrom('social_web.answer_delivery as d')
    .innerJoin('social_web.sent_to as s', 's.answer_id', 'd.answer_id')
    .innerJoin('platform.sealing_key as k', 'k.id', 's.sealing_key_id')
    .select(['d.number', 'd.answer_id as answer', 'd.verb', 'd.tries', 's.actor_id as actor', 's.address'])
    .leftJoin('social_web.answer as a', 'a.id', 'd.answer_id')
    .select(['k.id as keyId', 'k.wrapped', 'a.version'])
    .where('d.due_at', '<=', sql<Date>`now()`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('social_web.answer_delivery as e')
            .select('e.number')
            .whereRef('e.answer_id', '=', 'd.answer_id')
            .whereRef('e.number', '<', 'd.number'),
        ),
      ),
    )
    .orderBy('d.due_at')
    .orderBy('d.number')
    .limit(mostAtOnce)
    .forUpdate('d')
    .skipLocked()
    .execute()

async function send(context: FactContext, one: Due): Promise<Outcome> {
  const clear = context.house.sealing.open(one.keyId, one.wrapped, one.address)
  if (!clear) return 'gone'
  const to = JSON.parse(clear) as SentTo
  return sendOne(context, {
    actor: one.actor,
    to: { uri: to.writer, inbox: to.inbox },
    activity: (speaks) => activityOf(context, speaks, one, to),
  })
}

async function activityOf({ db }: FactContext, speaks: Context<Asked>, one: Due, to: SentTo) {
  const which = { actor: one.actor, answer: one.answer }
  const about = speaks.getObjectUri(Note, which)
  const actor = speaks.getActorUri(one.actor)
  if (one.verb === 'delete')
    // Who may hear that it is gone: who was told, wherever their server handed it on.
    return new Delete({
      ...{ id: new URL('#delete', about), actor, object: new Tombstone({ id: about }) },
      ...audienceOf(to, true),
    })
  const object = await noteToSend(db, speaks, which)
  if (!object) return null
  const around = { actor, object, tos: [...object.toIds], ccs: [...object.ccIds] }
  return one.verb === 'create'
    ? new Create({ id: new URL('#create', about), ...around })
    : new Update({ id: new URL(`#update-${object.updated?.epochMilliseconds}`, about), ...around })
}

async function settle({ db }: FactContext, one: Due, outcome: Outcome): Promise<void> {
  const isLost = outcome === 'gone' || (outcome === 'failed' && one.tries + 1 >= mostTries)
  if (outcome === 'failed' && !isLost) {
    await db
      .updateTable('social_web.answer_delivery')
      .set({ tries: one.tries + 1, due_at: sql`now() + make_interval(mins => ${minutesAfter(one.tries)})` })
      .where('number', '=', one.number)
      .execute()
    return
  }
  if (one.verb === 'delete') {
    // With it goes where they are reached, here and in the backups.
    await db.deleteFrom('social_web.sent_to').where('answer_id', '=', one.answer).execute()
    return
  }
  await db.deleteFrom('social_web.answer_delivery').where('number', '=', one.number).execute()
  await db
    .updateTable('social_web.answer')
    .set(isLost ? { lost_at: sql`now()` } : { arrived_at: sql`now()` })
    .where('id', '=', one.answer)
    .where('version', '=', one.version ?? 0)
    .execute()
}
