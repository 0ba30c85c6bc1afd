import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tools/test/longest-first.ts'

const database = ['{src,tests,seeds}/**/*.db.test.{ts,tsx}']
const deep = ['{src,tests}/**/*.deep.test.{ts,tsx}']
const access = ['tests/access/**/*.test.{ts,tsx}']
const journeys = ['tests/journeys/**/*.test.{ts,tsx}']
const globalSetup = 'tests/support/global-setup.ts'
const setupFiles = 'tests/support/drop-copies.ts'

const project = (name: string, include: string[], exclude: string[], options: object = {}) => ({
  extends: true as const,
  test: { name, include, exclude: ['node_modules/**', ...exclude], ...options },
})

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    isolate: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      project(
        'unit',
        ['{src,tests,tools,seeds}/**/*.test.{ts,tsx}'],
        [...database, ...deep, ...access, ...journeys],
      ),
      project('database', database, [...access, ...journeys], {
        globalSetup,
        setupFiles,
        testTimeout: 20_000,
        hookTimeout: 60_000,
      }),
      project('access', access, deep, {
        globalSetup,
        setupFiles,
        testTimeout: 240_000,
        hookTimeout: 240_000,
      }),
      project('journeys', journeys, deep, {
        globalSetup,
        setupFiles,
        testTimeout: 360_000,
        hookTimeout: 240_000,
      }),
      project('deep', deep, [], { globalSetup, testTimeout: 900_000, hookTimeout: 300_000 }),
    ],
  },
})
