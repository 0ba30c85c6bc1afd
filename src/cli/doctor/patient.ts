import { CompiledQuery } from 'kysely'
import { systemClock } from '../../platform/clock/clock.ts'
import { connect, type Database } from '../../platform/database/connect.ts'
import { loginRole, OWN_DATABASE, PURPOSES } from '../../platform/database/server/address.ts'
import { withClient } from '../../platform/database/server/answer.ts'
import { joinDatabaseServer } from '../../platform/database/server/index.ts'
import { openFiles } from '../../platform/files/index.ts'
import { sealingWith } from '../../platform/sealing/seal.ts'
import { deriveKey } from '../../platform/secrets/master-key.ts'
import { readSettings, type Settings } from '../../platform/settings.ts'
import type { Io } from '../io.ts'
import { existingKey } from '../key.ts'
import { keyFits } from '../other-key.ts'
import { refuseNothingYet } from '../owner.ts'
import { CliProblem } from '../problem.ts'
import type { Patient } from './check.ts'

/** Brings the house's database in sight as its owner, without changing anything, and lets it go again. */
export async function withPatient<T>(io: Io, work: (patient: Patient) => Promise<T>): Promise<T> {
  const settings = readSettings(io.env)
  refuseNothingYet(settings)
  const key = existingKey(settings, io.err)
  const found = await look(settings, key, io)
  const database = connect(found.owner, { max: 1 })
  try {
    const { runtimeRoles, keyFitsRoles } = found
    return await work(
      patientOf(database, {
        ...{ masterKey: key, runtimeRoles, keyFitsRoles, locale: io.locale },
        files: openFiles(settings.files),
        smtp: settings.mail.smtp,
      }),
    )
  } finally {
    await database.close()
    await found.stop()
  }
}

interface Parts extends Pick<Patient, 'runtimeRoles' | 'keyFitsRoles' | 'locale' | 'files' | 'smtp'> {
  masterKey: Buffer
}

/** @param database as the owner. */
export function patientOf(database: Database, { masterKey, ...parts }: Parts): Patient {
  return {
    ...parts,
    read: (work) => database.read(undefined, ({ db }) => work(db)),
    ask: <Row>(text: string, values: readonly unknown[] = []) =>
      database.read(undefined, async ({ db }) => {
        const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(text, [...values]))
        return rows
      }),
    sealing: sealingWith(deriveKey(masterKey, 'sealing')),
    keyFor: (label) => deriveKey(masterKey, label),
    clock: systemClock,
  }
}

interface Found extends Pick<Patient, 'runtimeRoles' | 'keyFitsRoles'> {
  owner: string
  stop(): Promise<void>
}

/** A given database is only looked at: opening it as a start does would make roles and set passwords. */
async function look(settings: Settings, masterKey: Buffer, io: Io): Promise<Found> {
  const { database } = settings
  if (database.kind === 'embedded') {
    const { addresses, stop } = await joinDatabaseServer(settings, masterKey, io.err)
    if (!addresses.owner) throw new CliProblem('database.owner')
    return { owner: addresses.owner, stop, keyFitsRoles: true, runtimeRoles: rolesOf(OWN_DATABASE) }
  }
  if (!database.owner) throw new CliProblem('database.owner')
  const stop = async () => {}
  if (database.kind === 'ready') {
    const runtimeRoles = PURPOSES.map((purpose) => roleIn(database[purpose]))
    return { owner: database.owner, stop, keyFitsRoles: true, runtimeRoles }
  }
  const keyFitsRoles = await keyFits(database.owner, masterKey)
  return { owner: database.owner, stop, keyFitsRoles, runtimeRoles: rolesOf(await nameOf(database.owner)) }
}

const rolesOf = (name: string) => PURPOSES.map((purpose) => loginRole(purpose, name))

function roleIn(address: string): string {
  const url = new URL(address)
  return decodeURIComponent(url.username) || (url.searchParams.get('user') ?? '')
}

async function nameOf(address: string): Promise<string> {
  const { rows } = await withClient(address, (client) =>
    client.query<{ name: string }>('select current_database() as name'),
  )
  return rows[0]?.name ?? ''
}
