import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chooseAccount } from '../../../src/platform/database/server/account.ts'
import { waitForAnswer } from '../../../src/platform/database/server/answer.ts'
import { findFreePort } from '../../../src/platform/database/server/port.ts'
import { as } from '../../../src/platform/database/server/reach.ts'

const BIN = '/usr/lib/postgresql/15/bin'

/** A PostgreSQL 15 that is not ours. */
export type OtherPostgres = { superuser: string; stop(): Promise<void> }

/** Why Debian's PostgreSQL 15 cannot be had here, or null; installs it where that is possible. */
export function whyNoDebianPostgres(): string | null {
  if (existsSync(join(BIN, 'initdb'))) return null
  if (process.getuid?.() !== 0)
    return 'PostgreSQL 15 is not installed and only root can: apt-get install postgresql-15'
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'postgresql-15']]) {
    const { status, error } = spawnSync('apt-get', args, { env, stdio: 'ignore' })
    if (status !== 0)
      return `apt-get ${args[0]} did not work here (${error?.message ?? `exit code ${status}`})`
  }
  return null
}

/** Starts it on a free port with a cluster of its own, which goes when it stops. */
export async function startDebianPostgres(): Promise<OtherPostgres> {
  const account = chooseAccount(null, () => {})
  const folder = mkdtempSync('/var/tmp/kampvuur-postgres15-')
  const [cluster, passwordFile] = [join(folder, 'data'), join(folder, 'password')]
  mkdirSync(cluster, { mode: 0o700 })
  writeFileSync(passwordFile, 'drill', { mode: 0o600 })
  chmodSync(folder, 0o711)
  if (account) for (const path of [cluster, passwordFile]) chownSync(path, account.uid, account.gid)
  const init = [
    '-D',
    cluster,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    '--pwfile',
    passwordFile,
    '-E',
    'UTF8',
    '-N',
  ]
  execFileSync(join(BIN, 'initdb'), init, { ...as(account), cwd: '/', stdio: 'ignore' })
  const port = await findFreePort()
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=300',
    'fsync=off',
  ]
  const child = spawn(
    join(BIN, 'postgres'),
    ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])],
    {
      ...as(account),
      cwd: '/',
      stdio: 'ignore',
    },
  )
  const ended = once(child, 'exit')
  const superuser = `postgres://postgres:drill@127.0.0.1:${port}/postgres`
  await waitForAnswer(superuser, 60, () => child.exitCode !== null)
  return {
    superuser,
    async stop() {
      child.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
