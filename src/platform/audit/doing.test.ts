import { expect, test } from 'vitest'
import { doingOf } from './doing.ts'

test.each([
  ['contributions.speak', 'create'],
  ['contributions.write-down', 'create'],
  ['contributions.read-in-hand', 'read'],
  ['dialogues.open-card', 'read'],
  ['contributions.erase', 'delete'],
  ['people.remove-passkey', 'delete'],
  ['contributions.withdraw', 'change'],
  ['something', 'change'],
])('%s is to %s', (command, doing) => {
  expect(doingOf(command)).toBe(doing)
})
