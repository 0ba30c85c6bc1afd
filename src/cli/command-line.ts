import { isDatabaseAway } from '../platform/errors/errors.ts'
import { StartProblem } from '../platform/start/start-problem.ts'
import type { Io } from './io.ts'
import { CliProblem } from './problem.ts'

/** Does what it is for and returns what the process ends with: 0 good, 1 something is wrong. */
export type Verb = (args: readonly string[], io: Io) => Promise<number>

// Loaded when asked for: the list of routes needs no database library, the doctor needs no pages.
const verbs: Readonly<Record<string, () => Promise<Verb>>> = {
  help: async () => (await import('./help.ts')).help,
  'import participants': async () => (await import('./import/participants.ts')).importParticipants,
  'import wordpress': async () => (await import('./import/wordpress/wordpress.ts')).importWordpress,
  'create-host': async () => (await import('./create-host/create-host.ts')).createHost,
  backup: async () => (await import('./backup/backup.ts')).backup,
  restore: async () => (await import('./backup/restore.ts')).restore,
  'audit export': async () => (await import('./audit/export.ts')).exportAudit,
  'rotate-key': async () => (await import('./rotate-key/rotate-key.ts')).rotateKey,
  'newsletter bounce': async () => (await import('./newsletter/bounce.ts')).takeBounce,
  doctor: async () => (await import('./doctor/doctor.ts')).doctor,
  routes: async () => (await import('./routes/routes.ts')).routes,
}

/** Runs one verb. Whatever goes wrong is printed; nothing is thrown for what a person can solve. */
export async function runCommandLine(args: readonly string[], io: Io): Promise<number> {
  const { load, rest } = find(args)
  try {
    if (!load) throw new CliProblem('unknown-verb', { verb: args.slice(0, 2).join(' ') }, 2)
    return await (await load())(rest, io)
  } catch (error) {
    io.err(explain(error, io))
    return error instanceof CliProblem ? error.exit : 1
  }
}

function find(args: readonly string[]): { load: (() => Promise<Verb>) | undefined; rest: readonly string[] } {
  const [first = 'help', second] = args
  const load = (name: string) => (Object.hasOwn(verbs, name) ? verbs[name] : undefined)
  if (first === '--help' || first === '-h' || args.includes('--help')) return { load: load('help'), rest: [] }
  const two = load(`${first} ${second}`)
  return two ? { load: two, rest: args.slice(2) } : { load: load(first), rest: args.slice(1) }
}

function explain(error: unknown, { w }: Io): string {
  if (error instanceof CliProblem) return w(error.key, error.values)
  if (error instanceof StartProblem) return error.message
  if ((error as { code?: string }).code === '28P01') return w('database.other-key')
  if (isDatabaseAway(error)) return w('database.away')
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
