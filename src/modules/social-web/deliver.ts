import { sql } from 'kysely'
import type { SteadyWork } from '../../platform/jobs/index.ts'
import { activityOf, type Letter } from './activity.ts'
import { addressKeyOf, serverKeyOf } from './address-key.ts'
import { announcing } from './announce.ts'
import { sendRound } from './round.ts'
import { becameOf, type Outcome, sendOne, type Telling } from './sending.ts'

interface Taken {
  id: string
  follower: string
  actor: string
  publication: string
  round: number
  verb: 'create' | 'update' | 'delete'
  /** Whose it is, and at which of its addresses, where it is announced; null: it is of who tells it. */
  whose: string | null
  whoseRound: number | null
  keyId: string
  wrapped: Buffer | null
  /** Sealed: `{uri, inbox}`. */
  address: Buffer
  tries: number
}

interface Due extends Taken {
  /** Undefined where their key is gone. */
  to: { uri: string; inbox: string } | undefined
}

/** Each minute: what was published, corrected or withdrawn goes to whoever follows. */
export const deliverToFollowers: SteadyWork = {
  name: 'social-web.deliver',
  needsPost: false,
  run: tellFollowers,
}

async function tellFollowers(telling: Telling): Promise<void> {
  // Kept before anything leaves: what was told is taken back, however much of it was sent.
  await telling.worker.write(undefined, ({ db }) => sql`select social_web.lay_ready()`.execute(db))
  await sendRound<Due>(
    {
      take: () => take(telling),
      serverOf: ({ to }) => to && new URL(to.inbox).host,
      send: (one) => send(telling, one),
      settle: (one, outcome) => settle(telling, one, outcome),
      letGo: (due) => letGo(telling, due),
    },
    telling.goesOn,
  )
}

// What is withdrawn goes first. Of one thing for one follower only one is under way, so that nothing is taken back before it was said.
// One clock, the database's: by another, what is laid ready in this millisecond would wait for the next round.
async function take({ worker, house: { sealing } }: Telling): Promise<Due[]> {
  const { rows } = await worker.write(undefined, ({ db }) =>
    sql<Taken>`
      with mine as (
        update social_web.delivery set taken_until = now() + interval '3 minutes' where id in (
          select d.id from social_web.delivery d
          where d.due_at <= now() and (d.taken_until is null or d.taken_until < now())
            and not exists (select from social_web.delivery o
              where o.follower_id = d.follower_id and o.publication_id = d.publication_id and o.taken_until >= now())
          order by d.verb = 'delete' desc, d.due_at limit 500 for update skip locked)
        returning id, follower_id, publication_id, round, verb, tries, due_at)
      select m.id, f.id as follower, f.actor_id as actor, m.publication_id as publication, m.round, m.verb, k.id as "keyId", k.wrapped,
        f.address, m.tries, n.whose, n.round as "whoseRound"
      from mine m join social_web.follower f on f.id = m.follower_id join platform.sealing_key k on k.id = f.sealing_key_id
        left join lateral social_web.announced(f.actor_id, m.publication_id) n on true
      order by m.verb = 'delete' desc, m.due_at`.execute(db),
  )
  return rows.map((row) => {
    const clear = sealing.open(row.keyId, row.wrapped, row.address)
    return { ...row, to: clear ? (JSON.parse(clear) as NonNullable<Due['to']>) : undefined }
  })
}

/** What it says is asked now: what nobody may read any more is not sent. */
async function send(telling: Telling, one: Due): Promise<Outcome> {
  const { actor, to } = one
  if (!to || (await isRefused(telling, actor, new URL(to.uri)))) return 'gone'
  return sendAll(telling, to, lettersOf(one))
}

/** Who followed before servers were known by a key, and is blocked with theirs. */
async function isRefused({ worker, house }: Telling, actor: string, who: URL): Promise<boolean> {
  const { rows } = await worker.read(undefined, ({ db }) =>
    sql<{ refused: boolean }>`
      select social_web.refuses(${actor}::uuid, ${addressKeyOf(house, who)}, ${serverKeyOf(house, who)}) as refused`.execute(
      db,
    ),
  )
  return rows[0]?.refused === true
}

/** One after the other; what follows on one that did not arrive waits with it. */
async function sendAll(
  telling: Telling,
  to: NonNullable<Due['to']>,
  letters: readonly Letter[],
): Promise<Outcome> {
  for (const { actor, activity } of letters) {
    const outcome = await sendOne(telling, { actor, to, activity })
    if (outcome !== 'sent') return outcome
  }
  return 'sent'
}

const lettersOf = ({ actor, verb, whose, whoseRound, ...told }: Due): Letter[] =>
  whose === null
    ? [{ actor, activity: (speaks) => activityOf(speaks, { actor, verb, ...told }) }]
    : announcing({
        actor,
        verb,
        told,
        of: { actor: whose, publication: told.publication, round: whoseRound ?? 1 },
      })

const settle = ({ worker }: Telling, one: Due, outcome: Outcome): Promise<unknown> =>
  worker.write<unknown>(undefined, ({ db }) => {
    const became = becameOf(outcome, one.tries)
    if (became === 'lost')
      return db.deleteFrom('social_web.follower').where('id', '=', one.follower).execute()
    if (became === 'done') return db.deleteFrom('social_web.delivery').where('id', '=', one.id).execute()
    return db.updateTable('social_web.delivery').set(became).where('id', '=', one.id).execute()
  })

const letGo = ({ worker }: Telling, due: readonly Due[]): Promise<unknown> =>
  worker.write(undefined, ({ db }) =>
    db
      .updateTable('social_web.delivery')
      .set({ taken_until: null })
      .where(
        'id',
        'in',
        due.map(({ id }) => id),
      )
      .execute(),
  )
