import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { AccessibilityPage } from '../pages/AccessibilityPage.tsx'
import { type Results, readResults, resultsPath, untested, works } from './results.ts'

function rootWith(text?: string): string {
  const root = mkdtempSync(join(tmpdir(), 'kampvuur-results-'))
  if (text === undefined) return root
  mkdirSync(dirname(join(root, resultsPath)), { recursive: true })
  writeFileSync(join(root, resultsPath), text)
  return root
}

const one = { on: '2026-11-26', looked: 300, problems: 0 }

test('without a run nothing is known, and nothing is said to work', () => {
  expect(readResults(rootWith())).toEqual({})
  expect(works({})).toEqual([])
})

test('a run that found something is no promise', () => {
  expect(readResults(rootWith(JSON.stringify({ keyboard: one })))).toEqual({ keyboard: one })
  expect(works({ keyboard: one, 'every-page': { ...one, problems: 2 } })).toEqual(['keyboard'])
})

test('each run is said to prove what it looked at, and nothing else', () => {
  expect(works({ 'every-page': one })).toEqual(['large', 'contrast'])
  expect(works({ 'every-width': one })).toEqual(['width', 'dark'])
  expect(works({ keyboard: one })).toEqual(['keyboard'])
  expect(untested({ 'every-page': one })).toEqual(['every-width', 'keyboard'])
})

test('what no run looked at is not said to work on the page, and stands there as not checked', () => {
  const page = (results: Results) =>
    String(AccessibilityPage({ locale: 'nl', phone: '085 000 00 11', results }))
  const little = page({ 'every-page': one })
  expect(little).not.toMatch(/JavaScript. Dat lukte|op smalle en op brede schermen|scherm donker staat/)
  expect(little).toContain('bredere schermen, en hoe alles er in het donker uitziet')
  expect(little).toContain('en zonder JavaScript.')
  const all = page({ 'every-page': one, 'every-width': one, keyboard: { ...one, looked: 5 } })
  expect(all).toContain('5 wegen liepen we helemaal zonder muis en zonder JavaScript. Dat lukte.')
  expect(all).toContain('op smalle en op brede schermen')
  expect(all).not.toContain('Nog niet nagekeken van deze versie')
  const none = page({})
  expect(none.match(/Nog niet nagekeken van deze versie/g)).toHaveLength(3)
})

test('a file that says something else is not passed over', () => {
  expect(() => readResults(rootWith('{"keyboard":{"on":"yesterday","looked":1,"problems":0}}'))).toThrow('on')
})

test('what stands beside the code can be read', () => {
  expect(() => readResults()).not.toThrow()
})
