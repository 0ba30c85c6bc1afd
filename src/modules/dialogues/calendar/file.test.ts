import { expect, test } from 'vitest'
import { readByBoth } from '../../gatherings/testing/read-by-both.ts'
import { calendarFile } from './file.ts'

const fire = {
  id: '6f1c3f6e-0000-4000-8000-000000000001',
  title: 'De deur naar de tuin van Henk',
  place: 'De huiskamer; eerste verdieping, links',
  startsAt: new Date('2031-06-12T12:00:00Z'),
  endsAt: new Date('2031-06-12T15:00:00Z'),
  contactPhone: '085 000 00 11',
  announced: false,
  status: 'inviting' as const,
  version: 4,
}
const more = {
  locale: 'nl' as const,
  own: { answer: 'yes' as const, waits: false },
  signedIn: false,
  origin: 'https://kampvuur.example',
  now: new Date('2031-05-01T08:00:00Z'),
}
const linesOf = (changed: Partial<typeof fire> = {}, other: Partial<typeof more> = {}) =>
  calendarFile({ ...more, ...other, fire: { ...fire, ...changed } })
    .replaceAll('\r\n ', '')
    .split('\r\n')

test('when and where, by the clock on the wall there, with the zone told', () => {
  const lines = linesOf()
  expect(lines).toEqual(
    expect.arrayContaining([
      'BEGIN:VTIMEZONE',
      'DTSTAMP:20310501T080000Z',
      'DTSTART;TZID=Europe/Amsterdam:20310612T140000',
      'DTEND;TZID=Europe/Amsterdam:20310612T170000',
      'LOCATION:De huiskamer\\; eerste verdieping\\, links',
    ]),
  )
  const winter = {
    startsAt: new Date('2031-12-12T13:00:00Z'),
    endsAt: new Date('2031-12-12T16:00:00Z'),
  }
  expect(linesOf(winter)).toContain('DTSTART;TZID=Europe/Amsterdam:20311212T140000')
})

test('two parsers read the same in it', () => {
  const file = calendarFile({ ...more, fire: { ...fire, announced: true } })
  expect(readByBoth(file)).toEqual([
    {
      uid: `${fire.id}@kampvuur`,
      sequence: 3,
      status: 'CONFIRMED',
      title: 'De deur naar de tuin van Henk',
      startsAt: '2031-06-12T12:00:00.000Z',
    },
  ])
})

test('a change replaces what stands in the calendar already', () => {
  const [before, after] = [linesOf(), linesOf({ version: 5 })]
  const uid = `UID:${fire.id}@kampvuur`
  expect(before).toEqual(expect.arrayContaining([uid, 'SEQUENCE:3']))
  expect(after).toEqual(expect.arrayContaining([uid, 'SEQUENCE:4']))
})

test('what it is about stands there only when everybody may know, and never a code', () => {
  const closed = linesOf().join('\n')
  expect(closed).not.toContain('tuin')
  expect(closed).toContain('https://kampvuur.example/i')
  expect(closed).not.toContain('/i/')
  expect(closed).not.toContain('/dialogues/')
  const open = linesOf({ announced: true }).join('\n')
  expect(open).toContain('SUMMARY:De deur naar de tuin van Henk')
  expect(open).toContain(`https://kampvuur.example/dialogues/${fire.id}`)
  expect(linesOf({}, { signedIn: true }).join('\n')).toContain('https://kampvuur.example/mine')
})

test('who waits or does not know yet has it pencilled in', () => {
  expect(linesOf()).toContain('STATUS:CONFIRMED')
  const waiting = calendarFile({ ...more, fire, own: { answer: 'yes', waits: true } })
  expect(waiting).toContain('STATUS:TENTATIVE')
  expect(calendarFile({ ...more, fire, own: { answer: 'maybe', waits: false } })).toContain(
    'STATUS:TENTATIVE',
  )
})
