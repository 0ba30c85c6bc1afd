import type pg from 'pg'
import type { Doing } from './doing.ts'

/** One line of the log. */
export interface AuditEntry {
  chain: number
  /** Its place in the chain. */
  number: string
  at: Date
  /** `person:<id>`, `seat:<id>` or `nobody`. */
  actor: string
  sessionId: string | null
  /** By what somebody was let in; null where nobody was, and in entries from before. */
  scope: string | null
  /** Null in entries from before. */
  did: Doing | null
  action: string
  thing: string
  thingId: string | null
  requestId: string | null
  /** Hexadecimal. */
  hash: string
}

export interface Period {
  from: Date | null
  /** Up to, and not with. */
  until: Date | null
}

const atOnce = 1000

/** The log in the order in which things were done, a thousand lines at a time. As the owner: no role of the house may. */
export async function* auditEntries(client: pg.Client, { from, until }: Period): AsyncGenerator<AuditEntry> {
  let after = { at: 'epoch', chain: -1, number: '0' }
  for (;;) {
    const { rows }: { rows: (AuditEntry & { moment: string })[] } = await client.query(
      `select chain, number, at, at::text as moment, actor, session_id as "sessionId", scope, did, action, thing,
         thing_id as "thingId", request_id as "requestId", encode(hash, 'hex') as hash
       from platform.audit_entry
       where (at, chain, number) > ($1::timestamptz, $2::smallint, $3::bigint)
         and at >= coalesce($4, '-infinity'::timestamptz) and at < coalesce($5, 'infinity'::timestamptz)
       order by at, chain, number limit ${atOnce}`,
      [after.at, after.chain, after.number, from, until],
    )
    for (const { moment, ...entry } of rows) {
      after = { at: moment, chain: entry.chain, number: entry.number }
      yield entry
    }
    if (rows.length < atOnce) return
  }
}
