import { circleId, gatheringId, idOf, occurrenceId, personId } from '../../../seeds/load/ids.ts'
import { isAround } from '../gatherings.ts'
import { hosts, inDays, lay, layKey, oneOf, type Secret, type Sql, sitsIn, wasDone } from './planting.ts'

// Who comes is for whoever receives people; nobody else counts, not even whether one more waits.

/** One more answer to a gathering; what it says does not matter to who may not open it. */
function signUp(name: string, gathering: string, knows: Secret['knows'], more: object): Secret {
  const id = idOf('planted sign-up', gathering, name)
  return {
    name: `${name}, at ${gathering}`,
    ids: [id],
    below: [`/gatherings/${gatheringId(gathering)}/people/:who`],
    knows,
    async plant(sql) {
      await layKey(sql, id)
      await lay(sql, 'gatherings.sign_up', {
        ...{ id, gathering_id: gatheringId(gathering), occurrence_id: occurrenceId(gathering, 0) },
        ...{ sealing_key_id: id, name: 'x', needs: 'x', companions: 'x', email: 'x', people: 3 },
        ...{ answer: 'yes', answered_at: inDays(-1), ...more },
      })
      await wasDone(sql, 'gatherings.sign-up', id)
    },
  }
}

async function gathering(sql: Sql, id: string, circle: string, more: object): Promise<void> {
  await lay(sql, 'gatherings.gathering', {
    ...{ id, circle_id: circleId(circle), kind: 'meeting', title: 'Onder ons', ...more },
  })
  await lay(sql, 'gatherings.occurrence', {
    ...{ id: idOf('occurrence of', id), gathering_id: id, due_at: inDays(5) },
    ...{ starts_at: inDays(5), ends_at: inDays(5, 14) },
  })
  await wasDone(sql, 'gatherings.announce', id)
}

const among = idOf('planted gathering', 'among themselves')
const draft = idOf('planted gathering', 'draft')
export const around = idOf('planted gathering', 'around')

export const gatheringSecrets: readonly Secret[] = [
  signUp('somebody with needs', 'open-dag-zomerhek', hosts('zomerhek'), { placed_at: inDays(-1) }),
  // Petra waits there too, and is told neither how many do nor who came first.
  signUp('one more who waits, before all others', 'training-gesprek-leiden', hosts('een-stoel-erbij'), {
    waiting_since: inDays(-90),
  }),
  signUp(
    'who brings two others',
    'terugblik-op-het-jaar',
    (walker) => hosts('een-stoel-erbij')(walker) || oneOf('council')(walker),
    { person_id: personId('council'), placed_at: inDays(-1) },
  ),
  {
    name: 'that somebody needs to be fetched, and whom they bring',
    ids: [],
    knows: (walker) => hosts('zomerhek')(walker) || oneOf('bos')(walker),
    async plant(sql) {
      const id = idOf('sign-up', 'familieavond-zomerhek', 0, 'Gerrit Bos')
      await sql("update gatherings.sign_up set needs = 'x', companions = 'x', people = 5 where id = $1", [id])
      await wasDone(sql, 'gatherings.sign-up', id)
    },
  },
  {
    name: 'what a region calls its houses together for',
    ids: [around],
    below: ['/gatherings/:id/calendar.ics'],
    // Also who sits in a team that others do not know of, as that team sits in a house there.
    knows: (walker) => isAround('regio-zuid', walker),
    plant: (sql) =>
      gathering(sql, around, 'regio-zuid', {
        audience: 'around',
        status: 'announced',
        announced_at: inDays(-1),
      }),
  },
  {
    name: 'what a team meets for',
    ids: [among],
    below: ['/gatherings/:id'],
    knows: sitsIn('de-boomgaard'),
    plant: (sql) =>
      gathering(sql, among, 'de-boomgaard', {
        audience: 'circle',
        status: 'announced',
        announced_at: inDays(-1),
      }),
  },
  {
    name: 'what a host thinks of',
    ids: [draft],
    below: ['/gatherings/:id'],
    knows: hosts('de-overzet'),
    plant: (sql) => gathering(sql, draft, 'de-overzet', { audience: 'everyone', status: 'draft' }),
  },
]
