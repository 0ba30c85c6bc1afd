import { expect, test } from 'vitest'
import { modules } from '../../../../modules.ts'
import { platformThings } from '../../../../platform/registry/platform-things.ts'
import type { Thing } from '../../../../platform/registry/thing.ts'
import { keptGroups } from './groups.ts'

const told: readonly string[] = Object.values(keptGroups).flat()

/** What the privacy page says too little or too much of. */
function problems(things: readonly Thing[]): string[] {
  const personal = things.filter(({ personalData }) => personalData.length > 0).map(({ name }) => name)
  return [
    ...personal.filter((name) => !told.includes(name)).map((name) => `${name}: has no plain words`),
    ...told.filter((name) => !personal.includes(name)).map((name) => `${name}: is not kept any more`),
  ]
}

const all = [...platformThings, ...modules.flatMap(({ things }) => things)]

test('the privacy page has plain words for everything of people that is kept, and for nothing else', () => {
  expect(problems(all)).toEqual([])
})

test('finds what nobody told of, and what is gone', () => {
  const personalData = [{ table: 'a.b', column: 'c', about: 'person', purpose: '', retention: '' }]
  const diary = { ...(all[0] as Thing), name: 'diary', personalData }
  expect(problems([...all, diary])).toEqual(['diary: has no plain words'])
  expect(problems(all.filter(({ name }) => name !== 'story'))).toEqual(['story: is not kept any more'])
})

test('everything stands once', () => {
  expect(told.length).toBe(new Set(told).size)
})
