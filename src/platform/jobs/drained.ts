import { setTimeout as sleep } from 'node:timers/promises'
import { CompiledQuery } from 'kysely'
import type { Database } from '../database/connect.ts'
import { openFacts } from '../outbox/drain.ts'
import { letterQueue } from './boss.ts'

const patience = 20_000
const step = 25

/** Waits until no fact and no letter is left. @throws when that takes longer than twenty seconds. */
export async function waitUntilDrained(worker: Database, wake: () => void): Promise<void> {
  wake()
  for (let waited = 0; waited < patience; waited += step) {
    if ((await openFacts(worker)) === 0 && (await openLetters(worker)) === 0) return
    await sleep(step)
  }
  throw new Error(
    `${await openFacts(worker)} facts and ${await openLetters(worker)} letters are still waiting`,
  )
}

/** Letters that are not sent yet and may leave: what leaves only later is not waited for. */
export async function openLetters(worker: Database): Promise<number> {
  return worker.read(undefined, async ({ db }) => {
    const { rows } = await db.executeQuery<{ open: number }>(
      CompiledQuery.raw(
        `select count(*)::int as open from pgboss.job where name = $1 and state < 'completed'
         and not (state = 'created' and start_after > now())`,
        [letterQueue],
      ),
    )
    return rows[0]?.open ?? 0
  })
}
