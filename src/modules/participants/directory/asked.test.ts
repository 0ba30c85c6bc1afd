import { expect, test } from 'vitest'
import { addressOf, askedIn } from './asked.ts'

const asked = (query: string) => askedIn(new URL(`http://localhost/people${query}`))

test('an address says what is looked for, and what it says wrongly is not asked', () => {
  expect(asked('?q=%20Het%20&region=regio-oost&year=2021&page=2')).toEqual({
    ...{ q: 'Het', home: '', movement: '', sector: '', region: 'regio-oost', year: 2021, page: 2 },
  })
  expect(asked("?region='--&year=21&page=0&sector=a%20b")).toEqual(asked(''))
})

test('a link keeps the rest of the question, and begins at its first page', () => {
  const from = asked('?q=huis&region=regio-oost&page=3')
  expect(addressOf(from, { region: 'regio-west' })).toBe('/people?q=huis&region=regio-west')
  expect(addressOf(from, { page: 4 })).toBe('/people?q=huis&region=regio-oost&page=4')
  expect(addressOf(from, { q: '', region: '' })).toBe('/people')
})

test('at a movement’s own address that movement is meant, until everything is asked for', () => {
  const at = (query: string) => askedIn(new URL(`http://wij.test/people${query}`), 'wij-blijven')
  expect([at(''), at('?region=zuid'), at('?movement=stoel')].map(({ movement }) => movement)).toEqual([
    'wij-blijven',
    'wij-blijven',
    'stoel',
  ])
  expect(addressOf(at('?movement=all'), { region: 'zuid' })).toBe('/people?movement=all&region=zuid')
  expect(at('?movement=all').movement).toBe('')
})
