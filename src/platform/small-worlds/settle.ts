import { withClient } from '../database/server/answer.ts'

/**
 * Writes down under how many people this house tells nothing. The first time it holds at once; a change holds from the
 * next quarter on, because one quarter that is told by two rules tells more than either.
 * @param owner connection URI of the database's owner; the migrations have run.
 */
export async function settleFewest(owner: string, fewest: number): Promise<void> {
  await withClient(owner, (client) =>
    client.query(
      `insert into platform.small_world as w (holds_from, fewest)
       select case when exists (select from platform.small_world)
         then (platform.day_of(platform.quarter()) + interval '3 months')::date else '-infinity'::date end, $1::int
       where (select n.fewest from platform.small_world n order by n.holds_from desc limit 1) is distinct from $1::int
       on conflict (holds_from) do update set fewest = excluded.fewest`,
      [fewest],
    ),
  )
}
