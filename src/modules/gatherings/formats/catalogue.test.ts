import { expect, test } from 'vitest'
import { kindNames, minutesOf } from '../kinds.ts'
import { formatOf } from './catalogue.ts'

test.each(kindNames.filter((kind) => formatOf('nl', kind)))(
  'the steps of %s fit in how long it takes',
  (kind) => {
    const { runningOrder, thinkOf } = formatOf('nl', kind) ?? { runningOrder: '', thinkOf: [] }
    const minutes = [...runningOrder.matchAll(/\((\d+) minuten\)/g)].map(([, each]) => Number(each))
    expect(minutes).toHaveLength(runningOrder.split('\n').length)
    expect(minutes.reduce((all, each) => all + each, 0)).toBeLessThanOrEqual(minutesOf(kind))
    expect(thinkOf.length).toBeGreaterThan(2)
  },
)

test('a meeting has none: it goes as its people say', () => {
  expect(formatOf('nl', 'meeting')).toBeUndefined()
})
