import { execFileSync } from 'node:child_process'
import { projectRoot } from '../../src/platform/start/data-folder.ts'

/** Several commits land at once: what was committed so long before the last belongs to it. */
const landsWithinHours = 4

/**
 * Files that differ from before this landing (or from `base`), committed or not; undefined where nobody can say, as in a clone without
 * history.
 */
export function changedFiles(base?: string, root = projectRoot): string[] | undefined {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .split('\n')
      .filter(Boolean)
  try {
    const before = base ?? landedBefore(git)
    return before === undefined
      ? undefined
      : [...git('diff', '--name-only', before), ...git('ls-files', '--others', '--exclude-standard')]
  } catch {
    return undefined
  }
}

function landedBefore(git: (...args: string[]) => string[]): string | undefined {
  const [at] = git('log', '-1', '--format=%ct')
  const until = Number(at) - landsWithinHours * 3600
  return git('rev-list', '-1', '--first-parent', `--before=${until}`, 'HEAD')[0]
}
