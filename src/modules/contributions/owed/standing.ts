import type { Db } from '../../../platform/database/connect.ts'
import { Absent, Denied } from '../../../platform/errors/errors.ts'
import { keeps } from '../../circles/index.ts'

/** How the actor stands to an owed answer: carries it, keeps the fire it came from, or may only read it. */
export type StandingToAnswer = 'carrier' | 'keeper' | 'reader'

/** Undefined when it is not there for the actor. */
export async function standingToAnswer(db: Db, owedAnswerId: string): Promise<StandingToAnswer | undefined> {
  const [owed, carried] = await Promise.all([
    db
      .selectFrom('contributions.owed_answer')
      .select('circle_id')
      .where('id', '=', owedAnswerId)
      .executeTakeFirst(),
    db
      .selectFrom((eb) => eb.fn<{ mine: string }>('contributions.my_owed_answers').as('mine'))
      .select('mine.mine')
      .where('mine.mine', '=', owedAnswerId)
      .executeTakeFirst(),
  ])
  if (!owed) return undefined
  if (carried) return 'carrier'
  return (await keeps(db, owed.circle_id)) ? 'keeper' : 'reader'
}

/** @throws Absent or Denied unless the actor may give this answer. */
export async function ensureMayAnswer(db: Db, owedAnswerId: string): Promise<'carrier' | 'keeper'> {
  const standing = await standingToAnswer(db, owedAnswerId)
  if (!standing) throw new Absent()
  if (standing === 'reader') throw new Denied('denied.not-carrier')
  return standing
}
