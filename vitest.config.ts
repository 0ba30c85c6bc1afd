import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tools/test/longest-first.ts'

const database = ['{src,tests,seeds}/**/*.db.test.{ts,tsx}']
const deep = ['{src,tests}/**/*.deep.test.{ts,tsx}']
const access = ['tests/access/**/*.test.{ts,tsx}']
const journeys = ['tests/journeys/**/*.test.{ts,tsx}']
const globalSetup = 'tests/support/global-setup.ts'
/** Files with a database share one loaded application in each process: loading it takes longer than most of them. */
const housed = { globalSetup, setupFiles: ['tests/support/drop-copies.ts'], isolate: false }

/** What `npm test -- --changed` leaves out (tools/test/ordinary.ts). */
const left: string[] = JSON.parse(process.env.KAMPVUUR_LEFT ?? '[]')

const project = (name: string, include: string[], exclude: string[], options: object = {}) => ({
  extends: true as const,
  test: { name, include, exclude: ['node_modules/**', ...left, ...exclude], ...options },
})

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    setupFiles: ['tests/support/stuck.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      project(
        'unit',
        ['{src,tests,tools,seeds}/**/*.test.{ts,tsx}'],
        [...database, ...deep, ...access, ...journeys],
        // Not how long something may take, but when nobody waits any more: also on a machine that does much else.
        { isolate: false, testTimeout: 60_000, hookTimeout: 60_000 },
      ),
      project('database', database, [...access, ...journeys], {
        ...housed,
        testTimeout: 120_000,
        hookTimeout: 600_000,
      }),
      project('access', access, deep, { ...housed, testTimeout: 600_000, hookTimeout: 600_000 }),
      project('journeys', journeys, deep, {
        ...housed,
        // One of them looks at every page twice: four minutes, and over ten on a machine that does much else.
        testTimeout: 1_800_000,
        hookTimeout: 600_000,
        expect: { poll: { timeout: 30_000 } },
      }),
      project('deep', deep, [], { globalSetup, testTimeout: 900_000, hookTimeout: 300_000 }),
    ],
  },
})
