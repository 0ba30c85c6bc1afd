import { expect, test } from 'vitest'
import { byWhen } from './by-when.ts'

const today = '2026-05-13'

test.each([
  ['2026-05-13', 'vandaag nog', 'today'],
  ['2026-05-14', 'uiterlijk morgen', 'tomorrow at the latest'],
  ['2026-05-19', 'voor dinsdag', 'by Tuesday'],
  ['2026-05-20', 'voor half mei', 'by the middle of May'],
  ['2026-05-29', 'voor eind mei', 'by the end of May'],
  ['2026-06-08', 'begin juni', 'early in June'],
  ['2027-01-31', 'voor eind januari 2027', 'by the end of January 2027'],
])('%s is still to come: %s', (day, nl, en) => {
  expect(byWhen('nl', day, today)).toEqual({ late: false, words: nl })
  expect(byWhen('en', day, today)).toEqual({ late: false, words: en })
})

test.each([
  ['2026-05-12', 'dit had er gisteren kunnen zijn', 'it was due yesterday'],
  ['2026-05-07', 'dit had er donderdag kunnen zijn', 'it was due on Thursday'],
  ['2026-05-06', 'dit had er begin mei kunnen zijn', 'it was due early in May'],
  ['2025-12-31', 'dit had er eind december 2025 kunnen zijn', 'it was due at the end of December 2025'],
])('%s lies behind: %s', (day, nl, en) => {
  expect(byWhen('nl', day, today)).toEqual({ late: true, words: nl })
  expect(byWhen('en', day, today)).toEqual({ late: true, words: en })
})
