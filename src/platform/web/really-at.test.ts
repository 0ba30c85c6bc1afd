import { expect, test } from 'vitest'
import { reallyAt } from './really-at.ts'

const house = { origin: 'https://huis.example', example: false, production: true }
const addresses = { wij: 'https://wij.example' }

test('the first of the house is where the house is, one with an address of its own there, any other where it stands', () => {
  const at = (site: typeof house & { house?: string }, slug: string, isFirst = false) =>
    reallyAt({ ...site, addresses }, { slug, isFirst }, '/about')
  expect(at(house, 'eerst', true)).toEqual([{ rel: 'canonical', href: 'https://huis.example/about' }])
  expect(at(house, 'wij')).toEqual([{ rel: 'canonical', href: 'https://wij.example/about' }])
  expect(at(house, 'derde')).toEqual([])
  const away = { ...house, origin: 'https://wij.example', house: house.origin }
  expect(at(away, 'eerst', true)).toEqual([{ rel: 'canonical', href: 'https://huis.example/about' }])
})
