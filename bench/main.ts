import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pinned } from './support/platform.ts'

// The clients run on the second core; the servers that the benchmarks start move to the first.
for (const name of [
  'pages.ts',
  'stories.ts',
  'first-visit.ts',
  'large-movement.ts',
  'network.ts',
  'provenance.ts',
  'heard.ts',
  'live.ts',
  'live-week.ts',
  'wordpress.ts',
  'newsletter.ts',
  'search.ts',
]) {
  const args = [process.execPath, '--import', 'tsx', join(import.meta.dirname, name)]
  const command = pinned ? ['taskset', '-c', '1', ...args] : args
  const { status } = spawnSync(command[0] as string, command.slice(1), { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
