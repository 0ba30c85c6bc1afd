// Covers: seeds, src/modules/*/migrations, src/platform/*/migrations
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { people } from '../people/index.ts'
import { circleId, contributionId, idOf, owedAnswerId } from './ids.ts'
import { type HeldFire, listed, reach } from './reach.ts'
import { type LoadedExample, loadedExample } from './testing.ts'

// Written by hand from seeds/README.md: what everybody of the example may read, as raw SQL on the pages' own role.
interface Expected {
  /** Conversations they were at: they read all that was let go. */
  around?: HeldFire[]
  /** Conversations of a house they have a place in: they read what the house may hear. */
  house?: HeldFire[]
  /** What else they read, being the speaker of it. */
  own?: Partial<Record<HeldFire, string>>
  /** Conversations ahead that they were asked to, or that their house holds; three more are announced to everyone. */
  ahead?: string[]
  /** Whose names they find in the seats, themselves left out. */
  names?: string
}

const friday = 'vrijdag-vijf-uur'
const taxiAgain = 'nog-steeds-twintig-voor-drie'
const announced = ['een-sleutel-bij-de-buren', 'wat-gaat-er-mee', 'een-nacht']

const atDoor = 'Toos, Daan, meneer, Karin, mevrouw, Fatma, Jannie, Marcel, Esther, Henk'
const atGlass = 'Joost, Bert, Mina, Petra, Sjaak, Marleen, Ruben, Dineke, Youssef'
const atTaxi = 'Gonny, Lotte, Ronnie, Tim, Femke, Els, Samira, Ali, Hans, Ilse'
const atMirror = 'Petra, Lotte, Mina, Sjaak, Lia, Wim, Anneke, Roos, Joost, Ruben, Dineke'
const atBoard = 'Toos, Bert, Anne, Piet, Nel, Hessel, Karin, mevrouw, Jannie'
const atNight = 'Thirza, Daan, Noor, Jayden, Lieke, Marjan, Fleur, Ruud'
const atFine = 'Lotte, Thirza, Aaltje, Gonny, Naima, Joost'
const askedFriday = 'Bert, Gerda, Dorien, Mina, Naima, Omar, Peter, Wilma, Karel, Joost'
const atJumper = 'Esther, Lotte, meneer, Karin, mevrouw, Marja, Ricardo, Samantha, Riet'
const askedDoormat = 'Loes, mevrouw, meneer, Geesje, Joyce, Milan'

const table: Record<string, Expected> = {
  mina: {
    around: ['glass', 'mirror'],
    own: { glass: '8' },
    ahead: [friday],
    names: `${atGlass}, ${atMirror}, Daan, Omar`,
  },
  bos: {
    around: ['door', 'jumper'],
    house: ['board'],
    own: { door: '12', jumper: '7' },
    names: `${atDoor}, ${atJumper}`,
  },
  samira: { around: ['taxi'], own: { taxi: '7 11' }, ahead: [taxiAgain], names: atTaxi },
  joost: {
    around: ['glass', 'fine'],
    house: ['mirror'], // he listened, which is not being of the circle
    own: { fine: '6' },
    ahead: [friday],
    names: `${atGlass}, ${atFine}, Lia, Daan, Omar`,
  },
  daan: {
    around: ['door', 'night'],
    house: ['soup', 'soupAgain', 'fine'],
    ahead: [friday],
    names: `${atDoor}, ${atNight}, ${askedFriday}, Kevin, Sander, Lotte`,
  },
  petra: {
    around: ['glass'],
    house: ['mirror'], // it is hers to look after, and she listened
    names: `${atGlass}, ${atMirror}`,
  },
  council: { around: ['door', 'board'], house: ['jumper'], names: `${atDoor}, ${atBoard}, Kevin, Lotte` },
  anne: { around: ['board'], house: ['door', 'jumper'], names: `${atBoard}, Esther, Lotte` },
  omar: { ahead: [friday], names: 'Lotte, Daan, Bert' },
  lotte: {
    around: ['taxi', 'mirror', 'fine', 'jumper'],
    ahead: [taxiAgain, 'op-de-deurmat'],
    names: `${atTaxi}, ${atMirror}, ${atFine}, ${askedDoormat}, ${atJumper}, Daan, Bert, Toos, Anne, Omar, Henk`,
  },
  researcher: { around: ['taxi'], house: ['fine'], names: `${atTaxi}, Bert` },
  noor: { around: ['night'], names: atNight },
  henk: { around: ['door'], names: `${atDoor}, Aaltje, Lotte` },
  // Asked to Drie Sloten by a list, and said nothing yet: who looks after it is named to them.
  stranger: { names: 'Aaltje' },
}

interface Seen {
  words: string[]
  answers: string[]
  clusters: string[]
  /** Twice each answer of which they know who carries it. */
  carried: string[]
}

/** What they may read, follow and find together, as ids. */
function idsOf({ around, house, own }: Expected): Seen {
  const seen: Seen = { words: [], answers: [], clusters: [], carried: [] }
  for (const name of Object.keys(reach) as HeldFire[]) {
    const fire = reach[name]
    const [there, within] = [around?.includes(name), house?.includes(name)]
    const words = listed(there ? fire.circle : within ? fire.house : fire.everyone)
    const answers = listed(there || within ? fire.answers : fire.open)
    const owed = answers.map((n) => owedAnswerId(fire.slug, n))
    seen.words.push(...[...words, ...listed(own?.[name])].map((n) => contributionId(fire.slug, n)))
    seen.answers.push(...owed)
    seen.clusters.push(...(there ? listed(fire.clusters) : answers).map((n) => idOf('cluster', fire.slug, n)))
    if (there || within) seen.carried.push(...owed, ...owed)
  }
  for (const list of Object.values(seen)) list.sort()
  return seen
}

let example: LoadedExample
beforeAll(async () => {
  example = await loadedExample()
})
afterAll(() => example.close())

const ids = async (slug: string | null, sql: string) =>
  (await example.readAs<{ id: string }>(slug, sql)).map(({ id }) => id).sort()

describe.each([...Object.keys(table), null])('%s', (slug) => {
  const expected = (slug !== null && table[slug]) || {}
  const seen = idsOf(expected)

  test('reads exactly these words', async () => {
    expect(await ids(slug, 'select id from contributions.contribution')).toEqual(seen.words)
    const versions = await ids(slug, 'select contribution_id as id from contributions.contribution_version')
    const own =
      slug === 'bos' ? [reach.door, reach.jumper].map(({ slug: fire }) => contributionId(fire, 0)) : [] // their own earlier version stays theirs
    expect(versions).toEqual([...seen.words, ...own].sort())
  })

  test('follows exactly these answers, laid together from words they may read', async () => {
    expect(await ids(slug, 'select id from contributions.owed_answer')).toEqual(seen.answers)
    for (const table of ['dialogues.cluster_contribution', 'contributions.owed_answer_words']) {
      for (const id of await ids(slug, `select contribution_id as id from ${table}`))
        expect(seen.words).toContain(id)
    }
  })

  test('finds exactly these words laid together: around the fire all, elsewhere what went further', async () => {
    expect(await ids(slug, 'select id from dialogues.cluster')).toEqual(seen.clusters)
  })

  test('knows of exactly these fires', async () => {
    const held = [...(expected.around ?? []), ...(expected.house ?? [])].map((name) => reach[name].slug)
    const known = [...announced, ...(expected.ahead ?? []), ...held].map(circleId).sort()
    expect(await ids(slug, 'select circle_id as id from dialogues.dialogue')).toEqual(known)
  })

  test('knows who carries words further only around the fire and in its house', async () => {
    expect(await ids(slug, 'select owed_answer_id as id from contributions.carrier')).toEqual(seen.carried)
  })

  test('finds exactly these people in the seats, and no hat but their own', async () => {
    const rows = await example.readAs<{ name: string }>(
      slug,
      'select name from circles.seat where id not in (select circles.my_seats())',
    )
    const first = (name: string) => name.split(' ')[0]
    const me = slug === 'bos' ? 'meneer' : first(people.find((one) => one.slug === slug)?.name ?? '')
    const names = (expected.names ?? '').split(', ').filter((name) => name && name !== me)
    expect([...new Set(rows.map(({ name }) => first(name)))].sort()).toEqual([...new Set(names)].sort())
    const hats = 'select seat_id as id from circles.seat_hat where seat_id not in (select circles.my_seats())'
    expect(await ids(slug, hats)).toEqual([])
  })
})

test('who prepares sees which kinds of people are coming; nobody stands beside a client yet', async () => {
  const coming = (slug: string) =>
    example.readAs<{ hat: string }>(slug, 'select circles.hats_coming($1) as hat', [circleId(friday)])
  const hats = (await coming('daan')).map(({ hat }) => hat).sort()
  expect(hats).toEqual(['care-worker', 'client', 'expert-by-experience', 'partner'])
  for (const slug of ['omar', 'naima', 'mina', 'stranger']) expect(await coming(slug)).toEqual([])
})
