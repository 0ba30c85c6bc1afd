import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'

/** Where somebody is asked to speak, or does. */
export interface Speaking {
  id: string
  week: string
  title: string
  /** `YYYY-MM-DD` */
  on: string
  /** "14:30" */
  from: string
  until: string
  /** As it stands on the programme, or would. */
  name: string
  words: string
  /** Null: they did not say yes. */
  yesOn: string | null
}

/** One's own, soonest first. One query. */
export async function mySpeaking(db: Db): Promise<Speaking[]> {
  const { rows } = await sql<Speaking>`select id, week_title as week, title, on_date as on, from_time as from,
    until_time as until, name, words, yes_on as "yesOn" from weeks.my_speaking()`.execute(db)
  return rows
}
