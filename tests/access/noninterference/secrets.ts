import { fires } from '../../../seeds/fires/index.ts'
import type { Contribution, Fire } from '../../../seeds/fires/types.ts'
import { exampleNetwork } from '../../../seeds/index.ts'
import { circleId, idOf, seatId } from '../../../seeds/load/ids.ts'
import { mayRead, type Walker } from '../model.ts'
import { circleSecrets } from './circle-secrets.ts'
import { elsewhereSecrets } from './elsewhere-secrets.ts'
import { around, gatheringSecrets } from './gathering-secrets.ts'
import { keptSecrets } from './kept-secrets.ts'
import { neighbourSecrets } from './neighbour-secrets.ts'
import { peopleSecrets } from './people-secrets.ts'
import { placeSecrets } from './place-secrets.ts'
import { type Secret, sitsIn, wasDone } from './planting.ts'
import { plantedTitle, storySecrets } from './story-secrets.ts'
import { supportSecrets } from './support-secrets.ts'
import { visitSecrets } from './visit-secrets.ts'
import { weekSecrets } from './week-secrets.ts'

const fire = (slug: string): Fire => fires.find((one) => one.slug === slug) as Fire
const theGlass = fire('achter-glas')
const theGarden = fire('de-deur-naar-de-tuin')
const theMirror = fire('jullie-zitten-achter-ons')

type Said = Pick<Contribution, 'audience' | 'state' | 'writtenBy' | 'withdrawn'>

/** One more sentence at a fire, by somebody who sat there. */
function words(name: string, at: Fire, said: Said, nth = 0): Secret {
  const speaker = speakerWithRoom(at, nth)
  const id = idOf('planted words', at.slug, name)
  const contribution: Contribution = { ...said, speaker, body: { nl: 'geplant', en: 'planted' } }
  return {
    name: `${name}, at ${at.slug}`,
    ids: [id],
    knows: (walker) => mayRead({ fire: at, index: -1, contribution, words: '' }, walker),
    async plant(sql) {
      // Another sentence of that fire, sealed as it was: what it says does not matter to who may not see it.
      await sql(
        `insert into contributions.contribution (id, circle_id, organisation_id, state, current_version, created_at)
         values ($1, $2, $3, $4, 77, now() - interval '1 day')`,
        [id, circleId(at.slug), circleId(at.organisation), said.state],
      )
      const writer = said.writtenBy ? seatId(at.slug, said.writtenBy) : null
      await sql(
        'insert into contributions.speaker (contribution_id, speaker_seat_id, writer_seat_id, way) values ($1, $2, $3, $4)',
        [id, seatId(at.slug, speaker), writer, writer ? 'typed-by-other' : 'own-device'],
      )
      await sql(
        `insert into contributions.contribution_version (contribution_id, number, body, sealing_key_id, written_by_seat_id)
         select $1, 77, v.body, v.sealing_key_id, $2 from contributions.contribution_version v
         join contributions.contribution c on c.id = v.contribution_id where c.circle_id = $3 limit 1`,
        [id, writer ?? seatId(at.slug, speaker), circleId(at.slug)],
      )
      const yes = said.audience ? [said.audience] : []
      for (const audience of said.withdrawn ? [...yes, null] : yes) {
        await sql(
          'insert into contributions.consent_entry (contribution_id, audience, decided_by_seat_id) values ($1, $2, $3)',
          [id, audience, seatId(at.slug, speaker)],
        )
      }
      await wasDone(sql, 'contributions.speak', id)
    },
  }
}

/** One more person in a circle that not everybody may look into. */
function seat(name: string, circle: string, role: string, knows: Secret['knows']): Secret {
  const id = idOf('planted seat', circle, name)
  return {
    name: `${name}, in ${circle}`,
    ids: [id],
    knows,
    async plant(sql) {
      await sql(
        'insert into platform.sealing_key (id, wrapped) select $1, wrapped from platform.sealing_key where wrapped is not null limit 1',
        [id],
      )
      await sql(
        `insert into circles.seat (id, circle_id, name, role, sealing_key_id, taken_at, came_at)
         values ($1, $2, 'Fenna Verborgen', $3, $1, now(), now())`,
        [id, circleId(circle), role],
      )
      await wasDone(sql, 'circles.give-place', id)
    },
  }
}

/** Somebody at a fire sits there in another hat. */
function hat(at: Fire): Secret {
  const wearer = speakerWithRoom(at, 0)
  return {
    name: `another hat, at ${at.slug}`,
    ids: [],
    knows: (walker) => walker.kind === 'seat' && walker.fire === at.slug && walker.participant === wearer,
    async plant(sql) {
      const [row] = await sql(
        `insert into circles.seat_hat (seat_id, hat) values ($1, 'researcher')
         on conflict (seat_id) do update set hat = 'researcher' returning seat_id`,
        [seatId(at.slug, wearer)],
      )
      if (!row) throw new Error('nobody wears it')
      await wasDone(sql, 'circles.choose-hat', seatId(at.slug, wearer))
    },
  }
}

/** Somebody who introduces themselves sits in a house in another hat. */
function hatInHouse(person: string, circle: string): Secret {
  const seat = idOf('seat', circle, person)
  return {
    name: `another hat of ${person}, in ${circle}`,
    ids: [],
    knows: (walker) => walker.kind === 'person' && walker.person === person,
    async plant(sql) {
      const [row] = await sql(
        `insert into circles.seat_hat (seat_id, hat) values ($1, 'researcher')
         on conflict (seat_id) do update set hat = 'researcher' returning seat_id`,
        [seat],
      )
      if (!row) throw new Error('nobody wears it')
      await wasDone(sql, 'circles.choose-hat', seat)
    },
  }
}

/** Somebody at a fire decides together with somebody from now on: what they let go before goes on holding. */
function together(at: Fire): Secret {
  const who = speakerWithRoom(at, 1)
  const id = idOf('planted beside', at.slug, who)
  return {
    name: `decides together, at ${at.slug}`,
    ids: [id],
    knows: (walker) => walker.kind === 'seat' && walker.fire === at.slug && walker.participant === who,
    async plant(sql) {
      await sql(
        `insert into contributions.beside (id, seat_id, sealing_key_id, name, code_hash)
         select $1, s.id, s.sealing_key_id, 'x', sha256('planted') from circles.seat s where s.id = $2`,
        [id, seatId(at.slug, who)],
      )
      await sql('insert into contributions.deciding_note (seat_id, together) values ($1, true)', [
        seatId(at.slug, who),
      ])
      await wasDone(sql, 'contributions.note-deciding', seatId(at.slug, who))
    },
  }
}

/** Words that stay here, while their speaker said yes to more: that waits for who decides with them. */
function waiting(at: Fire, nth: number): Secret {
  const here = words('waits for a second yes', at, { state: 'confirmed', audience: 'here' }, nth)
  const [id] = here.ids
  const speaker = seatId(at.slug, speakerWithRoom(at, nth))
  return {
    ...here,
    async plant(sql) {
      await here.plant(sql)
      await sql('insert into contributions.deciding_note (seat_id, together) values ($1, true)', [speaker])
      for (const purpose of ['talk-on', 'publish'])
        await sql(
          `insert into contributions.consent_entry (contribution_id, purpose, audience, decided_by_seat_id)
           values ($1, $2, 'everyone', $3)`,
          [id, purpose, speaker],
        )
    },
  }
}

/** Somebody without an account who said something there, and may say one thing more: three sentences is all. */
function speakerWithRoom({ slug, participants, contributions }: Fire, nth: number): string {
  const said = (name: string) => contributions.filter(({ speaker }) => speaker === name).length
  const found = participants.filter(
    ({ role, person, name }) => role === 'guest' && !person && said(name) > 0 && said(name) < 3,
  )[nth]
  if (!found) throw new Error(`Too few people without an account spoke at ${slug}`)
  return found.name
}

const wasAskedTo = (at: Fire) => (walker: Walker) =>
  walker.kind === 'seat'
    ? walker.fire === at.slug
    : at.participants.some(({ person }) => walker.kind === 'person' && person === walker.person)

const closedCircles = exampleNetwork.circles.filter(({ kind }) => kind === 'team' || kind === 'core-team')
const helperAt = (at: Fire) => at.participants.find(({ role }) => role === 'helper')?.name

/** Where something is planted. */
export const places = [
  ...[theGlass, theGarden, theMirror].map(({ slug }) => slug),
  ...closedCircles.map(({ slug }) => slug),
  theGlass.organisation,
  ...['de-overzet', 'een-stoel-erbij', 'achter-de-kerk'],
]

/** Asked for in words that stand in what was planted. */
export const searches = [
  '/people/persons?q=soep',
  '/people/persons?q=Verborgen',
  `/search/offered?q=${plantedTitle}`,
  `/search/offered?q=${plantedTitle.slice(0, 4)}`,
  '/people?q=Achter',
  '/agenda?of=mine',
  '/agenda?of=een-stoel-erbij',
  '/agenda?of=zeven-treden',
  '/agenda/print?of=mine',
  '/agenda/month?of=lange-adem',
  '/agenda?of=regio-zuid',
  `/gatherings/${around}`,
]

export const secrets: readonly Secret[] = [
  words('kept to oneself', theGlass, { state: 'confirmed', audience: null }),
  words('left out at the read-back', theGlass, { state: 'left-out', audience: null }),
  words('taken back', theGlass, { state: 'confirmed', audience: 'everyone', withdrawn: true }, 1),
  words('stays here', theGlass, { state: 'confirmed', audience: 'here' }, 2),
  words('stays here', theMirror, { state: 'confirmed', audience: 'here' }),
  words('stays in the house', theGarden, { state: 'confirmed', audience: 'organisation' }),
  words('waits for its yes', theGarden, {
    state: 'waiting',
    audience: null,
    ...(helperAt(theGarden) && { writtenBy: helperAt(theGarden) as string }),
  }),
  ...closedCircles.map(({ slug }) => seat('one more member', slug, 'member', sitsIn(slug))),
  seat('one more member', theGlass.organisation, 'member', sitsIn(theGlass.organisation)),
  seat('one more guest', theGlass.slug, 'guest', wasAskedTo(theGlass)),
  hatInHouse('mina', 'de-overzet'),
  hatInHouse('samira', 'de-blauwe-klink'),
  together(theGlass),
  waiting(theGarden, 1),
  hat(theGlass),
  hat(theGarden),
  ...visitSecrets,
  ...gatheringSecrets,
  ...weekSecrets,
  ...peopleSecrets,
  ...elsewhereSecrets,
  ...circleSecrets,
  ...keptSecrets,
  ...storySecrets,
  ...supportSecrets,
  ...placeSecrets,
  ...neighbourSecrets,
]
