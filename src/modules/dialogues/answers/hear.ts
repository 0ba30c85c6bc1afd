import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'

/** As the worker: the seats whose words an answer is about, where they still lie there and are not its carrier's. */
export async function seatsToHear(db: Db, owedAnswerId: string): Promise<string[]> {
  const { rows } = await sql<{
    seat: string
  }>`select contributions.seats_to_hear(${owedAnswerId}) as seat`.execute(db)
  return rows.map(({ seat }) => seat)
}
