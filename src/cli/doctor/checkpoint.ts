import { checkpointsIn, type Head } from '../../platform/audit/checkpoint.ts'
import { type Check, finding, type Sentence } from './check.ts'

/**
 * The log still holds every end that was written down outside the database: who cuts a chain and makes its end fit
 * again is seen here. Then it writes down where the chains end now.
 * @param file where; best on another machine's disk.
 */
export const checkpoint =
  (file: string, key: Buffer): Check =>
  async ({ ask, clock }) => {
    const place = checkpointsIn(file, key)
    let known: Head[]
    try {
      known = await place.read()
    } catch {
      return { wrong: [{ key: 'checkpoint.unreadable', values: { file } }] }
    }
    const lost = await ask<{ chain: number; number: string }>(
      `select k.chain, min(k.number)::text as number
       from unnest($1::smallint[], $2::bigint[], $3::text[]) k (chain, number, hash)
       where k.number > 0 and not exists (select from platform.audit_entry e
         where e.chain = k.chain and e.number = k.number and encode(e.hash, 'hex') = k.hash)
       group by k.chain order by k.chain`,
      [known.map(({ chain }) => chain), known.map(({ number }) => number), known.map(({ hash }) => hash)],
    )
    const wrong: Sentence[] = lost.map((values) => ({ key: 'checkpoint.lost', values }))
    if (wrong.length === 0) await place.add(await headsNow(ask), clock.now())
    return finding(wrong, {
      key: 'checkpoint.fine',
      values: { file, count: known.filter(({ chain }) => chain === 0).length },
    })
  }

const headsNow = (ask: Parameters<Check>[0]['ask']) =>
  ask<Head>(`select chain, number::text, encode(hash, 'hex') as hash from platform.audit_head order by chain`)
