import { expect, test } from 'vitest'
import type { Session } from '../programme/programme.ts'
import { nowAndNext } from './now-and-next.ts'

const at = (id: string, from: string, until: string, more: Partial<Session> = {}): Session => ({
  ...{
    id,
    dayId: '11',
    roomId: 'tuin',
    title: id,
    about: '',
    circleId: null,
    themeId: null,
    signUp: false,
    mostPeople: null,
  },
  ...{ gatheringId: null, ownPlace: false, dropped: false, droppedBecause: '', speakers: [] },
  ...{ startsAt: new Date(`2027-01-11T${from}Z`), endsAt: new Date(`2027-01-11T${until}Z`), ...more },
})

const programme = [
  at('soep', '10:00', '11:00'),
  at('elders', '10:00', '12:00', { roomId: 'zaal' }),
  at('vervallen', '11:00', '11:30', { dropped: true }),
  at('stilte', '12:00', '13:00'),
]
const seen = (time: string, sameDay = () => true) => {
  const { here, next } = nowAndNext(programme, 'tuin', new Date(`2027-01-11T${time}Z`), sameDay)
  return [here?.id, next?.id]
}

test('what is there now, from its first minute until its last', () => {
  expect(seen('09:59')).toEqual([undefined, 'soep'])
  expect(seen('10:00')).toEqual(['soep', 'stilte'])
  expect(seen('10:59')).toEqual(['soep', 'stilte'])
  expect(seen('11:00')).toEqual([undefined, 'stilte'])
  expect(seen('13:00')).toEqual([undefined, undefined])
})

test('what comes on another day is not next', () => {
  expect(seen('10:30', () => false)).toEqual(['soep', undefined])
})
