import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const run = join(import.meta.dirname, 'run.cjs')

test.each(['20.20.2', '22.3.0'])('Node %s is told in one sentence what is needed', (version) => {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); require('${run}')`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', pretend], { encoding: 'utf8' })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(
    new RegExp(`^Kampvuur needs Node 24 or newer and this is Node ${version}: [^\\n]+\\n$`),
  )
})

test('without the libraries it says what to run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kampvuur-run-'))
  copyFileSync(run, join(folder, 'run.cjs'))
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'run.cjs'), 'x.ts'], {
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  expect([status, stderr]).toEqual([1, 'The libraries are not installed: run npm ci first.\n'])
})
