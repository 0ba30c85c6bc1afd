import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { SharedWord } from './shared.ts'

/** A word that more houses than this write says little of any of them. */
const many = 5

/** So many rows at most are looked at. */
const most = 2000

/**
 * Words that a house and others both wrote where everybody may read them, by the names of the others. What the actor may not see
 * is not there. One query.
 */
export async function sharedWords(db: Db, circleId: string): Promise<SharedWord[]> {
  const { rows } = await sql<SharedWord>`
    select c.slug, c.name, t.stem, t.word, o.source as ours, t.source as theirs,
      (select r.name from circles.within w join circles.circle r on r.id = w.in_id
        where w.circle_id = c.id and w.until is null and r.kind = 'region' order by r.name limit 1) as region
    from visits.word o
    join visits.word t on t.stem = o.stem and t.circle_id <> o.circle_id
    join circles.circle c on c.id = t.circle_id and c.visibility = 'everyone'
    where o.circle_id = ${circleId}::uuid and not exists (
      select from (select distinct w.circle_id from visits.word w where w.stem = o.stem limit ${many + 1}) others
      offset ${many})
    order by c.name, c.id, t.stem, o.source, t.source
    limit ${most}`.execute(db)
  return rows
}
