import { expect, test } from 'vitest'
import { type Shelf, TypedWords } from './typed-words.ts'

function tab() {
  const kept = new Map<string, string>()
  const shelf: Shelf = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
  return { kept, at: (page: string) => new TypedWords(() => shelf, page) }
}

test('what was typed comes back on its own page, until it was sent', () => {
  const { kept, at } = tab()
  at('/one').keep({ value: 'Mag mijn moeder ook?' })
  const field = { value: '' }
  expect(at('/two').putBack(field)).toBe(false)
  expect(at('/one').putBack(field)).toBe(true)
  expect(field.value).toBe('Mag mijn moeder ook?')
  at('/one').sent()
  expect(kept.size).toBe(0)
  expect(at('/one').putBack({ value: '' })).toBe(false)
})

test('what stands in the field is not written over, and what was wiped is not kept', () => {
  const { kept, at } = tab()
  at('/one').keep({ value: 'eerst' })
  const field = { value: 'wat de server teruggaf' }
  expect(at('/one').putBack(field)).toBe(false)
  expect(field.value).toBe('wat de server teruggaf')
  at('/one').keep({ value: ' ' })
  expect(kept.size).toBe(0)
})

test('where a browser keeps nothing one types and sends as before', () => {
  const words = new TypedWords(() => {
    throw new Error('not allowed')
  }, '/one')
  words.keep({ value: 'iets' })
  words.sent()
  expect(words.putBack({ value: '' })).toBe(false)
})
