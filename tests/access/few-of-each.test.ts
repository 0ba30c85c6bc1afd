import { expect, test } from 'vitest'
import { fewOfEach } from './few-of-each.ts'

const routeAt = (address: string) => /^\/(a|b)\//.exec(address)?.[0]

test('of each kind of address it goes to some, and of what is looked at closer to all', () => {
  const goes = fewOfEach(routeAt, (path) => path === '/b/', 2)
  const asked = [
    '/a/1',
    '/a/2',
    '/a/3',
    '/a/4?x=1',
    '/a/5?x=2&y=3',
    '/a/6?y=1&x=2',
    '/a/7?x=1&y=1',
    '/b/1',
    '/b/2',
    '/b/3',
  ]
  expect(asked.filter(goes)).toEqual(asked.filter((one) => !['/a/3', '/a/7?x=1&y=1'].includes(one)))
  expect(goes('/elsewhere')).toBe(true)
})
