import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { type Say, StartProblem } from '../../start/start-problem.ts'

/** The ordinary user PostgreSQL runs as; null means: as ourselves. */
export type Account = { name: string; uid: number; gid: number } | null

const DEDICATED = 'kampvuur'

/**
 * PostgreSQL refuses to run as root, and initdb fails under a uid without a name. So root hands it to whoever
 * owns the data already, else to a user of its own, else to a user that is there.
 *
 * @param existing PostgreSQL's data folder, if there is one already
 */
export function chooseAccount(existing: string | null, say: Say): Account {
  if (process.getuid?.() !== 0) return ourselves()
  if (existing) return ownerOf(existing)
  return findUser(DEDICATED) ?? addUser(say) ?? findUser('postgres') ?? findUser('nobody') ?? noAccount()
}

function ourselves(): null {
  try {
    userInfo()
    return null
  } catch {
    throw new StartProblem(
      `PostgreSQL needs a user with a name, and number ${process.getuid?.()} has none: start as another user, or give DATABASE_URL.`,
    )
  }
}

function ownerOf(folder: string): Account {
  const { uid } = statSync(folder)
  const owner = uid === 0 ? undefined : users().find((user) => user.uid === uid)
  if (owner) return owner
  throw new StartProblem(
    `The database in ${folder} belongs to user ${uid}, under whom PostgreSQL cannot run.`,
  )
}

function addUser(say: Say): Account {
  const args = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', DEDICATED]
  if (spawnSync('useradd', args, { stdio: 'ignore' }).status !== 0) return findUser(DEDICATED)
  say(`Made the system user "${DEDICATED}": PostgreSQL does not run as root.`)
  return findUser(DEDICATED)
}

function findUser(name: string): Account {
  return users().find((user) => user.name === name && user.uid !== 0) ?? null
}

function users() {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}

function noAccount(): never {
  throw new StartProblem(
    `PostgreSQL does not run as root: start Kampvuur as an ordinary user, or make the user "${DEDICATED}".`,
  )
}
