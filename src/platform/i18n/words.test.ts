import { expect, test } from 'vitest'
import { type Message, vocabulary } from './words.ts'

const nl = { 'fire.people': { one: 'één mens', other: '{count} mensen' }, 'fire.by': 'door {name}' } as const
const words = vocabulary<Record<keyof typeof nl, Message>>({
  nl,
  en: { 'fire.people': { one: 'one person', other: '{count} people' }, 'fire.by': 'by {name}' },
})

test('fills in values and chooses the plural', () => {
  expect(words('nl')('fire.people', { count: 1 })).toBe('één mens')
  expect(words('nl')('fire.people', { count: 0 })).toBe('0 mensen')
  expect(words('en')('fire.by', { name: 'Daan' })).toBe('by Daan')
})

test('a name that looks like a place to fill in stays as it is', () => {
  expect(words('nl')('fire.by', { name: '{name}' })).toBe('door {name}')
})

test('an unknown key is a mistake of ours', () => {
  expect(() => words('nl')('constructor' as 'fire.by')).toThrow('No words for constructor')
})
