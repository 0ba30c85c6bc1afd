import pg from 'pg'

/** A database of a test. */
interface Tested {
  database: { superuser: string }
  sql(text: string): Promise<unknown[]>
}

/**
 * Begins both at once and lets the first go first: both wait at a lock on the same words or seat, one behind the other, until
 * both do.
 */
export async function oneAfterTheOther<A, B>(
  tested: Tested,
  {
    table,
    id,
  }: { table: 'contributions.contribution' | 'contributions.owed_answer' | 'circles.seat'; id: string },
  first: () => Promise<A>,
  second: () => Promise<B>,
): Promise<[PromiseSettledResult<A>, PromiseSettledResult<B>]> {
  const holder = new pg.Client({ connectionString: tested.database.superuser })
  await holder.connect()
  await holder.query('begin')
  await holder.query(`select from ${table} where id = $1 for update`, [id])
  const one = first()
  await waiting(tested, 1)
  const two = second()
  await waiting(tested, 2)
  await holder.query('rollback')
  const came = await Promise.allSettled([one, two])
  await holder.end()
  return came
}

async function waiting(tested: Tested, count: number): Promise<void> {
  const found = await tested.sql(
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  if (found.length < count) await waiting(tested, count)
}
