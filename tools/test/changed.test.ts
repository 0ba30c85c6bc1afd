import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { changedFiles } from './changed.ts'

test('what changed is what differs from before, what nobody committed and what is new; unknown where there is no before', () => {
  const root = mkdtempSync(join(tmpdir(), 'kampvuur-changed-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd: root })
  const write = (name: string, text: string) => writeFileSync(join(root, name), text)
  expect(changedFiles(undefined, root)).toBeUndefined()
  git('init', '--quiet')
  for (const name of ['a', 'b', 'c']) write(name, 'first')
  git('add', '.')
  git('commit', '--quiet', '--no-gpg-sign', '--message', 'First')
  expect(changedFiles(undefined, root)).toBeUndefined()
  write('a', 'second')
  git('commit', '--quiet', '--no-gpg-sign', '--all', '--message', 'Second')
  write('b', 'third')
  write('d', 'new')
  expect(changedFiles(undefined, root)).toEqual(['a', 'b', 'd'])
  expect(changedFiles('HEAD', root)).toEqual(['b', 'd'])
})
