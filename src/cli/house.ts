import { type Clock, systemClock } from '../platform/clock/clock.ts'
import type { House } from '../platform/commands/command.ts'
import { connect, type Database } from '../platform/database/connect.ts'
import { migrate } from '../platform/database/migrate.ts'
import { joinDatabaseServer } from '../platform/database/server/index.ts'
import { openFiles } from '../platform/files/index.ts'
import { type Sealing, sealingWith } from '../platform/sealing/seal.ts'
import { deriveKey } from '../platform/secrets/master-key.ts'
import { readSettings, type Settings } from '../platform/settings.ts'
import { type EndSignal, endSignals, exitAt, type MayEnd } from './ending.ts'
import { givingWayIn } from './give-way.ts'
import type { Io } from './io.ts'
import { existingKey } from './key.ts'
import { refuseOtherKey } from './other-key.ts'
import { othersFirstIn } from './others-first.ts'
import { CliProblem } from './problem.ts'

/** The house from the inside, for who runs it. */
export interface Inside {
  settings: Settings
  /**
   * As the owner of the tables. Whoever may run this command holds the master key and the database anyway; giving a
   * runtime role the right to make movements and hosts would instead give it to every hole in the web server.
   */
  database: Database
  clock: Clock
  sealing: Sealing
  /** On a connection of its own, for what is kept beside a transaction that goes on: its files. */
  beside: House
  /** Between two pieces of long work. */
  giveWay(): Promise<void>
}

/**
 * Opens the house, up to date, works in it and closes what it opened; a Kampvuur that is running stays running.
 * @param long visitors go first in the database too. @param mayEnd whether it may be cut off now
 */
export async function inHouse<T>(
  io: Io,
  work: (inside: Inside) => Promise<T>,
  { long = false, mayEnd = () => true }: { long?: boolean; mayEnd?: MayEnd } = {},
): Promise<T> {
  const settings = readSettings(io.env)
  const masterKey = existingKey(settings, io.err)
  await refuseOtherKey(settings, masterKey)
  const server = await joinDatabaseServer(settings, masterKey, io.err)
  const end = (signal: EndSignal) => {
    if (mayEnd()) void server.stop().finally(() => process.exit(exitAt(signal)))
  }
  for (const signal of endSignals) process.on(signal, end)
  try {
    const { owner } = server.addresses
    if (!owner) throw new CliProblem('database.owner')
    await migrate(owner, io.err)
    const [database, aside] = [connect(owner, { max: 1 }), connect(owner, { max: 1 })]
    const parts = { clock: systemClock, sealing: sealingWith(deriveKey(masterKey, 'sealing')) }
    const keyFor = (label: string) => deriveKey(masterKey, label)
    const beside = { ...parts, database: aside, files: openFiles(settings.files), keyFor }
    try {
      const giveWay = io.visitorsFirst ? givingWayIn(aside) : async () => undefined
      if (long && server.embedded) await othersFirstIn([database, aside])
      return await work({ ...parts, settings, database, beside, giveWay })
    } finally {
      await Promise.all([database.close(), aside.close()])
    }
  } finally {
    for (const signal of endSignals) process.off(signal, end)
    await server.stop()
  }
}
