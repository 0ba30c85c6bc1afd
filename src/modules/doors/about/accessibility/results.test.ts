import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readResults, resultsPath, works } from './results.ts'

function rootWith(text?: string): string {
  const root = mkdtempSync(join(tmpdir(), 'kampvuur-results-'))
  if (text === undefined) return root
  mkdirSync(dirname(join(root, resultsPath)), { recursive: true })
  writeFileSync(join(root, resultsPath), text)
  return root
}

test('without a run nothing is known, and nothing is said to work', () => {
  expect(readResults(rootWith())).toEqual({})
  expect(works({})).toEqual([])
})

test('a run that found something is no promise', () => {
  const one = { on: '2026-11-26', looked: 300, problems: 0 }
  expect(readResults(rootWith(JSON.stringify({ keyboard: one })))).toEqual({ keyboard: one })
  expect(works({ keyboard: one, 'every-page': { ...one, problems: 2 } })).toEqual(['keyboard'])
  expect(works({ 'every-page': one })).toEqual(['width', 'contrast'])
})

test('a file that says something else is not passed over', () => {
  expect(() => readResults(rootWith('{"keyboard":{"on":"yesterday","looked":1,"problems":0}}'))).toThrow('on')
})

test('what stands beside the code can be read', () => {
  expect(() => readResults()).not.toThrow()
})
