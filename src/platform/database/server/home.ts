import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { makeDataFolder, mayWrite } from '../../start/data-folder.ts'
import { type Say, StartProblem } from '../../start/start-problem.ts'
import { type Account, chooseAccount } from './account.ts'
import { canEnter } from './reach.ts'

/** Where one embedded server lives. */
export type Home = {
  account: Account
  /** Lock, log and what is running; ours. */
  folder: string
  /** PostgreSQL's own data; the account's. */
  cluster: string
  /** Makes a folder the account can reach, for a copy of the programs. */
  shelf(): string
}

const OUTSIDE = ['/var/lib/kampvuur', '/var/tmp/kampvuur']

/**
 * Finds or makes `<data>/postgres`. Where the account cannot get there (a checkout below a closed folder,
 * started by root) that name is a link to a folder of its own elsewhere.
 */
export function openHome(data: string, say: Say): Home {
  makeDataFolder(data)
  const name = join(data, 'postgres')
  if (lstatSync(name, { throwIfNoEntry: false })) return openExisting(name, say)
  const account = chooseAccount(null, say)
  letThrough(account, data)
  if (canEnter(account, data)) makeHome(name)
  else makeOutside(name, say)
  return describe(realpathSync(name), account)
}

function openExisting(name: string, say: Say): Home {
  if (!existsSync(name)) throw new StartProblem(`The database that ${name} points to is gone.`)
  const folder = realpathSync(name)
  const cluster = join(folder, 'data')
  const account = chooseAccount(existsSync(cluster) ? cluster : null, say)
  if (canEnter(account, folder) && mayWrite(folder)) return describe(folder, account)
  throw new StartProblem(
    account
      ? `PostgreSQL runs as "${account.name}", who cannot reach ${folder}: open the folders above it (chmod o+x).`
      : `The database in ${folder} belongs to somebody else: start as them, or set KAMPVUUR_DATA to a folder of your own.`,
  )
}

/** The account's group may pass through a data folder that is ours, nobody else. */
function letThrough(account: Account, data: string): void {
  if (!account || statSync(data).uid !== 0 || canEnter(account, data)) return
  chownSync(data, 0, account.gid)
  chmodSync(data, 0o710)
}

function makeHome(folder: string): void {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o711)
}

function makeOutside(name: string, say: Say): void {
  const shelf = makeShelf()
  const folder = join(shelf, `data-${randomBytes(6).toString('hex')}`)
  makeHome(folder)
  writeFileSync(join(folder, 'belongs-to'), `${name}\n`)
  symlinkSync(folder, name)
  say(`PostgreSQL cannot reach ${name}, so its data are in ${folder}.`)
}

function makeShelf(): string {
  for (const folder of OUTSIDE) {
    try {
      mkdirSync(folder, { recursive: true })
      chmodSync(folder, 0o755)
      return folder
    } catch {}
  }
  throw new StartProblem(
    `No folder for the database could be made in ${OUTSIDE.join(' or ')}: set KAMPVUUR_DATA.`,
  )
}

function describe(folder: string, account: Account): Home {
  return { account, folder, cluster: join(folder, 'data'), shelf: account ? makeShelf : () => folder }
}
