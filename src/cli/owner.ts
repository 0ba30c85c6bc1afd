import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { joinDatabaseServer } from '../platform/database/server/index.ts'
import type { Settings } from '../platform/settings.ts'
import { type EndSignal, endSignals, exitAt } from './ending.ts'
import type { Io } from './io.ts'
import { CliProblem } from './problem.ts'

/**
 * Works with the address of the database's owner, without migrating; a server that is running stays running, one of
 * our own stops with us.
 */
export async function asOwner<T>(
  { settings, masterKey, io }: { settings: Settings; masterKey: Buffer; io: Io },
  work: (owner: string) => Promise<T>,
): Promise<T> {
  const server = await joinDatabaseServer(settings, masterKey, io.err)
  const end = (signal: EndSignal) => void server.stop().finally(() => process.exit(exitAt(signal)))
  for (const signal of endSignals) process.once(signal, end)
  try {
    const { owner } = server.addresses
    if (!owner) throw new CliProblem('database.owner')
    return await work(owner)
  } finally {
    for (const signal of endSignals) process.off(signal, end)
    await server.stop()
  }
}

/** @throws CliProblem where our own server has never been started: there is nothing yet. */
export function refuseNothingYet({ data, database }: Settings): void {
  if (database.kind === 'embedded' && !existsSync(join(data, 'postgres')))
    throw new CliProblem('doctor.nothing-yet', { data })
}
