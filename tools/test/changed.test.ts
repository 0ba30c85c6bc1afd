import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { changedFiles } from './changed.ts'

function repository() {
  const root = mkdtempSync(join(tmpdir(), 'kampvuur-changed-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd: root })
  const write = (name: string, text: string) => writeFileSync(join(root, name), text)
  /** At an hour of one day. */
  const commit = (name: string, text: string, hour: number) => {
    write(name, text)
    git('add', name)
    const date = `2026-01-01T${String(hour).padStart(2, '0')}:00:00Z`
    execFileSync(
      'git',
      [
        '-c',
        'user.name=x',
        '-c',
        'user.email=x@example.org',
        'commit',
        '--quiet',
        '--no-gpg-sign',
        '-m',
        name,
      ],
      { cwd: root, env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date } },
    )
  }
  return { root, git, write, commit }
}

test('what changed is what was committed within some hours, what nobody committed and what is new', () => {
  const { root, git, write, commit } = repository()
  expect(changedFiles(undefined, root)).toBeUndefined()
  git('init', '--quiet')
  commit('a', 'first', 1)
  commit('b', 'first', 2)
  commit('c', 'first', 8)
  commit('a', 'second', 9)
  write('b', 'second')
  write('d', 'new')
  expect(changedFiles(undefined, root)).toEqual(['a', 'b', 'c', 'd'])
  expect(changedFiles('HEAD', root)).toEqual(['b', 'd'])
})

test('where all there is was committed together, nobody can say what changed', () => {
  const { root, git, commit } = repository()
  git('init', '--quiet')
  commit('a', 'first', 1)
  commit('a', 'second', 2)
  expect(changedFiles(undefined, root)).toBeUndefined()
})
