import { expect, test } from 'vitest'
import { modules } from '../../../../modules.ts'
import { listRoutes } from '../../../routes/list.ts'
import { isOfHouse } from './house-paths.ts'

test('every page of the house is known as one, and what is none is not', () => {
  const paths = listRoutes(modules)
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => path)
  expect(paths.length).toBeGreaterThan(300)
  expect(paths.filter((path) => !isOfHouse(path))).toEqual([])
  expect(['/tuin', '/2023/01/agenda/', '/agendas'].filter(isOfHouse)).toEqual([])
})
