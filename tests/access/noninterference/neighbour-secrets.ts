import { exampleNetwork } from '../../../seeds/index.ts'
import { circleId, gatheringId, idOf, personId } from '../../../seeds/load/ids.ts'
import { saidId } from '../../../seeds/load/said-together.ts'
import { programmeSessionId } from '../../../seeds/load/weeks.ts'
import type { Walker } from '../model.ts'
import { weekAddresses } from '../who-week.ts'
import { hosts, lay, layKey, oneOf, type Secret, sitsIn, wasDone } from './planting.ts'

// What people who live or work beside each other keep among themselves: who said no, what is not said yet, how somebody is
// reached, a letter that lies ready, a film that waits for its moment, and that somebody lost their second step.

const unsaid = idOf('planted words of a neighbourhood')
const film = idOf('planted film')
const letter = idOf('planted paper letter')
const lost = idOf('planted lost step')
const opening = programmeSessionId('this', 'opening')

const partners = exampleNetwork.circles.filter(({ kind }) => kind === 'partner').map(({ slug }) => slug)
const others = exampleNetwork.circles.map(({ slug }) => slug).filter((slug) => !partners.includes(slug))

export const neighbourSecrets: readonly Secret[] = [
  {
    name: 'who in a neighbourhood said no',
    ids: [],
    knows: oneOf('henk'),
    async plant(sql) {
      await lay(sql, 'participants.says_answer', {
        ...{ entry_id: saidId(1), seat_id: idOf('seat', 'achter-de-kerk', 'henk'), yes: false },
      })
      await wasDone(sql, 'participants.answer-words', saidId(1))
    },
  },
  {
    name: 'what a neighbourhood did not say yet',
    ids: [unsaid],
    knows: sitsIn('achter-de-kerk'),
    async plant(sql) {
      await lay(sql, 'participants.entry', {
        ...{ id: unsaid, circle_id: circleId('achter-de-kerk'), kind: 'says', words: 'Nog niet.' },
        ...{ said_on: '2026-11-01', shared: false },
      })
      await wasDone(sql, 'participants.propose-words', unsaid)
    },
  },
  {
    name: 'a mail address for who takes part',
    ids: [],
    knows: (walker: Walker) => sitsIn(...others)(walker),
    async plant(sql) {
      await lay(sql, 'circles.contact_mail', {
        ...{ circle_id: circleId('de-overzet'), address: 'planted@voorbeeld.example', shown: 'taking-part' },
      })
      await wasDone(sql, 'circles.change', circleId('de-overzet'))
    },
  },
  {
    name: 'a letter on paper that lies ready',
    ids: [letter],
    knows: hosts('zomerhek'),
    async plant(sql) {
      const gathering_id = gatheringId('familieavond-zomerhek')
      const sign_up_id = idOf('sign-up', 'familieavond-zomerhek', 0, 'Lies Vonk')
      await sql('delete from gatherings.paper_letter where sign_up_id = $1', [sign_up_id])
      await lay(sql, 'gatherings.paper_letter', { id: letter, gathering_id, sign_up_id, about: 'reminder' })
      await wasDone(sql, 'gatherings.remind', gathering_id)
    },
  },
  {
    name: 'a film that lies ready for a stage',
    ids: [film],
    below: ['/live/show/:id/file', '/desk/films/:id'].map(
      (rest) => `${weekAddresses[0]}/sessions/${opening}${rest}`,
    ),
    knows: hosts('een-stoel-erbij'),
    async plant(sql) {
      await layKey(sql, film)
      await lay(sql, 'weeks.live_show', {
        ...{ id: film, session_id: opening, kind: 'film', words: 'Nog niet' },
        ...{ content_type: 'video/webm', bytes: 1, sealing_key_id: film },
      })
      await lay(sql, 'weeks.live_show_piece', { show_id: film, number: 0, body: 'x' })
      await wasDone(sql, 'weeks.add-film', film)
    },
  },
  {
    name: 'who lost their second step',
    ids: [lost],
    below: ['/lost-steps/:id'],
    knows: oneOf('mina'),
    async plant(sql) {
      await lay(sql, 'circles.lost_step', { id: lost, person_id: personId('mina') })
      await wasDone(sql, 'circles.ask-lost-step', lost)
    },
  },
]
