import { circleId, idOf } from '../../../seeds/load/ids.ts'
import { programmeSessionId, weekDayId, weekId, weekRoomId } from '../../../seeds/load/weeks.ts'
import { weekAddresses } from '../who-week.ts'
import { hosts, inDays, lay, layKey, noOne, type Secret, wasDone } from './planting.ts'

// A Week's draft is its makers', also where the Week was released; what waits for a stage is for who leads it.

const at = weekAddresses[0] as string
const inDraft = idOf('planted session')
const speaker = idOf('planted speaker')
const room = idOf('planted room')
const unknown = idOf('planted week')
const waits = idOf('planted question')
const opening = programmeSessionId('this', 'opening')
const makers = hosts('een-stoel-erbij')

export const weekSecrets: readonly Secret[] = [
  {
    name: 'what is on the draft of a Week',
    ids: [inDraft, speaker, room],
    below: ['sessions/:session', 'rooms/:room', 'make/sessions/:part', 'make/speakers/:part'].map(
      (rest) => `${at}/${rest}`,
    ),
    knows: makers,
    async plant(sql) {
      const of = { week_id: weekId('this') }
      await lay(sql, 'weeks.draft_room', { ...of, id: room, name: 'De kelder', position: 9 })
      await lay(sql, 'weeks.draft_session', {
        ...{ ...of, id: inDraft, day_id: weekDayId('this', 0), room_id: room, title: 'Nog niet zeker' },
        ...{ from_time: '09:00', until_time: '09:30' },
      })
      // Of something that stands on the programme: somebody who did not say yes, and a room with another name.
      await lay(sql, 'weeks.draft_speaker', {
        ...of,
        id: speaker,
        session_id: opening,
        name: 'Fenna Verborgen',
      })
      await sql("update weeks.draft_room set name = 'Een andere zaal' where id = $1", [weekRoomId('this', 0)])
      await sql("update weeks.draft_week set about = 'Heel anders' where week_id = $1", [weekId('this')])
      await wasDone(sql, 'weeks.change', inDraft)
    },
  },
  {
    name: 'a Week that was not released',
    ids: [unknown],
    below: ['/week/:week'],
    // Nobody who walks here looks after that movement.
    knows: noOne,
    async plant(sql) {
      const sister = circleId('wij-blijven')
      const of = { id: unknown, movement_id: sister, circle_id: sister }
      await lay(sql, 'weeks.week', { ...of, slug: unknown, year: 2099 })
      await lay(sql, 'weeks.draft_week', {
        ...{ week_id: unknown, title: 'Ooit', first_on: inDays(90), last_on: inDays(94) },
      })
      await wasDone(sql, 'weeks.start', unknown)
    },
  },
  {
    name: 'a question that waits for the stage',
    ids: [waits],
    below: [`${at}/sessions/${opening}/live/asked/:code`],
    knows: makers,
    async plant(sql) {
      await layKey(sql, waits)
      await lay(sql, 'weeks.live_question', {
        ...{ id: waits, session_id: opening, sealing_key_id: waits, words: 'x', code_hash: 'planted' },
      })
      await lay(sql, 'weeks.live_facilitator', {
        ...{ session_id: opening, seat_id: idOf('seat', 'een-stoel-erbij', 'lotte') },
      })
      await wasDone(sql, 'weeks.ask', waits)
    },
  },
]
