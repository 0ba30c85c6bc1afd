import { execFileSync } from 'node:child_process'
import { projectRoot } from '../../src/platform/start/data-folder.ts'

/** Files that differ from the landing before this one (or from `base`), committed or not; undefined where nobody can say. */
export function changedFiles(base = 'HEAD~1', root = projectRoot): string[] | undefined {
  try {
    return [
      ['diff', '--name-only', base],
      ['ls-files', '--others', '--exclude-standard'],
    ].flatMap((asked) =>
      execFileSync('git', asked, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] })
        .toString()
        .split('\n')
        .filter(Boolean),
    )
  } catch {
    return undefined
  }
}
