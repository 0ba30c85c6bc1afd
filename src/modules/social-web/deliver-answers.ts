import type { Context } from '@fedify/fedify'
import { Create, Delete, Note, Tombstone, Update } from '@fedify/vocab'
import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { SteadyWork } from '../../platform/jobs/index.ts'
import type { Asked } from './federation.ts'
import { audienceOf, noteToSend } from './note.ts'
import type { SentTo } from './received.ts'
import { sendRound } from './round.ts'
import { becameOf, type Outcome, sendOne, type Telling } from './sending.ts'

interface Taken {
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

interface Due extends Taken {
  /** Undefined where its key is gone. */
  to: SentTo | undefined
}

/** Each minute: what hosts wrote back, corrected or took back goes to whom it answers. */
export const deliverAnswers: SteadyWork = {
  name: 'social-web.deliver-answers',
  needsPost: false,
  run: tellAnswers,
}

async function tellAnswers(telling: Telling): Promise<void> {
  await dropOvertaken(telling)
  await sendRound<Due>(
    {
      take: () => take(telling),
      serverOf: ({ to }) => to && new URL(to.inbox).host,
      send: (one) => send(telling, one),
      settle: (one, outcome) => telling.worker.write(undefined, ({ db }) => settle(db, one, outcome)),
      letGo: (due) => letGo(telling, due),
    },
    telling.goesOn,
  )
}

/** What was taken back meanwhile is not said any more, and of two corrections the last says all. What is under way is. */
const dropOvertaken = ({ worker }: Telling) =>
  worker.write(undefined, ({ db }) =>
    sql`delete from social_web.answer_delivery where number in (
      select d.number from social_web.answer_delivery d
      where d.verb <> 'delete' and (d.taken_until is null or d.taken_until < now())
        and exists (select from social_web.answer_delivery l
          where l.answer_id = d.answer_id and l.number > d.number and (l.verb = 'delete' or d.verb = 'update'))
      for update skip locked)`.execute(db),
  )

/** Of each answer only what comes first: nothing is corrected or taken back before it was said. */
async function take({ worker, house: { sealing } }: Telling): Promise<Due[]> {
  const { rows } = await worker.write(undefined, ({ db }) =>
    sql<Taken>`
      with mine as (
        update social_web.answer_delivery set taken_until = now() + interval '3 minutes' where number in (
          select d.number from social_web.answer_delivery d
          where d.due_at <= now() and (d.taken_until is null or d.taken_until < now())
            and not exists (select from social_web.answer_delivery e where e.answer_id = d.answer_id and e.number < d.number)
          order by d.verb = 'delete' desc, d.due_at, d.number limit 500 for update skip locked)
        returning number, answer_id, verb, tries, due_at)
      select m.number, m.answer_id as answer, s.actor_id as actor, m.verb, k.id as "keyId", k.wrapped, s.address, m.tries, a.version
      from mine m join social_web.sent_to s on s.answer_id = m.answer_id join platform.sealing_key k on k.id = s.sealing_key_id
        left join social_web.answer a on a.id = m.answer_id
      order by m.verb = 'delete' desc, m.due_at, m.number`.execute(db),
  )
  return rows.map((row) => {
    const clear = sealing.open(row.keyId, row.wrapped, row.address)
    return { ...row, to: clear ? (JSON.parse(clear) as SentTo) : undefined }
  })
}

async function send(telling: Telling, one: Due): Promise<Outcome> {
  const { to, actor } = one
  if (!to) return 'gone'
  return sendOne(telling, {
    ...{ actor, to: { uri: to.writer, inbox: to.inbox } },
    activity: (speaks) => activityOf(telling, speaks, one, to),
  })
}

async function activityOf({ worker }: Telling, speaks: Context<Asked>, one: Due, to: SentTo) {
  const which = { actor: one.actor, answer: one.answer }
  const about = speaks.getObjectUri(Note, which)
  const actor = speaks.getActorUri(one.actor)
  if (one.verb === 'delete')
    // Who may hear that it is gone: who was told, wherever their server handed it on.
    return new Delete({
      ...{ id: new URL('#delete', about), actor, object: new Tombstone({ id: about }) },
      ...audienceOf(to, true),
    })
  const object = await worker.read(undefined, ({ db }) => noteToSend(db, speaks, which))
  if (!object) return null
  const around = { actor, object, tos: [...object.toIds], ccs: [...object.ccIds] }
  return one.verb === 'create'
    ? new Create({ id: new URL('#create', about), ...around })
    : new Update({ id: new URL(`#update-${object.updated?.epochMilliseconds}`, about), ...around })
}

async function settle(db: Db, one: Due, outcome: Outcome): Promise<void> {
  const became = becameOf(outcome, one.tries)
  if (typeof became === 'object') {
    await db.updateTable('social_web.answer_delivery').set(became).where('number', '=', one.number).execute()
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
    .set(became === 'lost' ? { lost_at: sql`now()` } : { arrived_at: sql`now()` })
    .where('id', '=', one.answer)
    .where('version', '=', one.version ?? 0)
    .execute()
}

const letGo = ({ worker }: Telling, due: readonly Due[]): Promise<unknown> =>
  worker.write(undefined, ({ db }) =>
    db
      .updateTable('social_web.answer_delivery')
      .set({ taken_until: null })
      .where(
        'number',
        'in',
        due.map(({ number }) => number),
      )
      .execute(),
  )
