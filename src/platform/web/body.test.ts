import { expect, test } from 'vitest'
import { bodyLimit, NotAForm, readForm, TooLarge } from './body.ts'

const form = (body: string, headers: Record<string, string> = {}) =>
  new Request('http://localhost/', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  })

test('keeps emoji, right-to-left text, diacritics and markup as typed', async () => {
  const typed = '🔥 שלום é <script>alert(1)</script>'
  expect(await readForm(form(new URLSearchParams({ words: typed }).toString()))).toEqual({ words: typed })
})

test('gives a list for a name that came more than once', async () => {
  expect(await readForm(form('a=1&a=2&a=3&b=4'))).toEqual({ a: ['1', '2', '3'], b: '4' })
})

test('takes out what the database cannot keep', async () => {
  expect(await readForm(form('a=x%00y%0D%0Az'))).toEqual({ a: 'xy\nz' })
})

test('takes out what XML cannot carry, and nothing else that is there', async () => {
  expect(await readForm(form('a=x%02%08%0B%EF%BF%BF%EF%BF%BEy%09%C2%85%F0%9F%94%A5'))).toEqual({
    a: 'xy\t\u0085🔥',
  })
})

test('a name like __proto__ is only a name', async () => {
  const values = await readForm(form('__proto__=x'))
  expect(Object.keys(values)).toEqual(['__proto__'])
  expect(({} as Record<string, unknown>).x).toBeUndefined()
})

test('refuses another kind of body, and one that is far too large', async () => {
  await expect(readForm(form('{}', { 'content-type': 'application/json' }))).rejects.toThrow(NotAForm)
  await expect(readForm(form(`a=${'x'.repeat(bodyLimit)}`))).rejects.toThrow(TooLarge)
})
