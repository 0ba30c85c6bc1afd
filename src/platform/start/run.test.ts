import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from './data-folder.ts'

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

test('what people run does the same put together and as it is written', () => {
  const told = (env: Record<string, string>) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [run, 'src/cli/main.ts', 'help'], {
      ...{ cwd: projectRoot, encoding: 'utf8' as const, env: { ...process.env, ...env } },
    })
    return { status, stdout, stderr }
  }
  const together = told({})
  expect(together).toMatchObject({ status: 0, stdout: expect.stringContaining('npm run kampvuur') })
  expect(told({ WATCH_REPORT_DEPENDENCIES: '1' })).toEqual(together)
})
