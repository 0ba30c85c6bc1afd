import { leaves, splitProposal } from '../../seeds/deeds.ts'
import { faces } from '../../seeds/faces/index.ts'
import { asksToJoin } from '../../seeds/faces/join.ts'
import type { Face } from '../../seeds/faces/types.ts'
import type { Fire } from '../../seeds/fires/types.ts'
import { exampleNetwork } from '../../seeds/index.ts'
import { invitedList, takenList, waitingList } from '../../seeds/lists.ts'
import { movementOf } from '../../seeds/load/circles.ts'
import { proposalId } from '../../seeds/load/deeds.ts'
import { entryId } from '../../seeds/load/faces.ts'
import {
  contributionId,
  dialogueId,
  documentId,
  goldenAnswerId,
  idOf,
  introductionId,
  meetingId,
  noteId,
  objectionId,
  owedAnswerId,
  seatId,
  themeId,
} from '../../seeds/load/ids.ts'
import { importId, spreadsheetId } from '../../seeds/load/lists.ts'
import { colours } from '../../seeds/movements/colours.ts'
import { isShown, letGo, mayRead, type Sentence, sentences, sitsAt, type Walker } from './model.ts'

// Who may open what, written by hand from seeds/README.md: the code's own policies are not asked.

/**
 * `open`: they get in. `absent`: as if it did not exist. `denied`: they may know it exists, and hear why not.
 * `sign-in`: sent to sign in first. `closed`: absent or denied, depending on what else they may see.
 */
export type Expected = 'open' | 'absent' | 'denied' | 'sign-in' | 'closed'

export type Who = (walker: Walker) => Expected

/** An address to try, and who gets in. */
export interface Try {
  address: string
  who: Who
}

const { fires, circles } = exampleNetwork

const closed = ['team', 'core-team']

/** Walkers by name, for each fire. */
type PerFire = Readonly<Record<string, readonly string[]>>

const keepers: PerFire = {
  'de-deur-naar-de-tuin': ['council', 'daan'],
  'achter-glas': ['joost'],
  'de-taxi-van-twintig-voor-drie': ['lotte'],
  'jullie-zitten-achter-ons': ['petra', 'lotte'],
  'dit-vragen-wij-aan-het-bestuur': ['council'],
  'wie-slaapt-hier-vannacht': ['daan'],
  'ik-zeg-te-vaak-dat-het-goed-komt': ['lotte'],
  'wie-heeft-mijn-trui-aan': ['lotte'],
  'vrijdag-vijf-uur': ['daan'],
  'wat-gaat-er-mee': ['daan'],
  'een-sleutel-bij-de-buren': ['lotte'],
  'nog-steeds-twintig-voor-drie': ['lotte'],
  'op-de-deurmat': ['lotte'],
}

/** Asked to the fire, or with a place in the house it is held in. Three fires are announced to everyone. */
const seesFire: PerFire = {
  'de-deur-naar-de-tuin': ['council', 'daan', 'bos', 'henk', 'anne'],
  'achter-glas': [
    'joost',
    'mina',
    'petra',
    'card of Sjaak Reinders',
    'room of Marleen Vos',
    'invitation of Ruben Achterberg',
  ],
  'de-taxi-van-twintig-voor-drie': ['lotte', 'samira', 'researcher', 'card of Els Claassen'],
  'jullie-zitten-achter-ons': ['petra', 'lotte', 'mina', 'joost'],
  'dit-vragen-wij-aan-het-bestuur': ['council', 'anne', 'bos'],
  'wie-slaapt-hier-vannacht': ['daan', 'noor'],
  'ik-zeg-te-vaak-dat-het-goed-komt': ['lotte', 'joost', 'daan', 'researcher'],
  'de-soep-en-de-thermometer': ['daan'],
  'hoe-is-het-met-de-soep': ['daan'],
  'wie-heeft-mijn-trui-aan': ['lotte', 'bos', 'council', 'anne', 'room of Karin Postma'],
  'vrijdag-vijf-uur': ['daan', 'mina', 'omar', 'joost', 'invitation of Wilma Oosterhof'],
  'wat-gaat-er-mee': ['daan', 'noor'],
  'een-sleutel-bij-de-buren': ['lotte', 'henk'],
  'nog-steeds-twintig-voor-drie': ['lotte', 'samira'],
  'op-de-deurmat': ['lotte'],
}
const announced = ['wat-gaat-er-mee', 'een-sleutel-bij-de-buren', 'een-nacht']

/** One fire of each standing: where every walker stands alike, what opens below one opens below the other. */
export const unlike: readonly Fire[] = fires.filter((fire, i) => {
  const standing = ({ slug, phase }: Fire) =>
    JSON.stringify([phase, announced.includes(slug), keepers[slug], seesFire[slug]])
  return fires.findIndex((other) => standing(other) === standing(fire)) === i
})

const openIf = (open: boolean, otherwise: Expected = 'absent'): Expected => (open ? 'open' : otherwise)
const among = (per: PerFire, fire: string, { name }: Walker) => per[fire]?.includes(name) ?? false

export const everybody: Who = () => 'open'
export const nobody: Who = () => 'absent'
export const signedIn: Who = ({ kind }) => openIf(kind === 'person', 'sign-in')
export const named =
  (...names: string[]): Who =>
  ({ name }) =>
    openIf(names.includes(name))
export const inSeat =
  (...scopes: string[]): Who =>
  (walker) =>
    openIf(walker.kind === 'seat' && scopes.includes(walker.scope))

export const at = (address: string, who: Who): Try[] => [{ address, who }]

const seesIt = (fire: string, walker: Walker) => announced.includes(fire) || among(seesFire, fire, walker)

const keeps =
  (fire: string): Who =>
  (walker) =>
    openIf(among(keepers, fire, walker), among(seesFire, fire, walker) ? 'denied' : 'absent')

/** Below every fire, for who keeps it. */
export const kept = (rest: string): Try[] =>
  unlike.map(({ slug }) => ({ address: `/dialogues/${dialogueId(slug)}${rest}`, who: keeps(slug) }))

/** Below the first guest of every fire. */
export const keptGuest = (
  below: string,
  rest = '',
  who: (fire: Fire) => Who = ({ slug }) => keeps(slug),
): Try[] =>
  unlike.flatMap((fire) => {
    const guest = fire.participants.find(({ role }) => role === 'guest')
    const { slug } = fire
    return guest
      ? at(`/dialogues/${dialogueId(slug)}/${below}/${seatId(slug, guest.name)}${rest}`, who(fire))
      : []
  })

/** For who keeps the conversation, unless they listen to it. */
const keepsWhole =
  ({ slug, participants }: Fire): Who =>
  (walker) => {
    const listens =
      walker.kind === 'person' && participants.some((one) => one.listens && one.person === walker.person)
    return listens ? 'absent' : keeps(slug)(walker)
  }

/** What is talked about beforehand with who tells. */
export const talks: Try[] = keptGuest('talks', '', keepsWhole)

/** Words that were also spoken: the first two of each unlike fire. */
export const spoken: readonly Sentence[] = sentences.filter(
  ({ fire, index }) => index < 2 && unlike.includes(fire),
)

/** What was spoken is heard by who may read it. */
export const heard = (base: '' | '/card' | '/room' | '/mine'): Try[] =>
  (base === '' ? spoken : spoken.filter(({ index }) => index === 0)).flatMap((sentence) =>
    at(`${base}/words/${contributionId(sentence.fire.slug, sentence.index)}/media`, (walker) => {
      if (base === '/mine' && walker.kind !== 'person') return 'sign-in'
      const atTable = walker.kind === 'seat' && walker.scope !== 'invitation'
      if ((base === '/card' || base === '/room') && !atTable) return 'absent'
      return openIf(mayRead(sentence, walker))
    }),
  )

/** Nobody sits down at a fire that is over or has not begun; for who has no seat there, there is none. */
export const sittingDown: Try[] = unlike.flatMap(({ slug, phase, participants }) =>
  at(`/dialogues/${dialogueId(slug)}/sit`, (walker) => {
    if (walker.kind !== 'person') return 'sign-in'
    if (!participants.some(({ person }) => person === walker.person)) return 'absent'
    return phase === 'burning' ? 'open' : 'denied'
  }),
)

const burns = (slug: string) => fires.some((fire) => fire.slug === slug && fire.phase === 'burning')

/** At a table, where things are written down only while the fire burns. */
export const atOpenTable: Who = (walker) => {
  if (walker.kind !== 'seat' || walker.scope === 'invitation') return 'absent'
  return openIf(burns(walker.fire), 'denied')
}

/** For somebody else at the same table, while the fire burns. */
export const besideThem =
  (fire: Fire, name: string): Who =>
  (walker) => {
    const inside = atOpenTable(walker)
    if (inside !== 'open' || walker.kind !== 'seat') return inside
    return openIf(walker.fire === fire.slug && walker.participant !== name)
  }

/** Who helps somebody at the fire that burns hears why they choose no word for them. */
export const refusedToHelper =
  ({ slug, phase, participants }: Fire, name: string): Who =>
  (walker) => {
    const helper = participants.find(({ helps }) => helps === name)
    const mine = walker.kind === 'seat' && walker.fire === slug && walker.participant === helper?.name
    return phase === 'burning' && mine ? 'denied' : 'absent'
  }

/** The seats at two tables where a walker has a device: one is closed, one is open. */
export const besideSeats = (before: string, who: (fire: Fire, name: string) => Who, after = ''): Try[] =>
  fires
    .filter(({ slug, phase }) => slug === 'achter-glas' || phase === 'burning')
    .flatMap((fire) =>
      fire.participants
        .filter(({ role }) => role !== 'initiator')
        .slice(0, 4)
        .flatMap(({ name }) => at(`${before}/${seatId(fire.slug, name)}${after}`, who(fire, name))),
    )

/** Below the first cluster of every fire that has one. */
export const keptCluster = (rest = '', who: (fire: Fire) => Who = ({ slug }) => keeps(slug)): Try[] =>
  unlike
    .filter(({ clusters }) => clusters.length > 0)
    .flatMap((fire) =>
      at(`/dialogues/${dialogueId(fire.slug)}/harvest/${idOf('cluster', fire.slug, 0)}${rest}`, who(fire)),
    )

/** The same for who reads all that lies there. */
export const keptWhole = (rest: string): Try[] => keptCluster(rest, keepsWhole)

export const firePages: Try[] = fires.map(({ slug }) => ({
  address: `/dialogues/${dialogueId(slug)}`,
  who: (walker) => openIf(seesIt(slug, walker)),
}))

/** Below every fire, for whoever was asked to it: with their account, or on a device where their code was opened. */
export const askedTo = (rest: string): Try[] =>
  unlike.map(({ slug, participants }) => ({
    address: `/dialogues/${dialogueId(slug)}${rest}`,
    who: (walker) =>
      openIf(
        among(seesFire, slug, walker) &&
          participants.some(({ name, person }) =>
            walker.kind === 'seat'
              ? walker.fire === slug && walker.participant === name
              : walker.kind === 'person' && walker.person === person,
          ),
      ),
  }))

/** One's own sentences, below a card or an account: the first three of each unlike fire. */
export const own = (base: '/card' | '/room' | '/mine', rest: string, onlyWaiting = false): Try[] =>
  unlike.flatMap(({ slug, contributions, participants }) =>
    contributions.slice(0, 3).map(({ speaker, state }, index) => ({
      address: `${base}/words/${contributionId(slug, index)}/${rest}`,
      who: (walker: Walker): Expected => {
        const person = participants.find(({ name }) => name === speaker)?.person
        // What needs no yes any more cannot be read back.
        const over = onlyWaiting && state !== 'waiting'
        if (base === '/mine')
          return walker.kind === 'person' ? openIf(walker.person === person && !over) : 'sign-in'
        const mine =
          walker.kind === 'seat' &&
          walker.scope !== 'invitation' &&
          walker.fire === slug &&
          walker.participant === speaker
        return openIf(mine && !over)
      },
    })),
  )

/** What somebody asked another to write out, and neither said yes nor no to yet. */
export const writings: readonly Sentence[] = sentences.filter(
  ({ contribution: { writing } }) => writing !== undefined && writing.stage !== 'taken',
)

/** Their pages: for who told it, or for who was asked and has not written it yet. */
const writing =
  (of: (one: Sentence) => string | undefined) =>
  (base: '/card' | '/room' | '/mine', path: (id: string) => string): Try[] =>
    writings.flatMap((one) =>
      at(`${base}${path(contributionId(one.fire.slug, one.index))}`, (walker) => {
        const person = one.fire.participants.find(({ name }) => name === of(one))?.person
        if (base === '/mine')
          return walker.kind === 'person'
            ? openIf(person !== undefined && walker.person === person)
            : 'sign-in'
        return openIf(
          walker.kind === 'seat' &&
            walker.scope !== 'invitation' &&
            walker.fire === one.fire.slug &&
            walker.participant === of(one),
        )
      }),
    )
export const asksToWrite = writing(({ contribution }) => contribution.speaker)
export const looksAtWriting = writing(({ contribution: { speaker, writing } }) =>
  writing?.stage === 'written' ? speaker : undefined,
)
export const isAskedToWrite = writing(({ contribution: { writing } }) =>
  writing?.stage === 'asked' ? writing.by : undefined,
)

/** The same, where there is something to decide: not before the yes, and not once it was left out. */
export const decides = (base: '/card' | '/mine', rest: string): Try[] =>
  own(base, rest).map((one) => {
    const said = unlike.flatMap(({ slug, contributions }) =>
      contributions.map(({ state }, index) => ({ id: contributionId(slug, index), state })),
    )
    const state = said.find(({ id }) => one.address.includes(id))?.state
    const closed = (expected: Expected) =>
      expected === 'open' && state !== 'confirmed' ? 'absent' : expected
    return { ...one, who: (walker: Walker) => closed(one.who(walker)) }
  })

/** Whether the walker is one of the two who carry an answer. */
function carries(fire: Fire, names: readonly string[], walker: Walker): boolean {
  if (walker.kind === 'nobody') return false
  if (walker.kind === 'seat') {
    return walker.fire === fire.slug && names.includes(walker.participant) && walker.scope !== 'invitation'
  }
  return fire.participants.some(({ name, person }) => names.includes(name) && person === walker.person)
}

const eachOwed = (prefix: string, who: (fire: Fire, names: readonly string[]) => Who): Try[] =>
  fires.flatMap((fire) =>
    fire.clusters.flatMap(({ onward }, index) =>
      onward ? at(`${prefix}/${owedAnswerId(fire.slug, index)}`, who(fire, onward.carriers)) : [],
    ),
  )

/** An answer is given by who carries it, or by who keeps the fire and heard it told. */
export const answers: Try[] = eachOwed('/answers', (fire, names) => (walker) => {
  if (walker.kind === 'nobody') return 'sign-in'
  return openIf(carries(fire, names, walker) || among(keepers, fire.slug, walker), 'closed')
})

/** The same for who holds a carrier's link or a card, and no account. */
export const carrierPages: Try[] = eachOwed('/carrier', (fire, names) => (walker) => {
  if (walker.kind !== 'seat') return 'absent'
  return openIf(carries(fire, names, walker), 'closed')
})

/** The same people, one page further. */
export const below = (rest: string, tries: readonly Try[]): Try[] =>
  tries.map(({ address, who }) => ({ address: `${address}${rest}`, who }))

/** Who is asked to take over an answer decides, and who keeps the fire writes down what they said. */
export const askedTakeOver = (base: '/answers' | '/carrier'): Try[] =>
  fires.flatMap((fire) =>
    fire.clusters.flatMap(({ onward }, i) =>
      onward
        ? at(`${base}/${owedAnswerId(fire.slug, i)}/take-over`, (walker) => {
            if (base === '/answers' ? walker.kind === 'nobody' : walker.kind !== 'seat')
              return base === '/answers' ? 'sign-in' : 'absent'
            const asked = (onward.handovers ?? []).filter(({ to }) => carries(fire, [to], walker))
            const waits = (onward.handovers ?? []).some(({ yes }) => !yes)
            return openIf(asked.length > 0 || (waits && among(keepers, fire.slug, walker)))
          })
        : [],
    ),
  )

/** The letter to who was at the table is written by who keeps the conversation, or carries an answer from it. */
export const letterWriters = (rest: string): Try[] =>
  unlike.map((fire) => ({
    address: `/dialogues/${dialogueId(fire.slug)}${rest}`,
    who: (walker) => {
      const writes =
        among(keepers, fire.slug, walker) ||
        fire.clusters.some(({ onward }) => onward && carries(fire, onward.carriers, walker))
      return openIf(writes, among(seesFire, fire.slug, walker) ? 'denied' : 'absent')
    },
  }))

/** The report is there for whoever may see the conversation; each word in it for who may read that word. */
export const reports: Try[] = fires.map(({ slug }) => ({
  address: `/dialogues/${dialogueId(slug)}/report`,
  who: (walker) => openIf(seesIt(slug, walker)),
}))

/** One letter was sent: for who spoke, who kept the conversation, and who carried an answer from it. */
const letterReaders: PerFire = { 'jullie-zitten-achter-ons': ['mina', 'petra', 'lotte', 'joost'] }

export const letters: Try[] = fires.map(({ slug }) => ({
  address: `/dialogues/${dialogueId(slug)}/letter`,
  who: (walker) => openIf(among(letterReaders, slug, walker)),
}))

export function sitsIn(circle: string, walker: Walker, roles: readonly string[]): boolean {
  if (walker.kind !== 'person') return false
  const person = exampleNetwork.people.find(({ slug }) => slug === walker.person)
  return person?.seats.some((seat) => seat.circle === circle && roles.includes(seat.role)) ?? false
}

/** Seen by who sits in one of these. */
const around: Readonly<Record<string, readonly string[]>> = { 'team-kade': ['de-overzet', 'lange-adem'] }

const seesCircle = (slug: string, kind: string, walker: Walker) =>
  !closed.includes(kind) ||
  [slug, ...(around[slug] ?? [])].some((place) => sitsIn(place, walker, ['member', 'host', 'trusted']))

export const circlePages: Try[] = circles.map(({ slug, kind }) => ({
  address: `/circles/${slug}`,
  who: (walker) => openIf(seesCircle(slug, kind, walker)),
}))

/** Below every circle, for who has one of these roles there. */
export const inCircle = (rest: string, ...roles: string[]): Try[] =>
  circles.map(({ slug, kind }) => ({
    address: `/circles/${slug}${rest}`,
    who: (walker) => {
      if (!seesCircle(slug, kind, walker)) return 'absent'
      return walker.kind === 'person' ? openIf(sitsIn(slug, walker, roles), 'denied') : 'sign-in'
    },
  }))

/** The same for hosts, and for who looks after a circle while its host is away. */
export const tended = (rest: string): Try[] =>
  inCircle(rest, 'host').map(({ address, who }) => ({
    address,
    who: (walker) => {
      const standsIn = leaves.some(
        ({ circle, standIn }) => address === `/circles/${circle}${rest}` && walker.name === standIn,
      )
      return standsIn ? 'open' : who(walker)
    },
  }))

const looksAfter = (slug: string, walker: Walker) => sitsIn(slug, walker, ['host'])
const hosted = (slug: string) =>
  exampleNetwork.people.some(({ seats }) =>
    seats.some(({ circle, role }) => circle === slug && role === 'host'),
  )

/** A place that nobody looks after, for a host of its home, or of the movement where nobody looks after the home. */
export const withoutHost: Try[] = circles.map(({ slug, kind, closed: ended, parent = '' }) => {
  const may = (walker: Walker) =>
    looksAfter(parent, walker) || (!hosted(parent) && looksAfter(movementOf(slug) ?? '', walker))
  const lacks = kind !== 'movement' && ended === undefined && !hosted(slug)
  return {
    address: `/circles/${slug}/first-host`,
    who: (walker) => {
      if (!seesCircle(slug, kind, walker)) return 'absent'
      return walker.kind === 'person' ? openIf(lacks && may(walker), 'denied') : 'sign-in'
    },
  }
})

/** A proposal to split a circle, for who made it and whose yes it waits for: the host of its home. */
export const proposals: Try[] = at(`/circle-endings/${proposalId(splitProposal.circle)}`, (walker) => {
  if (walker.kind !== 'person') return 'sign-in'
  return openIf([splitProposal.by, 'lotte'].includes(walker.name))
})

/** A list that waits, for who sent it; at every other circle there is none of that id. */
export const ownSheets = (rest: string): Try[] =>
  belowCircle(
    `/spreadsheet/${spreadsheetId(waitingList.circle)}${rest}`,
    (slug, walker) => slug === waitingList.circle && walker.person === waitingList.sender,
  )

/** A place that was kept for somebody by a list, for them alone until they answer. */
export const askedToPlace: Try[] = circles.map(({ slug, kind }) => ({
  address: `/circles/${slug}/place`,
  who: (walker) => {
    if (walker.kind === 'nobody') return closed.includes(kind) ? 'absent' : 'sign-in'
    return openIf(
      slug === invitedList.circle &&
        walker.kind === 'person' &&
        invitedList.asked.some((one) => one === walker.person),
    )
  },
}))

/** What came of a list, for hosts of the circle. */
export const imports = (rest: string): Try[] =>
  belowCircle(
    `/imports/${importId(takenList.circle)}${rest}`,
    (slug, walker) => slug === takenList.circle && sitsIn(slug, walker, ['host']),
  )

/** Mina's place in her house, for the hosts of that house. */
export const minasSeat = (rest: string): Try[] =>
  belowCircle(
    `/seats/${idOf('seat', 'de-overzet', 'mina')}${rest}`,
    (slug, walker) => slug === 'de-overzet' && sitsIn(slug, walker, ['host']),
  )

/** Buttons below a list that is not there: its hosts hear that, others that it is not theirs to press. */
export const sheetButtons = (rest: string): Try[] =>
  inCircle(`/spreadsheet/${idOf('nowhere')}${rest}`, 'host').map(({ address, who }) => ({
    address,
    who: (walker) => (who(walker) === 'open' ? 'absent' : who(walker)),
  }))

const belowCircle = (
  rest: string,
  may: (slug: string, walker: Extract<Walker, { kind: 'person' }>) => boolean,
): Try[] =>
  circles.map(({ slug, kind }) => ({
    address: `/circles/${slug}${rest}`,
    who: (walker) => {
      if (!seesCircle(slug, kind, walker)) return 'absent'
      return walker.kind === 'person' ? openIf(may(slug, walker), 'absent') : 'sign-in'
    },
  }))

/** Below every movement, for its hosts. */
export const ofMovement = (rest: string): Try[] =>
  circles.flatMap(({ slug, kind }) =>
    kind === 'movement' || kind === 'sister-movement'
      ? inCircle(rest, 'host').filter(({ address }) => address === `/circles/${slug}${rest}`)
      : at(`/circles/${slug}${rest}`, nobody),
  )

/** Below every movement and every house, for its hosts. */
export const ofMovementOrHouse = (rest: string): Try[] =>
  circles.flatMap(({ slug, kind }) =>
    kind === 'organisation' || kind === 'movement' || kind === 'sister-movement'
      ? inCircle(rest, 'host').filter(({ address }) => address === `/circles/${slug}${rest}`)
      : at(`/circles/${slug}${rest}`, nobody),
  )

/** The front page of each movement. */
export const fronts: Try[] = circles.flatMap(({ slug, kind }) =>
  at(`/movements/${slug}`, kind === 'movement' || kind === 'sister-movement' ? everybody : nobody),
)

/** A stylesheet, where the movement or house has colours of its own. */
export const ownColours: Try[] = circles.flatMap(({ slug }) =>
  at(`/colours/${slug}/x.css`, colours.some(({ circle }) => circle === slug) ? everybody : nobody),
)

/** As circles are called in the data: those that say who they are. */
const withFace = [
  ...['organisation', 'partner', 'neighbourhood', 'client-council', 'tripartite-board', 'team'],
  ...['action-team', 'core-team', 'sector', 'region'],
]

/** Below every circle that says who it is on a page of its own, for its hosts. */
export const ofPlace = (rest: string): Try[] =>
  circles.flatMap(({ slug, kind }) =>
    withFace.includes(kind)
      ? inCircle(rest, 'host').filter(({ address }) => address === `/circles/${slug}${rest}`)
      : at(`/circles/${slug}${rest}`, nobody),
  )

/** Below every organisation, for its hosts; nothing below another circle. */
export const ofOrganisation = (rest: string): Try[] =>
  circles.flatMap(({ slug, kind }) =>
    kind === 'organisation'
      ? inCircle(rest, 'host').filter(({ address }) => address === `/circles/${slug}${rest}`)
      : at(`/circles/${slug}${rest}`, nobody),
  )

/** Lotte looks after the movement; nobody on the list looks after a region. */
const connectors: Who = (walker) => (walker.kind === 'person' ? named('lotte')(walker) : 'sign-in')

/** Who looks after a movement, of the house or a sister; each finds there what is theirs. */
export const lookAfterOne: Who = (walker) =>
  walker.kind === 'person' ? named('lotte', 'thirza')(walker) : 'sign-in'

type AskedToJoin = (typeof asksToJoin)[number]

export const joinRequests = (rest = '', there: (one: AskedToJoin) => boolean = () => true): Try[] =>
  asksToJoin.flatMap((one, i) =>
    at(`/join/requests/${idOf('join request', i)}${rest}`, (walker) =>
      connectors(walker) === 'open' && !there(one) ? 'absent' : connectors(walker),
    ),
  )

/** Asking to be in a circle too, for who may see it and does not sit there. */
export const beHere: Try[] = circlePages.map(({ address, who }, i) => ({
  address: `${address}/be-here`,
  who: (walker) => {
    const { slug = '', kind = '', closed } = circles[i] ?? {}
    const open = !closed && ['organisation', 'site', 'team', 'action-team', 'neighbourhood'].includes(kind)
    return open && !sitsIn(slug, walker, ['member', 'host', 'trusted']) ? who(walker) : 'absent'
  },
}))

/** Once somebody spoke with them. */
export const joinRequestsSpoken = (rest: string): Try[] => joinRequests(rest, ({ step }) => step !== 'asked')

/** Where a region lies: for who looks after its movement. */
export const ofRegion = (rest: string): Try[] =>
  circles.map(({ slug, kind, parent }) => ({
    address: `/circles/${slug}${rest}`,
    who: (walker) =>
      walker.kind === 'person'
        ? openIf(kind === 'region' && sitsIn(parent ?? '', walker, ['host']))
        : 'sign-in',
  }))

/** Below the first thing of a kind that each place says of itself, for the hosts of that place and of no other. */
const has = ({ promises, tried, own }: Face, kind: 'promise' | 'tried' | 'initiative') =>
  kind === 'initiative'
    ? own?.some((one) => one.kind === kind)
    : (kind === 'promise' ? promises : tried)?.length

export const ofEntry = (kind: 'promise' | 'tried' | 'initiative', rest = ''): Try[] =>
  faces
    .filter((face) => has(face, kind))
    .flatMap(({ circle }) => {
      const path = `/face/${kind}/${entryId(circle, kind, 0)}${rest}`
      return [
        ...inCircle(path, 'host').filter(({ address }) => address === `/circles/${circle}${path}`),
        ...at(`/circles/een-stoel-erbij${path}`, nobody),
      ]
    })

/** Who is asked whether others may call them, about themselves. */
export const askedToBeCalled: Try[] = faces.flatMap(({ circle, callers = [] }) =>
  callers.flatMap(({ person }) =>
    at(`/mine/called/${idOf('seat', circle, person)}`, (walker) =>
      walker.kind === 'person' ? openIf(walker.person === person) : 'sign-in',
    ),
  ),
)

/** Where it stayed quiet in a movement or an organisation: for who sits there, or in a circle of that movement. */
export const quietPlaces: Try[] = circles.map(({ slug, kind }) => ({
  address: `/circles/${slug}/quiet`,
  who: (walker) => {
    const whole = kind === 'movement' || kind === 'sister-movement'
    if (!whole && kind !== 'organisation') return 'absent'
    if (walker.kind !== 'person') return 'sign-in'
    const places = exampleNetwork.people.find((one) => one.slug === walker.person)?.seats ?? []
    const within = ({ circle }: { circle: string }) => {
      const at = circles.find((one) => one.slug === circle)
      return at !== undefined && at.kind !== 'partner' && movementOf(circle) === slug
    }
    const belongs = places.some((seat) => seat.circle === slug || (whole && within(seat)))
    return openIf(belongs, 'denied')
  },
}))

/** What a movement lays down about who is young: for who looks after it. */
export const youngRules: Try[] = circles.map(({ slug, kind }) => ({
  address: `/circles/${slug}/young`,
  who: (walker) => {
    if (walker.kind !== 'person') return 'sign-in'
    const movement = kind === 'movement' || kind === 'sister-movement'
    return openIf(movement && sitsIn(slug, walker, ['host']))
  },
}))

/** What became of a fire: for its people and its house; for everyone once it is over and something was said for everyone. */
export const lookBacks: Try[] = fires.map(({ slug, phase, contributions }) => ({
  address: `/dialogues/${dialogueId(slug)}/look-back`,
  who: (walker) => {
    const forAll = contributions.some(
      (one) => one.audience === 'everyone' && one.state === 'confirmed' && !one.withdrawn,
    )
    return openIf((forAll && phase === 'harvested') || seesIt(slug, walker))
  },
}))

/** Saying that something there is about oneself: for whoever reads what became of it. */
export const aboutMe: Try[] = lookBacks
  .filter(({ address }) => unlike.some(({ slug }) => address.includes(dialogueId(slug))))
  .map(({ address, who }) => ({ address: address.replace('/look-back', '/about-me'), who }))

/** What somebody objected to and was not answered yet. */
const objectedTo = fires.flatMap(({ slug, contributions }) =>
  contributions.flatMap(({ speaker, objection }, index) => (objection ? [{ slug, index, speaker }] : [])),
)

/** For who looks after the conversation or the house, with an account. Petra looks after De Overzet. */
export const objections: Try[] = objectedTo.flatMap(({ slug, index }) =>
  at(`/objections/${objectionId(slug, index)}`, (walker) =>
    walker.kind === 'person' ? openIf(among(keepers, slug, walker) || walker.person === 'petra') : 'sign-in',
  ),
)

/** The same on the card of who looks after the conversation and has no account. */
export const objectionsOnCard: Try[] = objectedTo.flatMap(({ slug, index }) =>
  at(`/card/objections/${objectionId(slug, index)}`, (walker) =>
    openIf(walker.kind === 'seat' && ['room', 'card'].includes(walker.scope) && among(keepers, slug, walker)),
  ),
)

/** For who said the words, and nobody else. */
export const objected = (base: '/card' | '/mine'): Try[] =>
  objectedTo.flatMap(({ slug, index, speaker }) =>
    at(`${base}/words/${contributionId(slug, index)}/objection`, (walker) => {
      if (base === '/mine') return walker.kind === 'person' ? 'absent' : 'sign-in'
      return openIf(
        walker.kind === 'seat' &&
          walker.scope !== 'invitation' &&
          walker.fire === slug &&
          walker.participant === speaker,
      )
    }),
  )

/** A few fires that are seen by unlike people: what is taken along goes by the same rule as what is read. */
export const aFew = unlike.slice(0, 3)

/** Where things come from and what became of them: for whoever may see the thing itself. */
export const ways = (rest = '', where: readonly Fire[] = unlike): Try[] => {
  const to = (kind: string, id: string, who: Who) => at(`/provenance/${kind}/${id}${rest}`, who)
  const laid = (fire: Fire, numbers: readonly number[]) =>
    sentences.filter((one) => one.fire === fire && numbers.includes(one.index) && letGo(one))
  return [
    ...fires.flatMap(({ slug }) =>
      to('dialogue', dialogueId(slug), (walker) => openIf(seesIt(slug, walker))),
    ),
    ...spoken
      .filter(({ fire, index }) => index === 0 && where.includes(fire))
      .flatMap((one) =>
        to('contribution', contributionId(one.fire.slug, one.index), (walker) =>
          openIf(letGo(one) && isShown(one, walker)),
        ),
      ),
    ...where.flatMap((fire) =>
      fire.clusters.flatMap(({ contributions, onward }, i) => [
        ...to('cluster', idOf('cluster', fire.slug, i), (walker) =>
          openIf(
            laid(fire, contributions).some((one) => isShown(one, walker)) &&
              (onward !== undefined || sitsAt(fire, walker)),
          ),
        ),
        ...to('owed-answer', owedAnswerId(fire.slug, i), (walker) =>
          openIf(
            onward !== undefined &&
              laid(fire, contributions).some(
                (one) => one.contribution.audience !== 'here' && isShown(one, walker),
              ),
          ),
        ),
      ]),
    ),
    ...exampleNetwork.themes
      .slice(0, 2)
      .flatMap(({ slug }) => to('theme', themeId('theme', slug), everybody)),
    // No kind that links know, and nobody's: people are at the end of no link.
    ...to('person', '00000000-0000-4000-8000-000000000000', nobody),
    ...to('contribution', 'made-up', nobody),
  ]
}

const introductionOf = (slug: string) => exampleNetwork.introductions.find(({ person }) => person === slug)

/** Who wrote an introduction. */
export const introducesThemselves: Who = (walker) =>
  walker.kind === 'person' ? openIf(introductionOf(walker.person) !== undefined) : 'sign-in'

/** How somebody introduces themselves: for whom they chose. No photo is in the example. */
export const introduced = (rest = ''): Try[] =>
  exampleNetwork.introductions.map(({ person, audience, circles: chosen = [] }) => ({
    address: `/people/persons/${introductionId(person)}${rest}`,
    who: (walker) => {
      if (rest) return 'absent'
      if (walker.kind === 'person' && walker.person === person) return 'open'
      if (audience === 'everyone') return 'open'
      if (audience === 'circles')
        return openIf(chosen.some((slug) => sitsIn(slug, walker, ['member', 'host', 'trusted'])))
      return openIf(audience === 'movement' && sharesMovement(person, walker))
    },
  }))

/** The movements of which somebody is part: a partner stands beside one. */
export function movementsOf(walker: Walker | string): string[] {
  const slug = typeof walker === 'string' ? walker : walker.kind === 'person' ? walker.person : ''
  const seats = exampleNetwork.people.find((one) => one.slug === slug)?.seats ?? []
  return seats.flatMap(({ circle }) => {
    const at = circles.find((one) => one.slug === circle)
    return !at || at.kind === 'partner' ? [] : [movementOf(circle) ?? circle]
  })
}

const sharesMovement = (person: string, walker: Walker) =>
  movementsOf(person).some((movement) => movementsOf(walker).includes(movement))

export const documentIds = exampleNetwork.documents.map((_, i) => documentId(i))
const isMovement = ({ kind }: { kind: string }) => kind === 'movement' || kind === 'sister-movement'

/** Whose text it is; all else that a movement says of itself is the first's. */
const toldBy = (rest: string): string | undefined => {
  const told = exampleNetwork.documents.find((_, i) => rest.includes(documentIds[i] ?? ' '))
  return told?.movement ?? circles.find(isMovement)?.slug
}

/** Below a movement's page about itself: for everybody, where there is one. */
export const movements = (...rests: string[]): Try[] =>
  circles.flatMap((circle) =>
    rests.map((rest) => ({
      address: `/circles/${circle.slug}/about${rest}`,
      who: () => openIf(isMovement(circle) && (rest === '' || circle.slug === toldBy(rest))),
    })),
  )

/** Below every movement, for who takes part in it. */
export const takingPart = (rest: string): Try[] =>
  circles.map((circle) => ({
    address: `/circles/${circle.slug}${rest}`,
    who: (walker) => {
      if (!isMovement(circle)) return 'absent'
      if (walker.kind !== 'person') return 'sign-in'
      return openIf(movementsOf(walker).includes(circle.slug), 'denied')
    },
  }))

/** One's own answer in the golden circle. */
export const ownGolden = (rest: string): Try[] =>
  exampleNetwork.goldenAnswers.map(({ person }, i) => ({
    address: `/golden/${goldenAnswerId(i)}${rest}`,
    who: (walker) => (walker.kind === 'person' ? openIf(walker.person === person) : 'sign-in'),
  }))

/** Writing to somebody who said that others may: who sees them, signed in. */
export const writtenTo = (rest: string): Try[] =>
  exampleNetwork.introductions.flatMap(({ person, takesNotes }) =>
    introduced()
      .filter(({ address }) => address.endsWith(introductionId(person)))
      .map(({ address, who }) => ({
        address: `${address}${rest}`,
        who: (walker) => {
          if (!takesNotes || who(walker) !== 'open') return 'absent'
          if (walker.kind !== 'person') return 'sign-in'
          return openIf(walker.person !== person)
        },
      })),
  )

/** A note, for who wrote it and who it is for; answering is for the latter. */
export const notesBetween = (rest: string, readerAlone = false): Try[] =>
  exampleNetwork.notes.map(({ from, to }, i) => ({
    address: `/mine/notes/${noteId(i)}${rest}`,
    who: (walker) => {
      if (walker.kind !== 'person') return 'sign-in'
      return openIf(walker.person === to || (!readerAlone && walker.person === from))
    },
  }))

/** Two who may get to know each other, and who introduced them: they know that they did. */
export const ofMeeting = (rest: string): Try[] =>
  exampleNetwork.meetings.map(({ introducedBy, sides }, i) => ({
    address: `/mine/meetings/${meetingId(i)}${rest}`,
    who: (walker) => {
      if (walker.kind !== 'person') return 'sign-in'
      return openIf([introducedBy, ...sides.map(({ person }) => person)].includes(walker.person))
    },
  }))
