import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Audience, atTable, audiences, isNamed, type Purpose, purposes } from './audience.ts'
import {
  type Entry,
  narrows,
  type Reader,
  reaches,
  type Standing,
  same,
  standingsOf,
  standingWord,
} from './ledger.ts'
import { consent, enough } from './need.ts'

const yes = (purpose: Purpose, audience: Audience | null, parts: Partial<Entry> = {}): Entry => ({
  purpose,
  audience,
  circleIds: [],
  withName: false,
  ...parts,
})
const standing = (audience: Audience, ...circleIds: string[]): Standing => ({
  audience,
  circleIds,
  withName: false,
})
const stranger: Reader = { ofCircle: false, ofOrganisation: false, ofMovement: false, circleIds: [] }

describe('what the ledger comes to', () => {
  test('silence is nobody, for every purpose', () => {
    const nobody = purposes.map((purpose) => [purpose, null])
    expect(standingsOf([])).toEqual(Object.fromEntries(nobody))
  })

  test('a yes for one purpose is no yes for another', () => {
    const { publish, 'theme-work': theme } = standingsOf([yes('talk-on', 'everyone')])
    expect([publish, theme]).toEqual([null, null])
  })

  test('the last word counts, each with its own name', () => {
    const ledger = [
      yes('talk-on', 'everyone', { withName: true }),
      yes('publish', 'movement', { withName: true }),
      yes('talk-on', 'here'),
      yes('publish', null),
    ]
    const now = standingsOf(ledger)
    expect([now['talk-on'], now.publish]).toEqual([standing('here'), null])
  })

  test('the last entry of a purpose decides, whatever came before it', () => {
    fc.assert(
      fc.property(fc.array(entries()), entries(), (before, last) => {
        const now = standingsOf([...before, last])[last.purpose]
        expect(now?.audience ?? null).toBe(last.audience)
        expect(standingsOf([...before, last, last])).toEqual(standingsOf([...before, last]))
      }),
    )
  })
})

describe('whom it reaches', () => {
  test.each<[Audience, Partial<Reader>, boolean]>([
    ['here', { ofCircle: true }, true],
    ['here', { ofOrganisation: true }, false],
    ['organisation', { ofOrganisation: true }, true],
    ['organisation', { ofMovement: true }, false],
    ['movement', { ofMovement: true }, true],
    ['movement', {}, false],
    ['team', { circleIds: ['a'] }, true],
    ['team', { ofOrganisation: true, circleIds: ['b'] }, false],
    ['partners', { ofCircle: true }, true],
    ['everyone', {}, true],
  ])('%s, %o: %s', (audience, reader, reached) => {
    expect(reaches(standing(audience, 'a'), { ...stranger, ...reader })).toBe(reached)
  })

  test('nobody, where nothing was allowed', () => {
    expect(reaches(null, { ...stranger, ofCircle: true, ofOrganisation: true })).toBe(false)
  })
})

describe('narrower', () => {
  test('whoever lost sight of it makes it narrower, and nothing else does', () => {
    fc.assert(
      fc.property(standings(), standings(), readers(), (before, after, reader) => {
        if (!reaches(before, reader) || reaches(after, reader)) return
        expect(narrows(before, after)).toBe(true)
      }),
    )
    expect(narrows(standing('here'), standing('everyone'))).toBe(false)
    expect(narrows(null, null)).toBe(false)
  })

  test('without the name is narrower', () => {
    expect(narrows({ ...standing('everyone'), withName: true }, standing('everyone'))).toBe(true)
  })
})

test('the three buttons never go further than what was chosen', () => {
  for (const audience of audiences.filter((one) => !isNamed(one)))
    expect(reaches(standing(atTable(audience)), stranger)).toBe(audience === 'everyone')
  expect(['team', 'partners', 'movement'].map((one) => atTable(one as Audience))).toEqual([
    'here',
    'here',
    'organisation',
  ])
})

test('a need is met by its audience and by what holds it', () => {
  expect(enough(consent('theme-work', 'organisation'))).toEqual(['organisation', 'movement', 'everyone'])
  expect(enough(consent('publish', 'everyone'))).toEqual(['everyone'])
  expect(enough(consent('research', 'partners'))).toEqual(['partners', 'everyone'])
})

test('the same has one word, whatever the order of its circles', () => {
  expect(standingWord(standing('team', 'b', 'a'))).toBe(standingWord(standing('team', 'a', 'b')))
  expect(same(standing('team', 'b', 'a'), standing('team', 'a', 'b'))).toBe(true)
  expect(standingWord(null)).toBe('nobody')
})

function entries(): fc.Arbitrary<Entry> {
  return fc
    .tuple(fc.constantFrom(...purposes), fc.option(standings(), { freq: 3 }))
    .map(([purpose, one]) => (one === null ? yes(purpose, null) : { purpose, ...one }))
}

function standings(): fc.Arbitrary<Standing> {
  return fc
    .tuple(
      fc.constantFrom(...audiences),
      fc.uniqueArray(fc.constantFrom('a', 'b'), { minLength: 1 }),
      fc.boolean(),
    )
    .map(([audience, ids, withName]) => ({ audience, circleIds: isNamed(audience) ? ids : [], withName }))
}

function readers(): fc.Arbitrary<Reader> {
  return fc.record({
    ofCircle: fc.boolean(),
    ofOrganisation: fc.boolean(),
    ofMovement: fc.boolean(),
    circleIds: fc.uniqueArray(fc.constantFrom('a', 'b')),
  })
}
