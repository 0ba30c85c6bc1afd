import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { type Day, dayAfter } from '../../../platform/i18n/days.ts'
import type { SharedView } from './queries.ts'

/** In days: so soon somebody looks at what was shared. Who shared it reads the day, and so does who looks along. */
export const lookWithin = 7

/** The last day on which somebody looks. */
export const lookBy = ({ waitsSince }: Pick<SharedView, 'waitsSince'>): Day =>
  dayAfter(waitsSince, lookWithin)

/** That day is over, and it lies there still: it comes first at the desk. */
export const isLate = (one: Pick<SharedView, 'step' | 'waitsSince'>, today: Day): boolean =>
  one.step === 'waits' && lookBy(one) < today

/** Who looks along, as far as everybody may know. */
export interface LooksAlong {
  /** How many there are: each of them can read it. */
  many: number
  /** Of who can be called at the movement, where they look along; else empty. */
  name: string
}

/** For who holds the code of what they shared. */
export async function looksAlongWith(db: Db, shared: string): Promise<LooksAlong> {
  const { rows } =
    await sql<LooksAlong>`select many, name from stories.looks_along_with(${shared}::uuid)`.execute(db)
  return rows[0] ?? { many: 0, name: '' }
}
