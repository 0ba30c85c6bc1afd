import { circleId, idOf, introductionId, personId, supporterId, wantedId } from '../../../seeds/load/ids.ts'
import { hosts, inDays, lay, layKey, oneOf, type Secret, type Sql, sitsIn, wasDone } from './planting.ts'

// Who supports a circle is named by their own yes alone, and gone at once; who would like to is for who looks for somebody.

const asked = idOf('planted supporter', 'asked')
const stopped = idOf('planted supporter', 'stopped')
const among = idOf('planted supporter', 'among themselves')
const reply = idOf('planted reply')
const inside = idOf('planted role', 'among themselves')
const taken = idOf('planted role', 'taken')

async function supporter(sql: Sql, id: string, circle: string, more: object): Promise<void> {
  await lay(sql, 'about_us.supporter', {
    ...{ id, circle_id: circleId(circle), role: 'Wie meeloopt', name: 'Fenna Verborgen', ...more },
  })
  await wasDone(sql, 'about-us.ask-supporter', id)
}

/** It is there for who sits around it too: in its home, and in the other house that it sits in. */
const seesTeam = sitsIn('team-kade', 'de-overzet', 'lange-adem')
const yes = { yes_on: inDays(-20), yes_how: 'telephone' }

export const supportSecrets: readonly Secret[] = [
  {
    name: 'who is asked to be named',
    ids: [asked],
    below: ['/circles/een-stoel-erbij/support/ask/:supporter', '/mine/support/:supporter'],
    knows: (walker) => hosts('een-stoel-erbij')(walker) || oneOf('mina')(walker),
    plant: (sql) => supporter(sql, asked, 'een-stoel-erbij', { person_id: personId('mina') }),
  },
  {
    name: 'who stopped, and is named no longer',
    ids: [stopped],
    below: ['/circles/zomerhek/support/ask/:supporter'],
    knows: hosts('zomerhek'),
    plant: (sql) => supporter(sql, stopped, 'zomerhek', { ...yes, since_year: 2020, until_year: 2024 }),
  },
  {
    name: 'who supports a team',
    ids: [among],
    below: ['/circles/team-kade/support/ask/:supporter'],
    knows: seesTeam,
    plant: (sql) => supporter(sql, among, 'team-kade', yes),
  },
  {
    name: 'how a supporter introduces themselves to a few',
    ids: [],
    knows: (walker) => oneOf('esther')(walker) || sitsIn('de-boomgaard')(walker),
    async plant(sql) {
      await sql('update about_us.supporter set introduction_id = $1 where id = $2', [
        introductionId('esther'),
        supporterId(2),
      ])
      await wasDone(sql, 'about-us.say-support', supporterId(2))
    },
  },
  {
    name: 'who would like to take a role',
    ids: [reply],
    knows: (walker) => hosts('een-stoel-erbij')(walker) || oneOf('samira')(walker),
    async plant(sql) {
      await layKey(sql, reply)
      await lay(sql, 'about_us.role_reply', {
        ...{ id: reply, wanted_id: wantedId(0), person_id: personId('samira') },
        ...{ sealing_key_id: reply, body: 'x' },
      })
      await wasDone(sql, 'about-us.reply', reply)
    },
  },
  {
    name: 'whom a team looks for',
    ids: [inside],
    below: ['/roles/:wanted', '/circles/team-kade/support/wanted/:wanted'],
    knows: seesTeam,
    async plant(sql) {
      await lay(sql, 'about_us.wanted_role', {
        ...{ id: inside, circle_id: circleId('team-kade'), role: 'Iemand met een fiets' },
      })
      await wasDone(sql, 'about-us.seek', inside)
    },
  },
  {
    name: 'whom a house looks for no longer',
    ids: [taken],
    below: ['/roles/:wanted', '/circles/zomerhek/support/wanted/:wanted'],
    knows: hosts('zomerhek'),
    async plant(sql) {
      await lay(sql, 'about_us.wanted_role', {
        ...{ id: taken, circle_id: circleId('zomerhek'), role: 'Iemand met tijd', ended_at: inDays(-3) },
      })
      await wasDone(sql, 'about-us.end-seeking', taken)
    },
  },
]
