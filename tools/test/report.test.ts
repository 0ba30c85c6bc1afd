import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../src/platform/start/data-folder.ts'
import { failureLines, suiteLine, totalLine } from './report.ts'
import { count, type Report } from './suite.ts'

const report: Report = {
  numPassedTests: 1,
  numFailedTests: 1,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [
    {
      name: join(projectRoot, 'tests/a.test.ts'),
      status: 'failed',
      message: '',
      assertionResults: [
        { status: 'passed', fullName: 'holds', failureMessages: [] },
        {
          status: 'failed',
          fullName: 'breaks',
          failureMessages: ['AssertionError: 1 is not 2\n\n    at a.ts'],
        },
      ],
    },
    {
      name: join(projectRoot, 'tests/b.test.ts'),
      status: 'failed',
      message: 'Cannot read b',
      assertionResults: [],
    },
  ],
}

test('each test that failed and each file that could not be read is counted and told again', () => {
  const outcome = count(report, false)
  expect(outcome).toMatchObject({ passed: 1, failed: 2 })
  expect(outcome.failures.map(failureLines)).toEqual([
    'FAILED tests/a.test.ts > breaks\n  AssertionError: 1 is not 2\n      at a.ts',
    'FAILED tests/b.test.ts\n  Cannot read b',
  ])
  expect(suiteLine('unit', { ...outcome, seconds: 1.25 })).toBe('unit       1 passed  2 failed  1.3 s')
  expect(totalLine([{ ...outcome, seconds: 1 }])).toBe('1 passed, 2 failed')
})

test('a run that ends without a report, or with nothing in it, has failed', () => {
  expect(count(null, true).failed).toBe(1)
  expect(count({ ...report, numPassedTests: 0, testResults: [] }, true).failed).toBe(1)
  expect(count({ ...report, testResults: [] }, true).failed).toBe(0)
  expect(count({ ...report, testResults: [] }, false).failed).toBe(1)
})

test('of a long message the beginning is told', () => {
  const message = Array.from({ length: 20 }, (_, index) => `line ${index}`).join('\n')
  expect(failureLines({ file: 'a', name: 'b', message }).split('\n').at(-1)).toBe('  … 8 lines more')
})
