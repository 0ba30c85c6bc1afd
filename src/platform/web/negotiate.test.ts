import { expect, test } from 'vitest'
import { asksAsServer } from './lead-server.ts'
import { localeFrom } from './locale.ts'
import { isAmong, weighed } from './negotiate.ts'

test.each([
  ['"b"', true],
  ['"a", W/"b"', true],
  ['W/"b"', true],
  ['*', true],
  ['"a"', false],
  ['"a, b"', false],
  ['b', false],
  [null, false],
])('of the tags %s one is "b": %s', (header, is) => {
  expect(isAmong(header, '"b"')).toBe(is)
})

test('what weighs most comes first, what weighs as much as it was written, and what weighs nothing not at all', () => {
  expect(weighed('nl;q=0.1, en;q=0.9, fr;q=0, de')).toEqual(['de', 'en', 'nl'])
  expect(weighed('a, b;q=1')).toEqual(['a', 'b'])
  expect(weighed(null)).toEqual([])
})

test.each([
  ['nl;q=0.1, en;q=0.9', 'en'],
  ['nl, en;q=0.9', 'nl'],
  ['fr, en-GB;q=0.8, nl;q=0.7', 'en'],
  ['nl;q=0, en;q=0.1', 'en'],
  ['fr', 'nl'],
  [null, 'nl'],
])('a browser that prefers %s reads %s', (header, locale) => {
  expect(localeFrom(null, undefined, header)).toBe(locale)
})

test.each([
  ['application/activity+json', true],
  ['application/ld+json; profile="https://www.w3.org/ns/activitystreams", application/activity+json', true],
  ['application/activity+json, text/html;q=0.5', true],
  ['application/activity+json;q=0.1, text/html', false],
  ['text/html, application/activity+json', false],
  ['text/html', false],
  ['*/*', false],
])('who accepts %s asks as a server: %s', (accept, is) => {
  expect(asksAsServer(new Request('http://a.example/', { headers: { accept } }))).toBe(is)
})
