import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { type Say, StartProblem } from '../../start/start-problem.ts'
import type { Account } from './account.ts'
import { MAJOR } from './binaries.ts'
import type { Home } from './home.ts'
import { as } from './reach.ts'

/** The role that initdb makes; only used to make the other roles. */
export const SUPERUSER = 'postgres'

/** PostgreSQL and its tools get nothing of our environment: keys may stand in it. */
export const BARE = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/**
 * Makes PostgreSQL's data if there are none. A half-made cluster never carries the final name, so a start that
 * was cut off begins again.
 */
export async function makeCluster(home: Home, binaries: string, password: string, sync: boolean, say: Say) {
  for (const name of readdirSync(home.folder)) {
    if (/^(draft|password)-/.test(name)) rmSync(join(home.folder, name), { recursive: true, force: true })
  }
  if (existsSync(home.cluster)) return checkVersion(home.cluster)
  say('Making the database (only the first time).')
  const draft = join(home.folder, `draft-${process.pid}`)
  const passwordFile = join(home.folder, `password-${process.pid}`)
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  giveTo(home.account, draft, passwordFile)
  await initdb(binaries, home.account, [
    ...['--pgdata', draft, '--pwfile', passwordFile, '--username', SUPERUSER],
    ...['--auth-host', 'scram-sha-256', '--auth-local', 'reject'],
    // Sorting that no system library can change under an index; lists for people name their own collation.
    ...['--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
    ...['--data-checksums', sync ? [] : '--no-sync'].flat(),
  ])
  rmSync(passwordFile)
  renameSync(draft, home.cluster)
}

function checkVersion(cluster: string): void {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (version !== MAJOR) {
    throw new StartProblem(
      `The database in ${cluster} was made by PostgreSQL ${version}; this is PostgreSQL ${MAJOR}.`,
    )
  }
}

function giveTo(account: Account, ...paths: string[]): void {
  if (!account) return
  for (const path of paths) chownSync(path, account.uid, account.gid)
}

async function initdb(binaries: string, account: Account, args: string[]): Promise<void> {
  const child = spawn(join(binaries, 'bin/initdb'), args, {
    ...as(account),
    cwd: '/',
    env: BARE,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaint = ''
  child.stderr.on('data', (text) => {
    complaint += text
  })
  const [code] = await once(child, 'close')
  if (code !== 0)
    throw new StartProblem(`The database could not be made. PostgreSQL says: ${complaint.trim()}`)
}
