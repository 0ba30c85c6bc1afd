import { randomUUID } from 'node:crypto'
import type { TestApplication } from '../../../../../tests/support/application.ts'

/** They ask a movement for a theme, and ask the same as somebody else. */
export async function withWish(
  { sql }: TestApplication,
  person: string,
  { name, movementId }: { name: string; movementId: string },
) {
  const wish = randomUUID()
  await sql(
    `insert into action_teams.wish (id, movement_id, person_id, name, words, reason) values ($1, $2, $3, $4, $5, $6)`,
    [wish, movementId, person, name, `wat ${name} mist`, `omdat ${name} het zegt`],
  )
  await sql('insert into action_teams.wish_also (wish_id, person_id) values ($1, $2)', [wish, person])
}
