import { spawnSync } from 'node:child_process'
import type { Account } from './account.ts'

/** Whether the account can read each of these paths. Asked of the system itself, so that every kind of right counts. */
export function canRead(account: Account, ...paths: string[]): boolean {
  const script = 'for path; do [ -r "$path" ] || exit 1; done'
  const result = spawnSync('/bin/sh', ['-c', script, 'sh', ...paths], {
    ...as(account),
    cwd: '/',
    stdio: 'ignore',
  })
  return result.status === 0
}

/** Whether the account can get to what lies inside this folder. */
export function canEnter(account: Account, folder: string): boolean {
  const result = spawnSync('/bin/sh', ['-c', '[ -x "$1" ]', 'sh', folder], {
    ...as(account),
    cwd: '/',
    stdio: 'ignore',
  })
  return result.status === 0
}

/** Spawn options that run a child under the account. */
export function as(account: Account): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {}
}
