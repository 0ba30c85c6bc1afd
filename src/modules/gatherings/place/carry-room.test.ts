import { describe, expect, test } from 'vitest'
import { carryRoom, losesPlace } from './carry-room.ts'
import { placesIn } from './options.ts'

const newKey = () => 'new'
const [barn, school] = placesIn([{ name: 'De schuur', most: 8 }, { name: 'De school' }])
if (!barn || !school) throw new Error('two places')

const where = (places: (typeof barn)[], fromAfar = false) => ({ places, fromAfar, mostFromAfar: null })

describe('room goes along with its place', () => {
  test('one place becomes several: what there was room for, there is in the first', () => {
    const was = { ...where([{ ...barn, most: null }]), mostPeople: 12 }
    const next = carryRoom(was, { places: [barn, { ...school, key: '' }], fromAfar: true }, newKey)
    expect(next.places.map(({ key, most }) => [key, most])).toEqual([
      ['1', 12],
      ['new', null],
    ])
    expect(next.mostFromAfar).toBe(null)
  })

  test('several become one: its number holds for all', () => {
    const next = carryRoom(
      { ...where([barn, school]), mostPeople: 99 },
      { places: [barn], fromAfar: false },
      newKey,
    )
    expect([next.mostPeople, next.places[0]?.most]).toEqual([8, 8])
  })

  test('a key that is none of its own, or stands there twice, is a new place', () => {
    const was = { ...where([barn, school]), mostPeople: null }
    const filled = [barn, { ...school, key: barn.key }, { ...school, key: 'elsewhere' }]
    const next = carryRoom(was, { places: filled, fromAfar: false }, newKey)
    expect(next.places.map(({ key, most }) => [key, most])).toEqual([
      ['1', 8],
      ['new', null],
      ['new', null],
    ])
  })
})

test('a place is gone where it could be chosen; what is called otherwise is not', () => {
  expect(losesPlace(where([barn, school]), where([barn]))).toBe(true)
  expect(losesPlace(where([barn, school]), where([{ ...barn, name: 'De hal' }, school], true))).toBe(false)
  expect(losesPlace(where([barn]), where([school]))).toBe(false)
  expect(losesPlace(where([barn], true), where([barn]))).toBe(true)
})
