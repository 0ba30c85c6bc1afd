import { expect, test } from 'vitest'
import { modules } from '../../../../modules.ts'
import { platformThings } from '../../../../platform/registry/platform-things.ts'
import type { Thing } from '../../../../platform/registry/thing.ts'
import { keptGroups } from './groups.ts'
import { Kept } from './Kept.tsx'
import { lockedThings } from './locked.ts'

const all = [...platformThings, ...modules.flatMap(({ things }) => things)]

/** Of which everything that tells something is sealed, looked up by hand. All the rest can be read in part, or whole. */
const whole = [
  ...['join request', 'knock', 'objection', 'preparation talk', 'follower elsewhere'],
  ...['answer from elsewhere', 'blocked elsewhere', 'barrier', 'shared mail'],
]

/** What the page says of each thing, by its name. */
function told(things: readonly Thing[], example = true): Map<string, string> {
  const page = String(Kept({ locale: 'nl', locked: lockedThings(things), example }))
  const said = [...page.matchAll(/<span class="kv-kept__until">(.*?)<\/span>/gs)].map(([, words]) => words)
  return new Map(
    Object.values(keptGroups).flatMap((group, at, groups) => {
      const before = groups.slice(0, at).flat().length
      return group.map((name, place) => [name, said[before + place] ?? ''] as const)
    }),
  )
}

test('only what is locked as a whole is said to be locked', () => {
  const page = told(all)
  const saying = (words: string) => [...page].flatMap(([name, said]) => (said.includes(words) ? [name] : []))
  expect(saying('is dit niet te lezen').toSorted()).toEqual(whole.toSorted())
  const open = (one: Thing) => one.personalData.some(({ sealed }) => !sealed)
  const part = all.filter((one) => one.personalData.some(({ sealed }) => sealed) && !whole.includes(one.name))
  expect(part.every(open)).toBe(true)
  expect(saying('De rest is in een kopie').toSorted()).toEqual(part.map(({ name }) => name).toSorted())
})

test('a story that others can read stands in clear, and the page says so', () => {
  const published = all
    .flatMap(({ personalData }) => personalData)
    .filter(({ table }) => table === 'stories.published')
  expect(published.map(({ column }) => column)).toEqual(
    expect.arrayContaining(['title', 'body', 'plain', 'bylines']),
  )
  expect(published.some(({ sealed }) => sealed)).toBe(false)
  expect(told(all).get('story')).toContain('De rest is in een kopie van de database te lezen.')
})

test('one column in clear is enough to say so', () => {
  const column = { table: 'a.b', about: 'person', purpose: '', retention: '', sealed: true }
  const barrier = all.find(({ name }) => name === 'barrier') as Thing
  const with_ = (extra: string, sealed: boolean) =>
    lockedThings([
      {
        ...barrier,
        personalData: [
          { ...column, column: 'x' },
          { ...column, column: extra, sealed },
        ],
      },
    ])
  expect(with_('name', true).get('barrier')).toBe('whole')
  expect(with_('code_hash', false).get('barrier')).toBe('whole')
  expect(with_('name', false).get('barrier')).toBe('part')
})
