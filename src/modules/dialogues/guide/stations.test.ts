import { expect, test } from 'vitest'
import { formatNames, formatOf, minutesOf } from '../formats.ts'
import { stationsOf } from './stations.ts'

test.each(formatNames)('%s: welcome, agreements, one opening, and at the end harvest and closing', (name) => {
  const kinds = stationsOf(name).map(({ kind }) => kind)
  expect(kinds[0]).toBe('welcome')
  expect(kinds.filter((kind) => kind === 'agreements')).toHaveLength(1)
  expect(kinds.indexOf('agreements')).toBe(kinds.indexOf('opening') - 1)
  expect(kinds.filter((kind) => kind === 'opening')).toHaveLength(1)
  expect(kinds.filter((kind) => kind === 'harvest')).toHaveLength(1)
  expect(kinds.at(-1)).toBe('closing')
})

test.each(formatNames)('%s takes as long as its phases together, and leaves out none', (name) => {
  const stations = stationsOf(name)
  expect(stations.at(-1)?.until).toBe(minutesOf(formatOf(name)))
  expect(stations.flatMap(({ phase }) => phase ?? [])).toEqual(formatOf(name).phases.map((one) => one.name))
})
