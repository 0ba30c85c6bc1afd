import type { TestApplication } from './application.ts'

/**
 * Does something while row-level security lets nobody change, or take away, anything of this table: as it is where a rule of the
 * database says no to what a command lets pass. It says so in silence, so that whoever asked has to be told by the command.
 */
export async function refusing<Result>(
  world: TestApplication,
  verb: 'update' | 'delete',
  table: string,
  work: () => Promise<Result>,
): Promise<Result> {
  await world.sql(
    `create policy refusing on ${table} as restrictive for ${verb} to kampvuur_web using (false)`,
  )
  try {
    return await work()
  } finally {
    await world.sql(`drop policy refusing on ${table}`)
  }
}
