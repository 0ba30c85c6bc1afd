import { circleId, idOf, personId } from '../../../seeds/load/ids.ts'
import { hosts, inDays, lay, layKey, oneOf, type Secret, sitsIn, wasDone } from './planting.ts'

// Circles that only who sits there sees, and what hosts think of doing with one.

const hidden = idOf('planted circle')
const gone = idOf('planted circle', 'closed')
const proposal = idOf('planted proposal')

/** A team in a house, and in a second one, of one person. */
function team(name: string, id: string, person: string, closed: Date | null): Secret {
  return {
    name,
    ids: [id],
    below: closed ? [] : ['/circles/:slug', '/agenda/calendar/:slug'],
    knows: oneOf(person),
    async plant(sql) {
      await lay(sql, 'circles.circle', {
        ...{ id, kind: 'team', slug: id, name: 'Achter de keuken', visibility: 'members' },
        ...{ parent_id: circleId('de-overzet'), movement_id: circleId('een-stoel-erbij') },
      })
      await lay(sql, 'circles.within', { circle_id: id, in_id: circleId('zomerhek') })
      await layKey(sql, id)
      await lay(sql, 'circles.seat', {
        ...{ id, circle_id: id, person_id: personId(person), name: 'Wie daar zit', role: 'member' },
        ...{ sealing_key_id: id, taken_at: inDays(-30) },
      })
      await sql(
        `insert into circles.deed (circle_id, seat_id, kind, other_id) values ($1, null, 'begun-in', $2)`,
        [circleId('de-overzet'), id],
      )
      await sql('update circles.circle set closed_on = $2 where id = $1', [id, closed])
      await wasDone(sql, 'circles.begin', id)
    },
  }
}

export const circleSecrets: readonly Secret[] = [
  team('a circle of few', hidden, 'samira', null),
  team('a circle of few that closed', gone, 'henk', inDays(-5)),
  {
    name: 'that a house may close',
    ids: [proposal],
    below: ['/circle-endings/:id'],
    knows: (walker) => hosts('zomerhek', 'een-stoel-erbij')(walker) || sitsIn('zomerhek')(walker),
    async plant(sql) {
      await lay(sql, 'circles.proposal', {
        ...{ id: proposal, circle_id: circleId('zomerhek'), kind: 'close', reason: 'Het was goed zo.' },
        by_seat_id: idOf('seat', 'zomerhek', 'esther'),
      })
      await sql(
        `insert into circles.deed (circle_id, seat_id, kind, becomes) values ($1, $2, 'proposed-close', 'x')`,
        [circleId('zomerhek'), idOf('seat', 'zomerhek', 'esther')],
      )
      await wasDone(sql, 'circles.propose', proposal)
    },
  },
]
