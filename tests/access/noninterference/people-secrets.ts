import { circleId, idOf, introductionId, personId } from '../../../seeds/load/ids.ts'
import {
  hosts,
  inDays,
  lay,
  layKey,
  noOne,
  oneOf,
  type Secret,
  type Sql,
  sitsIn,
  wasDone,
} from './planting.ts'

// Who wants to join, who wrote to whom, who promised to call whom, and who shows themselves to some alone.

const asks = idOf('planted join request')
const note = idOf('planted note')
const meeting = idOf('planted meeting')
const silent = idOf('planted meeting', 'not answered')
const promise = idOf('planted promise')
const leaver = idOf('planted leaver')

/** Somebody without a place on any page who shows themselves to a few. */
function introduction(person: string, reach: 'circles' | 'nobody', circle: string): Secret {
  const id = introductionId(person)
  return {
    name: `the introduction of ${person}, for ${reach === 'nobody' ? 'nobody' : circle}`,
    ids: [id],
    below: ['/people/persons/:id'],
    knows: reach === 'nobody' ? oneOf(person) : (walker) => oneOf(person)(walker) || sitsIn(circle)(walker),
    async plant(sql) {
      await lay(sql, 'introductions.introduction', {
        ...{ id, person_id: personId(person), name: 'Aafke Verborgen', here_because: 'soep soep soep' },
        ...{ audience: reach, readers: reach === 'nobody' ? [] : [circleId(circle)], findable: true },
        ...{ takes_notes: true, phone: '085 000 99 99' },
      })
      await wasDone(sql, 'introductions.introduce', id)
    },
  }
}

/** Two who were asked whether they want to know each other. */
async function meets(
  sql: Sql,
  id: string,
  by: string,
  sides: readonly { person: string; says: string | null }[],
): Promise<void> {
  await layKey(sql, id)
  await lay(sql, 'introductions.meeting', {
    ...{ id, introducer_id: personId(by), introducer_name: 'Wie het vroeg', sealing_key_id: id, why: 'x' },
  })
  for (const { person, says } of sides)
    await lay(sql, 'introductions.meeting_side', {
      ...{ meeting_id: id, person_id: personId(person), name: 'Wie gevraagd is', says },
    })
  await wasDone(sql, 'introductions.introduce-two', id)
}

export const peopleSecrets: readonly Secret[] = [
  {
    name: 'somebody who wants to join',
    ids: [asks],
    below: ['/join/requests/:id'],
    knows: hosts('een-stoel-erbij', 'regio-west'),
    async plant(sql) {
      await layKey(sql, asks)
      await lay(sql, 'participants.join_request', {
        ...{ id: asks, movement_id: circleId('een-stoel-erbij'), region_id: circleId('regio-west') },
        ...{ sealing_key_id: asks, name: 'x', organisation: 'x', why: 'x', phone: 'x', mail: 'x' },
        // Asked to be named among who thinks of it, and nobody spoke with them.
        ...{ may_list: true, asked_on: inDays(-2), step: 'calling' },
        taken_by_seat_id: idOf('seat', 'een-stoel-erbij', 'lotte'),
      })
      await lay(sql, 'participants.join_step', {
        ...{ id: asks, request_id: asks, step: 'calling', on_day: inDays(-1), note: 'x' },
      })
      await wasDone(sql, 'participants.ask-to-join', asks)
    },
  },
  {
    name: 'a note',
    ids: [note],
    below: ['/mine/notes/:note'],
    knows: oneOf('mina', 'daan'),
    async plant(sql) {
      await layKey(sql, note)
      await lay(sql, 'introductions.note', {
        ...{ id: note, from_person_id: personId('mina'), to_person_id: personId('daan') },
        ...{ from_name: 'Mina', sealing_key_id: note, body: 'x' },
      })
      await wasDone(sql, 'introductions.write-note', note)
    },
  },
  {
    name: 'two who know each other, and who promised to call',
    ids: [meeting, promise],
    below: ['/mine/meetings/:meeting'],
    knows: oneOf('lotte', 'mina', 'samira'),
    async plant(sql) {
      await meets(sql, meeting, 'lotte', [
        { person: 'mina', says: 'yes' },
        { person: 'samira', says: 'yes' },
      ])
      await layKey(sql, promise)
      await lay(sql, 'introductions.call_promise', {
        ...{ id: promise, meeting_id: meeting, person_id: personId('mina'), due_on: inDays(3) },
        ...{ sealing_key_id: promise, words: 'x' },
      })
    },
  },
  {
    name: 'two who were introduced, of whom one said no',
    ids: [silent],
    below: ['/mine/meetings/:meeting'],
    knows: oneOf('daan', 'henk', 'council'),
    async plant(sql) {
      await meets(sql, silent, 'daan', [
        { person: 'henk', says: 'no' },
        { person: 'council', says: null },
      ])
      await lay(sql, 'introductions.not_again', {
        ...{ person_id: personId('henk'), other_id: personId('council') },
      })
    },
  },
  introduction('esther', 'circles', 'de-boomgaard'),
  introduction('omar', 'nobody', ''),
  {
    name: 'who left a house, as the house said',
    ids: [leaver],
    knows: noOne,
    async plant(sql) {
      await layKey(sql, leaver)
      const email = 'fenna@de-overzet.example'
      await lay(sql, 'people.person', { id: leaver, name: 'Fenna Verborgen', email })
      await lay(sql, 'circles.seat', {
        ...{ id: leaver, circle_id: circleId('de-overzet'), person_id: leaver, name: 'Fenna Verborgen' },
        ...{ role: 'host', sealing_key_id: leaver, taken_at: inDays(-90) },
      })
      await lay(sql, 'people.scim_user', {
        ...{ id: leaver, sign_in_id: idOf('sign-in', 'de-overzet'), user_name: 'fenna', name: 'Fenna' },
        ...{ email, person_id: leaver },
      })
      await sql('select people.leave_organisation($1)', [leaver])
      await wasDone(sql, 'people.leave', leaver)
    },
  },
]
