import { expect, test } from 'vitest'
import { handleAt } from './actors.ts'

const site = {
  ...{ origin: 'https://kringen.example', example: false, production: true },
  addresses: { kampvuur: 'https://kampvuur.example' },
}

test.each([
  ['acct:kampvuur@kringen.example', 'kampvuur'],
  ['acct:Kampvuur@KRINGEN.example', 'kampvuur'],
  // A movement with an address of its own is looked for there too.
  ['acct:kampvuur@kampvuur.example', 'kampvuur'],
  ['acct:other@kampvuur.example', null],
  ['acct:kampvuur@elsewhere.example', null],
  ['acct:kringen.example', null],
  ['https://kampvuur.example/', 'kampvuur'],
  ['https://kampvuur.example/movements/kampvuur', 'kampvuur'],
  ['https://kringen.example/', null],
  ['https://kringen.example/movements/kampvuur/', 'kampvuur'],
  ['https://kringen.example/themes/wonen', 'thema-wonen'],
  ['https://kringen.example/circles/kampvuur/answers', null],
  ['https://kringen.example/stories/kampvuur', null],
  ['https://elsewhere.example/movements/kampvuur', null],
])('%s is looked for as %s', (resource, handle) => {
  expect(handleAt(new URL(resource), site)).toBe(handle)
})

test('also from the address of its own', () => {
  const own = { ...site, origin: 'https://kampvuur.example', house: 'https://kringen.example' }
  expect(handleAt(new URL('https://kampvuur.example/'), own)).toBe('kampvuur')
  expect(handleAt(new URL('https://kringen.example/movements/kampvuur'), own)).toBe('kampvuur')
})
