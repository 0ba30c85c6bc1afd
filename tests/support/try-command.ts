import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommandLine } from '../../src/cli/command-line.ts'
import { makeIo } from '../../src/cli/io.ts'
import type { DatabaseAddresses } from '../../src/platform/database/server/index.ts'
import { testMasterKey } from './postgres.ts'

export interface Tried {
  exit: number
  out: string
  err: string
}

/** Runs the command line in this process. */
export async function tryCommand(args: readonly string[], env: Record<string, string> = {}): Promise<Tried> {
  const out: string[] = []
  const err: string[] = []
  const io = makeIo({
    env: { LANG: 'nl_NL.UTF-8', ...env },
    out: (l) => out.push(l),
    err: (l) => err.push(l),
  })
  const exit = await runCommandLine(args, io)
  // Opening a given database says which; what matters here comes after it.
  const said = err.filter((line) => !line.startsWith('Using the database at '))
  return { exit, out: out.join('\n'), err: said.join('\n') }
}

/** The settings of a house on this database; its files stand in a folder of their own. */
export function houseOn(
  { owner, web }: DatabaseAddresses,
  more: Record<string, string> = {},
): Record<string, string> {
  return {
    DATABASE_URL: owner ?? '',
    KAMPVUUR_MASTER_KEY: testMasterKey.toString('hex'),
    KAMPVUUR_DATA: join(tmpdir(), `kampvuur-${new URL(web).pathname.slice(1)}`),
    ...more,
  }
}
