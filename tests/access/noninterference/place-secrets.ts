import { circleId, gatheringId, idOf, personId } from '../../../seeds/load/ids.ts'
import { hosts, inDays, lay, layKey, noOne, oneOf, type Secret, sitsIn, wasDone } from './planting.ts'

// Who was asked to sit somewhere or to come, who knocked, and how somebody shows who they are.

const askedSeat = idOf('planted asked seat')
const firstHost = idOf('planted first host')
const link = idOf('planted open invitation')
const knock = idOf('planted knock')
const feed = idOf('planted feed')
const step = idOf('planted second step')

const deed = 'insert into circles.deed (circle_id, seat_id, kind, becomes) values ($1, $2, $3, $4)'

export const placeSecrets: readonly Secret[] = [
  {
    name: 'who was asked with the whole circle',
    ids: [askedSeat],
    // Everybody else who sits there was not asked: how many were is for hosts.
    knows: (walker) => hosts('zomerhek')(walker) || oneOf('bos')(walker),
    async plant(sql) {
      const gathering_id = gatheringId('familieavond-zomerhek')
      await lay(sql, 'gatherings.asked_seat', {
        ...{ id: askedSeat, gathering_id, seat_id: idOf('seat', 'zomerhek', 'bos') },
      })
      await wasDone(sql, 'gatherings.ask-circle', gathering_id)
    },
  },
  {
    name: 'who was asked to be the first host',
    ids: [firstHost],
    // Its home has hosts, who may ask; whoever sits there reads that somebody was.
    knows: (walker) => hosts('een-stoel-erbij')(walker) || sitsIn('buitendijks')(walker),
    async plant(sql) {
      const by = idOf('seat', 'een-stoel-erbij', 'lotte')
      await layKey(sql, firstHost)
      await lay(sql, 'circles.seat', {
        ...{ id: firstHost, circle_id: circleId('buitendijks'), name: 'Fenna Verborgen', role: 'member' },
        sealing_key_id: firstHost,
      })
      await lay(sql, 'circles.imported_seat', {
        ...{ seat_id: firstHost, asked_by_id: by, role: 'host', locale: 'nl' },
        ...{ person_made: false, on_paper: true },
      })
      await sql(deed, [circleId('buitendijks'), by, 'host-asked', null])
      await wasDone(sql, 'circles.ask-first-host', firstHost)
    },
  },
  {
    name: 'that a house has a link to hand on',
    ids: [link],
    knows: sitsIn('zomerhek'),
    async plant(sql) {
      const by = idOf('seat', 'zomerhek', 'esther')
      await lay(sql, 'circles.open_invitation', {
        ...{ id: link, circle_id: circleId('zomerhek'), by_seat_id: by, hash: 'x', until_on: inDays(9) },
      })
      await sql(deed, [circleId('zomerhek'), by, 'link-made', 'x'])
      await wasDone(sql, 'circles.make-open-invitation', link)
    },
  },
  {
    name: 'who knocked',
    ids: [knock],
    knows: hosts('een-stoel-erbij'),
    async plant(sql) {
      await layKey(sql, knock)
      await lay(sql, 'circles.knock', {
        ...{ id: knock, circle_id: circleId('een-stoel-erbij'), sealing_key_id: knock },
        ...{ name: 'x', email: 'x', locale: 'nl' },
      })
      await wasDone(sql, 'circles.knock', knock)
    },
  },
  {
    name: 'that somebody follows their calendar',
    ids: [feed],
    below: ['/calendar/:secret'],
    knows: noOne,
    async plant(sql) {
      await lay(sql, 'gatherings.feed', {
        ...{ id: feed, person_id: personId('esther'), secret_hash: 'planted' },
      })
      await wasDone(sql, 'gatherings.make-feed', feed)
    },
  },
  {
    name: 'who has a second step, and who lost it',
    ids: [step],
    knows: oneOf('mina'),
    async plant(sql) {
      await layKey(sql, step)
      const mina = personId('mina')
      await lay(sql, 'auth.second_step', {
        ...{ '"userId"': mina, sealing_key_id: step, secret: 'x', begun_in: step, confirmed_at: inDays(-2) },
        failed: 4,
      })
      for (const [hash, used_at] of [
        ['x', null],
        ['y', inDays(-1)],
      ])
        await lay(sql, 'auth.recovery_code', { '"userId"': mina, hash, used_at })
      await wasDone(sql, 'people.confirm-second-step', step)
    },
  },
  {
    name: 'that a neighbourhood asks a second step of everybody',
    ids: [],
    knows: sitsIn('achter-de-kerk'),
    async plant(sql) {
      await sql("update circles.circle set second_step = 'everybody' where id = $1", [
        circleId('achter-de-kerk'),
      ])
      await wasDone(sql, 'circles.settle-second-step', circleId('achter-de-kerk'))
    },
  },
]
