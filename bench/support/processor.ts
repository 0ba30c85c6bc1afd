import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Milliseconds that a process and its threads worked, as the system counts them: in hundredths of a second. */
export function workedMs(pid: number): number {
  try {
    const [user = 0, system = 0] =
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ').slice(11, 13).map(Number) ?? []
    return (user + system) * 10
  } catch {
    return 0 // ended meanwhile, or a system without /proc
  }
}

/** The same of everything that this process started under that name. */
export const workedByMs = (name: string): number =>
  below(process.pid, name).reduce((sum, pid) => sum + workedMs(pid), 0)

function below(pid: number, name: string): number[] {
  const children = spawnSync('pgrep', ['-P', String(pid)])
    .stdout.toString()
    .split('\n')
    .filter(Boolean)
    .map(Number)
  return children.flatMap((child) => [...(commandOf(child) === name ? [child] : []), ...below(child, name)])
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
  } catch {
    return ''
  }
}
