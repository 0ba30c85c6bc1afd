import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { resultsPath } from '../../src/modules/doors/about/accessibility/results.ts'
import { gatherResults } from './gather.ts'

test('adds up what ran, and keeps what was known of what did not', () => {
  const root = mkdtempSync(join(tmpdir(), 'kampvuur-gather-'))
  const leave = (name: string, part: object) => {
    mkdirSync(join(root, '.cache/accessibility'), { recursive: true })
    writeFileSync(join(root, '.cache/accessibility', name), JSON.stringify(part))
  }
  const written = () => JSON.parse(readFileSync(join(root, resultsPath), 'utf8'))
  leave('a.json', { check: 'keyboard', on: '2026-11-26', looked: 1, problems: 0 })
  leave('b.json', { check: 'keyboard', on: '2026-11-25', looked: 1, problems: 1 })
  gatherResults(root)
  const keyboard = { on: '2026-11-25', looked: 2, problems: 1 }
  expect(written()).toEqual({ keyboard })
  const page = { on: '2026-11-27', looked: 300, problems: 0 }
  leave('c.json', { check: 'every-page', ...page })
  expect(gatherResults(root)).toContain('every-width: "never run"')
  expect(written()).toEqual({ keyboard, 'every-page': page })
})
