import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fires } from '../fires/index.ts'
import { people } from '../people/index.ts'
import { circleId, contributionId, idOf, owedAnswerId } from './ids.ts'
import { type LoadedExample, loadedExample } from './testing.ts'

// Written by hand from seeds/README.md: what everybody of the example may read, as raw SQL on the pages' own role.
const fire = {
  door: 'de-deur-naar-de-tuin',
  glass: 'achter-glas',
  taxi: 'de-taxi-van-twintig-voor-drie',
} as const
const everyone = { door: '0 1 4 7', glass: '0 1 4 9', taxi: '0 1' }
const house = { door: '0 1 2 3 4 5 7 9' }
const circle = { door: '0 1 2 3 4 5 6 7 8 9', glass: '0 1 2 3 4 5 6 7 9 11', taxi: '0 1 2 3 4 5 6 8' }
const allClusters = { door: '0 1 2 3', glass: '0 1 2 3 4', taxi: '0 1 2' }
/** Of each fire's clusters in order: those whose onward way everybody may follow. */
const openAnswers = { door: '0 1', glass: '0 1 3', taxi: '0' }

type Reading = typeof everyone
interface Expected {
  words?: Partial<Reading>
  answers?: Partial<Reading>
  /** Fires beside the two that are announced in public. */
  fires?: string[]
  /** Of which fire they may know who carries what further. */
  carriers?: keyof typeof fire
  /** Whose names they find in the seats, themselves left out. */
  names: string
}

const atDoor = 'Toos, Daan, meneer, Karin, mevrouw, Fatma, Jannie, Marcel, Esther, Henk'
const atGlass = 'Joost, Bert, Mina, Petra, Sjaak, Marleen, Ruben, Dineke, Youssef'
const atTaxi = 'Gonny, Lotte, Ronnie, Tim, Femke, Els, Samira, Ali, Hans, Ilse'
const atGlassAll = {
  words: { glass: circle.glass },
  answers: { glass: '0 1 2 3' },
  carriers: 'glass',
} as const
const atDoorAll = { words: { door: circle.door }, carriers: 'door' } as const
const atTaxiAll = { words: { taxi: circle.taxi }, answers: { taxi: '0 1' }, carriers: 'taxi' } as const

const table: Record<string, Expected> = {
  mina: {
    ...atGlassAll,
    words: { glass: `${circle.glass} 8` },
    fires: ['achter-glas', 'vrijdag-vijf-uur'],
    names: `${atGlass}, Daan, Omar`,
  },
  bos: { ...atDoorAll, words: { door: `${circle.door} 12` }, fires: [fire.door], names: atDoor },
  samira: { ...atTaxiAll, words: { taxi: `${circle.taxi} 7` }, fires: [fire.taxi], names: atTaxi },
  joost: { ...atGlassAll, fires: [fire.glass, 'vrijdag-vijf-uur'], names: `${atGlass}, Lia, Daan, Omar` },
  daan: {
    ...atDoorAll,
    fires: [fire.door, 'vrijdag-vijf-uur'],
    names: `${atDoor}, Bert, Gerda, Mina, Naima, Omar, Peter, Wilma, Karel, Joost, Kevin, Thirza, Noor, Sander, Lotte`,
  },
  petra: { ...atGlassAll, fires: [fire.glass], names: `${atGlass}, Mina, Joost` },
  council: { ...atDoorAll, fires: [fire.door], names: `${atDoor}, Kevin, Esther, Lotte` },
  anne: { words: house, carriers: 'door', fires: [fire.door], names: 'Esther, Lotte' },
  omar: { fires: ['vrijdag-vijf-uur'], names: 'Lotte, Daan, Bert' },
  lotte: {
    ...atTaxiAll,
    fires: [fire.taxi],
    names: `${atTaxi}, Daan, Bert, Ilse, Toos, Anne, Omar, Aaltje, Henk`,
  },
  researcher: { ...atTaxiAll, fires: [fire.taxi], names: atTaxi },
  noor: { names: 'Thirza, Daan' },
  henk: { ...atDoorAll, fires: [fire.door], names: `${atDoor}, Aaltje, Lotte` },
  stranger: { names: '' },
}

let example: LoadedExample
beforeAll(async () => {
  example = await loadedExample()
})
afterAll(() => example.close())

const ids = async (slug: string | null, sql: string) =>
  (await example.readAs<{ id: string }>(slug, sql)).map(({ id }) => id).sort()

/** The ids behind what the table says, the public part filled in. */
function idsOf(said: Partial<Reading>, open: Reading, idOf: (slug: string, n: number) => string): string[] {
  const all = { ...open, ...said }
  return (Object.keys(fire) as (keyof typeof fire)[])
    .flatMap((one) => all[one].split(' ').map((n) => idOf(fire[one], Number(n))))
    .sort()
}

describe.each([...Object.keys(table), null])('%s', (slug) => {
  const expected = slug ? table[slug] : table.stranger

  test('reads exactly these words', async () => {
    const seen = idsOf(expected?.words ?? {}, everyone, contributionId)
    expect(await ids(slug, 'select id from contributions.contribution')).toEqual(seen)
    const versions = await ids(slug, 'select contribution_id as id from contributions.contribution_version')
    const own = slug === 'bos' ? [contributionId(fire.door, 0)] : [] // their own earlier version stays theirs
    expect(versions).toEqual([...seen, ...own].sort())
  })

  test('follows exactly these answers, laid together from words they may read', async () => {
    const seen = idsOf(expected?.answers ?? {}, openAnswers, owedAnswerId)
    expect(await ids(slug, 'select id from contributions.owed_answer')).toEqual(seen)
    const words = idsOf(expected?.words ?? {}, everyone, contributionId)
    for (const table of ['dialogues.cluster_contribution', 'contributions.owed_answer_words']) {
      for (const id of await ids(slug, `select contribution_id as id from ${table}`))
        expect(words).toContain(id)
    }
  })

  test('finds exactly these words laid together: around the fire all, elsewhere what went further', async () => {
    const around = slug === 'anne' ? undefined : expected?.carriers // she is of the house, and was not there
    const all = around ? { [around]: allClusters[around] } : {}
    const seen = idsOf(all, openAnswers, (fireSlug, n) => idOf('cluster', fireSlug, n))
    expect(await ids(slug, 'select id from dialogues.cluster')).toEqual(seen)
  })

  test('knows of exactly these fires', async () => {
    const announced = ['een-sleutel-bij-de-buren', 'wat-gaat-er-mee']
    const seen = [...announced, ...(expected?.fires ?? [])].map(circleId).sort()
    expect(await ids(slug, 'select circle_id as id from dialogues.dialogue')).toEqual(seen)
  })

  test('knows who carries words further only around the fire and in its house', async () => {
    const at = expected?.carriers
    const answers = fires.find((one) => at && one.slug === fire[at])?.clusters ?? []
    const seen = answers.flatMap(({ onward }, i) =>
      onward ? Array(2).fill(owedAnswerId(fire[at ?? 'door'], i)) : [],
    )
    expect(await ids(slug, 'select owed_answer_id as id from contributions.carrier')).toEqual(seen.sort())
  })

  test('finds exactly these people in the seats, and no hat but their own', async () => {
    const rows = await example.readAs<{ name: string }>(
      slug,
      'select name from circles.seat where id not in (select circles.my_seats())',
    )
    const first = (name: string) => name.split(' ')[0]
    const me = slug === 'bos' ? 'meneer' : first(people.find((one) => one.slug === slug)?.name ?? '')
    const names = (expected?.names ?? '').split(', ').filter((name) => name && name !== me)
    expect([...new Set(rows.map(({ name }) => first(name)))].sort()).toEqual([...new Set(names)].sort())
    const hats = 'select seat_id as id from circles.seat_hat where seat_id not in (select circles.my_seats())'
    expect(await ids(slug, hats)).toEqual([])
  })
})

test('who prepares sees which kinds of people are coming; nobody stands beside a client yet', async () => {
  const coming = (slug: string) =>
    example.readAs<{ hat: string }>(slug, 'select circles.hats_coming($1) as hat', [
      circleId('vrijdag-vijf-uur'),
    ])
  const hats = (await coming('daan')).map(({ hat }) => hat).sort()
  expect(hats).toEqual(['care-worker', 'client', 'expert-by-experience', 'partner'])
  for (const slug of ['omar', 'naima', 'mina', 'stranger']) expect(await coming(slug)).toEqual([])
})
