import { expect, test } from 'vitest'
import { asTyped, centsFrom, inEuros } from './euros.ts'

test.each([
  ['1250', 125_000],
  ['€ 1.250', 125_000],
  ['1.250,50', 125_050],
  ['1,250.50', 125_050],
  ['1250,-', 125_000],
  ['12 500 euro', 1_250_000],
  ['0', 0],
  ['1.250.000', 125_000_000],
  ['', null],
  ['  ', null],
  ['veel', undefined],
  ['12,5', undefined],
  ['-40', undefined],
  ['1e3', undefined],
  ['1.25.0', undefined],
])('%j is %j cents', (typed, cents) => {
  expect(centsFrom(typed)).toBe(cents)
})

test('what is shown in a form is read back as the same', () => {
  for (const cents of [0, 1, 99, 100, 125_050, 1_999_999_999]) expect(centsFrom(asTyped(cents))).toBe(cents)
  expect(asTyped(null)).toBe('')
})

test('cents are shown where there are any', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ')
  expect(plain(inEuros('nl', 125_000))).toBe('€ 1.250')
  expect(plain(inEuros('nl', 125_050))).toBe('€ 1.250,50')
  expect(plain(inEuros('en', 125_000))).toBe('€1,250')
})
