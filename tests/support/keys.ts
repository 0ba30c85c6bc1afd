import type { House } from '../../src/platform/commands/command.ts'
import type { TestApplication } from './application.ts'

/** A key for what a test lays past the commands. Returns its id. */
export const layKey = ({ database, sealing, clock }: Pick<House, 'database' | 'sealing' | 'clock'>) =>
  database.write(undefined, ({ db }) => sealing.makeKey(db, clock))

/** A key with what seals by it at once, for what is laid beside it. */
export async function layNewKey({ app, sql }: Pick<TestApplication, 'app' | 'sql'>) {
  const { row, seal } = app.house.sealing.newKey(app.house.clock)
  await sql('insert into platform.sealing_key (id, wrapped) values ($1, $2)', [row.id, row.wrapped])
  return { id: row.id, seal }
}
