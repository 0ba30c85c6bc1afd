import { describe, expect, test } from 'vitest'
import { csrfToken, csrfTokenFits, sameOrigin } from './csrf.ts'

const key = Buffer.alloc(32, 1)

describe('the token in a form', () => {
  test('fits the visitor it was made for, however often it is rendered', () => {
    const first = csrfToken(key, 'visitor')
    const second = csrfToken(key, 'visitor')
    expect(first).not.toBe(second)
    expect(csrfTokenFits(key, 'visitor', first)).toBe(true)
    expect(csrfTokenFits(key, 'visitor', second)).toBe(true)
  })

  test.each([
    ['another visitor', 'somebody else', csrfToken(key, 'visitor')],
    ['no cookie', undefined, csrfToken(key, 'visitor')],
    ['no token', 'visitor', undefined],
    ['two tokens', 'visitor', [csrfToken(key, 'visitor'), csrfToken(key, 'visitor')]],
    ['a cut token', 'visitor', csrfToken(key, 'visitor').slice(0, -4)],
    ['another key', 'visitor', csrfToken(Buffer.alloc(32, 2), 'visitor')],
  ])('does not fit with %s', (_, visitor, token) => {
    expect(csrfTokenFits(key, visitor, token)).toBe(false)
  })
})

describe('where a form comes from', () => {
  const from = (headers: Record<string, string>) =>
    sameOrigin(new Headers(headers), 'https://fire.example', 'fire.example')
  test.each([
    [{}, true],
    [{ origin: 'https://fire.example' }, true],
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ origin: 'https://evil.example' }, false],
    [{ origin: 'null' }, false],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ 'sec-fetch-site': 'same-site', origin: 'https://fire.example' }, false],
  ])('%o → %s', (headers, expected) => {
    expect(from(headers as Record<string, string>)).toBe(expected)
  })
})
