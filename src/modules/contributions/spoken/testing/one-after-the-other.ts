import pg from 'pg'
import type { Fire } from './around-the-fire.ts'

/**
 * Begins both at once about the same words and lets the first go first: both wait at a lock on the words, one behind the other,
 * until both do.
 */
export async function oneAfterTheOther<A, B>(
  fire: Fire,
  words: string,
  first: () => Promise<A>,
  second: () => Promise<B>,
): Promise<[PromiseSettledResult<A>, PromiseSettledResult<B>]> {
  const holder = new pg.Client({ connectionString: fire.database.superuser })
  await holder.connect()
  await holder.query('begin')
  await holder.query('select from contributions.contribution where id = $1 for update', [words])
  const one = first()
  await waiting(fire, 1)
  const two = second()
  await waiting(fire, 2)
  await holder.query('rollback')
  const came = await Promise.allSettled([one, two])
  await holder.end()
  return came
}

async function waiting(fire: Fire, count: number): Promise<void> {
  const found = await fire.sql(
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  if (found.length < count) await waiting(fire, count)
}
