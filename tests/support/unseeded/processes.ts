import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { projectRoot } from '../../../src/platform/start/data-folder.ts'

/** A started process and everything it wrote. */
interface Started {
  child: ChildProcess
  output(): string
}

/** Runs a script of ours the way npm does, with no more in its environment than a server would have. */
function start(script: string, args: readonly string[], env: Record<string, string>): Started {
  const child = spawn(process.execPath, ['src/platform/start/run.cjs', script, ...args], {
    cwd: projectRoot,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'nl_NL.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (piece) => {
      text += piece
    })
  }
  return { child, output: () => text }
}

/** A server that answers at its own address. */
export interface RunningServer {
  base: string
  pid: number
  /** Everything it wrote since it started. */
  output(): string
  stop(): Promise<void>
}

export async function startServer(port: number, env: Record<string, string>): Promise<RunningServer> {
  const { child, output } = start('src/main.ts', [], { ...env, PORT: String(port) })
  const ended = once(child, 'exit')
  const base = `http://127.0.0.1:${port}`
  while (!(await isReady(base))) {
    if (child.exitCode !== null) throw new Error(`The server ended instead of becoming ready:\n${output()}`)
    await sleep(50)
  }
  return {
    base,
    pid: child.pid ?? 0,
    output,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Runs one verb of the command line to its end. */
export async function runCli(args: readonly string[], env: Record<string, string>) {
  const { child, output } = start('src/cli/main.ts', args, env)
  await once(child, 'close')
  return { exit: child.exitCode, output: output() }
}

async function isReady(base: string): Promise<boolean> {
  try {
    return (await fetch(`${base}/healthz`)).status === 200
  } catch {
    return false
  }
}
