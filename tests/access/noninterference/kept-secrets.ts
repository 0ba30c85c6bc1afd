import { idOf, personId } from '../../../seeds/load/ids.ts'
import { programmeSessionId, speakerId, weekId } from '../../../seeds/load/weeks.ts'
import { weekAddresses } from '../who-week.ts'
import { hosts, inDays, lay, layKey, noOne, oneOf, type Secret, type Sql, wasDone } from './planting.ts'

// What is kept of a Week: everybody's once all who speak said yes, until the earliest day that one of them named. Before and
// after, nobody else finds out that it was ever made.

const at = weekAddresses[1] as string
const makers = hosts('een-stoel-erbij')

const asks = idOf('planted keepsake', 'asks')
const speaks = idOf('planted keepsake', 'who speaks')
const over = idOf('planted keepsake', 'over')
const refused = idOf('planted keepsake', 'refused')

/** With sound, captions, chapters and the words to read. */
async function keep(sql: Sql, id: string, session: string): Promise<void> {
  await layKey(sql, id)
  await lay(sql, 'weeks.keepsake', {
    ...{ id, week_id: weekId('last'), session_id: programmeSessionId('last', session), kind: 'recording' },
    ...{ title: 'Wat er gezegd werd', content_type: 'audio/mpeg', bytes: 1, sealing_key_id: id, words: 'x' },
  })
  await lay(sql, 'weeks.keepsake_piece', { keepsake_id: id, number: 0, body: 'x' })
  await wasDone(sql, 'weeks.keep', id)
}

const says = (sql: Sql, id: string, speaker: string, until: Date | null) =>
  sql(
    `update weeks.keepsake_yes set yes_on = platform.day_of(now()) - 9, yes_how = 'paper', until = $3
     where keepsake_id = $1 and speaker_id = $2`,
    [id, speaker, until],
  )

const below = ['/kept/:id'].map((rest) => `${at}${rest}`)

export const keptSecrets: readonly Secret[] = [
  {
    name: 'a recording to which one said yes and another is asked',
    ids: [asks],
    below,
    knows: (walker) => makers(walker) || oneOf('mina')(walker),
    async plant(sql) {
      await lay(sql, 'weeks.draft_speaker', {
        ...{ id: speaks, week_id: weekId('last'), session_id: programmeSessionId('last', 'bel') },
        ...{ name: 'Mina Haddad', person_id: personId('mina') },
      })
      await keep(sql, asks, 'bel')
      await says(sql, asks, speakerId('last', 'bel', 'Jurre de Vink'), null)
    },
  },
  {
    name: 'a recording that was kept until yesterday',
    ids: [over],
    below,
    knows: noOne,
    async plant(sql) {
      await keep(sql, over, 'deur')
      await says(sql, over, speakerId('last', 'deur', 'Wies Hoekstra'), inDays(-1))
    },
  },
  {
    name: 'a recording of which somebody took their yes back',
    ids: [refused],
    below,
    knows: noOne,
    async plant(sql) {
      await keep(sql, refused, 'deur')
      await says(sql, refused, speakerId('last', 'deur', 'Wies Hoekstra'), null)
      await sql('select platform.erase_keys(array[$1]::uuid[])', [refused])
      await wasDone(sql, 'weeks.refuse-kept', refused)
    },
  },
]
