import { sql } from 'kysely'
import type { House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { TakenSent } from '../../people/index.ts'
import { wishAddresses } from './address.ts'

/** The themes that somebody asked for, with their account or with its address alone, as they take it along. One query. */
export async function takenWishes(
  db: Db,
  house: Pick<House, 'keyFor'>,
  address: string | null | undefined,
): Promise<TakenSent[]> {
  const keys = address ? wishAddresses.allOf(house, address) : []
  const { rows } = await sql<TakenSent>`
    select a.words as about, a.reason as text, coalesce(a.answer, '') as answer, a.begun_on as on from (
      select w.words, w.reason, w.answer, w.begun_on from action_teams.wish w
      where w.id in (select action_teams.my_wishes())
      union all
      select t.words, t.reason, t.answer, t.begun_on from action_teams.wishes_at(${keys}::bytea[]) t
    ) a order by a.begun_on, a.words`.execute(db)
  return rows
}
