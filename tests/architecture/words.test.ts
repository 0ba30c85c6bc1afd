import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Said of one thing in two ways a reader wonders whether they are two things. Behind each what we say; reasons stand in docs/glossary.md. */
const oneWord: readonly [RegExp, string][] = [
  [/\b[dD](?:eze|ie) mens\b/, 'deze persoon'],
  [/\b[eE]-?mail-?adres/, 'mailadres'],
]

const lines = globSync('src/**/locales/**/nl.ts').flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line, at) => ({ where: `${file}:${at + 1}`, line })),
)

test('what is one thing has one word on the screen', () => {
  expect(lines.length).toBeGreaterThan(1000)
  const otherwise = lines.flatMap(({ where, line }) =>
    oneWord.flatMap(([found, say]) => (found.test(line) ? [`${where}: say "${say}"`] : [])),
  )
  expect(otherwise).toEqual([])
})
