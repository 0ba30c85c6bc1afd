import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { projectRoot } from '../../src/platform/start/data-folder.ts'

/** What came of one suite. */
export type Outcome = {
  passed: number
  failed: number
  skipped: number
  seconds: number
  failures: Failure[]
}

/** A test that failed, or a file that could not be read: where, which (empty for a whole file), and what it said. */
export type Failure = { file: string; name: string; message: string }

/** What vitest's JSON reporter writes, as far as it is read here. */
export type Report = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[]
  }[]
}

/** Runs one of the projects in vitest.config.ts, on all its files or on those named. */
export async function runSuite(project: string, files: string[] = []): Promise<Outcome> {
  const started = performance.now()
  const folder = mkdtempSync(join(tmpdir(), 'kampvuur-report-'))
  const report = join(folder, 'report.json')
  const args = ['run', '--project', project, '--reporter', 'default', '--reporter', 'json']
  const vitest = join(projectRoot, 'node_modules/vitest/vitest.mjs')
  const child = spawn(process.execPath, [vitest, ...args, `--outputFile.json=${report}`, ...files], {
    cwd: projectRoot,
    stdio: 'inherit',
  })
  const [code] = await once(child, 'close')
  const counts = count(read(report), code === 0)
  rmSync(folder, { recursive: true, force: true })
  return { ...counts, seconds: (performance.now() - started) / 1000 }
}

function read(report: string): Report | null {
  try {
    return JSON.parse(readFileSync(report, 'utf8')) as Report
  } catch {
    return null
  }
}

/** A file that cannot even be read, and an error outside every test, each count as a failure. */
export function count(report: Report | null, succeeded: boolean): Omit<Outcome, 'seconds'> {
  if (!report) return { passed: 0, failed: 1, skipped: 0, failures: [] }
  const failures = report.testResults.flatMap(failuresIn)
  const skipped = report.numPendingTests + report.numTodoTests
  const nothing = report.numPassedTests + failures.length + skipped === 0
  const failed = failures.length || (succeeded && !nothing ? 0 : 1)
  return { passed: report.numPassedTests, failed, skipped, failures }
}

function failuresIn({ name, status, message, assertionResults }: Report['testResults'][number]): Failure[] {
  const file = relative(projectRoot, name)
  const failed = assertionResults.filter((test) => test.status === 'failed')
  if (failed.length === 0 && status === 'failed') return [{ file, name: '', message }]
  return failed.map((test) => ({ file, name: test.fullName, message: test.failureMessages.join('\n') }))
}
