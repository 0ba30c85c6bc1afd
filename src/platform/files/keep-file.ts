import { sql } from 'kysely'
import type { House } from '../commands/command.ts'

/**
 * Keeps sealed bytes before anything refers to them, outside any transaction: nobody's transaction waits for a disk. What
 * refers to the file takes it in its own; what nothing ever refers to is swept.
 * @returns its id.
 * @throws FilesTrouble
 */
export async function keepFile(
  { database, clock, files }: Pick<House, 'database' | 'clock' | 'files'>,
  sealed: Buffer,
): Promise<string> {
  const id = clock.id()
  await database.write(undefined, ({ db }) => sql`select platform.announce_file(${id})`.execute(db))
  await files.put(id, sealed)
  return id
}
