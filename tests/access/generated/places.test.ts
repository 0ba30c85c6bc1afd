// Covers: src/modules/dialogues, src/modules/contributions, src/modules/circles, src/modules/people, tests/access/generated
import { randomBytes, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openness, type Placed, type Stands, seesOf } from '../../../src/modules/circles/places/visibility.ts'
import { hashOf } from '../../../src/platform/codes/codes.ts'
import { startTestApplication, type TestApplication } from '../../support/application.ts'
import { layNewKey } from '../../support/keys.ts'

// Circles that sit in several others, open in three ways, with people in them: what each sees of them in raw SQL and on their
// pages is what the model of the rules says.

interface World {
  circles: Placed<number>[]
  /** Where a circle sat before, and does no longer. */
  left: (number | null)[]
  seats: { circle: number; person: number; stands: Stands; ended: boolean }[]
}

const size = 7
const people = [0, 1, 2]
const world: fc.Arbitrary<World> = fc
  .record({
    drafts: fc.array(
      fc.record({
        openness: fc.constantFrom(...openness),
        home: fc.option(fc.nat(50)),
        also: fc.array(fc.nat(50), { maxLength: 2 }),
        left: fc.option(fc.nat(50)),
      }),
      { minLength: size, maxLength: size },
    ),
    seats: fc.array(
      fc.record({
        circle: fc.nat(size - 1),
        person: fc.constantFrom(...people),
        stands: fc.constantFrom<Stands>('sits', 'sits', 'hosts', 'asked'),
        ended: fc.nat(4).map((n) => n === 0),
      }),
      { minLength: 3, maxLength: 10 },
    ),
  })
  .map(({ drafts, seats }) => {
    // A circle sits in what was there before it, so that none sits in itself.
    const before = (n: number, i: number) => (i === 0 ? [] : [n % i])
    const circles = drafts.map(({ openness, home, also }, i) => ({
      openness,
      home: home === null ? null : (before(home, i)[0] ?? null),
      also: [...new Set(also.flatMap((n) => before(n, i)))],
    }))
    const left = drafts.map(({ left }, i) => {
      const [place = null] = left === null ? [] : before(left, i)
      const one = circles[i] as Placed<number>
      return place !== null && (one.home === place || one.also.includes(place)) ? null : place
    })
    const once = seats.filter(
      ({ circle, person }, i) =>
        seats.findIndex((other) => other.circle === circle && other.person === person) === i,
    )
    return { circles, left, seats: once }
  })

let it: TestApplication
let web: pg.Client
beforeAll(async () => {
  it = await startTestApplication()
  web = new pg.Client({ connectionString: it.database.web })
  await web.connect()
})
afterAll(async () => {
  await web.end()
  await it.close()
})

interface Settled {
  ids: string[]
  seats: string[]
  tokens: (string | undefined)[]
}

async function settle({ circles, left, seats }: World): Promise<Settled> {
  const fresh = (n: number) => Array.from({ length: n }, () => randomUUID() as string)
  const [ids, seatIds, accounts] = [fresh(circles.length), fresh(seats.length), fresh(people.length)]
  const key = await layNewKey(it)
  for (const [i, { openness, home, also }] of circles.entries()) {
    await it.sql(
      "insert into circles.circle (id, kind, slug, name, parent_id, visibility) values ($1, 'team', $2, $2, $3, $4)",
      [ids[i], `kring-${ids[i]}`, home === null ? null : ids[home], openness],
    )
    for (const place of also)
      await it.sql('insert into circles.within (circle_id, in_id) values ($1, $2)', [ids[i], ids[place]])
    const former = left[i]
    if (typeof former === 'number')
      await it.sql(
        "insert into circles.within (circle_id, in_id, since, until) values ($1, $2, '2020-01-01', '2021-01-01')",
        [ids[i], ids[former]],
      )
  }
  for (const id of accounts) await it.sql("insert into people.person (id, name) values ($1, 'Mens')", [id])
  for (const [i, { circle, person, stands, ended }] of seats.entries())
    await it.sql(
      `insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id, taken_at, ended_at)
       values ($1, $2, $3, 'Mens', $4, $5, $6, $7)`,
      [
        ...[seatIds[i], ids[circle], accounts[person], stands === 'hosts' ? 'host' : 'member', key.id],
        ...[stands === 'asked' ? null : new Date(), ended ? new Date() : null],
      ],
    )
  const tokens = [undefined, ...people.map(() => randomBytes(32).toString('base64url'))]
  for (const person of people)
    await it.sql(
      `insert into platform.session (token_hash, person_id, scope, method, ends_at)
       values ($1, $2, 'person', 'test', now() + interval '1 hour')`,
      [hashOf(tokens[person + 1] as string), accounts[person]],
    )
  return { ids, seats: seatIds, tokens }
}

/** What the model says of somebody; nobody: null. */
function sees({ circles, left, seats }: World, person: number | null) {
  const standing = (circle: number) =>
    seats.find((seat) => seat.circle === circle && seat.person === person && !seat.ended)?.stands
  const each = circles.map((one, i) => seesOf(i, one, standing))
  const open = (i: number | null | undefined) => typeof i === 'number' && each[i]?.page === true
  return {
    circles: circles.flatMap((_, i) => (open(i) ? [i] : [])),
    lines: circles.flatMap(({ also }, i) => [
      ...also.flatMap((place) => (open(i) && open(place) ? [`${i} ${place}`] : [])),
      ...(open(i) && open(left[i]) ? [`${i} ${left[i]} left`] : []),
    ]),
    seats: seats.flatMap(({ circle, stands, person: who, ended }, i) => {
      const own = who === person && !ended
      const shown = each[circle]?.everybody || (each[circle]?.hosts && stands === 'hosts')
      return own || shown ? [i] : []
    }),
  }
}

async function look(token: string | undefined, { ids, seats }: Settled): Promise<ReturnType<typeof sees>> {
  await web.query('begin read only')
  if (token) await web.query('select platform.act_as($1)', [token])
  const { rows: shown } = await web.query('select id from circles.circle where id = any ($1)', [ids])
  const { rows: lines } = await web.query(
    'select circle_id, in_id, until from circles.within where circle_id = any ($1)',
    [ids],
  )
  const { rows: sit } = await web.query('select id from circles.seat where id = any ($1)', [seats])
  await web.query('rollback')
  return {
    circles: shown.map(({ id }) => ids.indexOf(id)).sort((a, b) => a - b),
    lines: lines
      .map((line) => `${ids.indexOf(line.circle_id)} ${ids.indexOf(line.in_id)}${line.until ? ' left' : ''}`)
      .sort(),
    seats: sit.map(({ id }) => seats.indexOf(id)).sort((a, b) => a - b),
  }
}

const each = (worlds: number, holds: (one: World, settled: Settled) => Promise<void>) =>
  fc.assert(
    fc.asyncProperty(world, async (one) => holds(one, await settle(one))),
    { numRuns: worlds },
  )

test('in 150 worlds everybody sees in raw SQL the circles, places and seats that are theirs to see', async () => {
  await each(150, async (one, settled) => {
    for (const [i, token] of settled.tokens.entries()) {
      const expected = sees(one, i === 0 ? null : i - 1)
      expected.lines.sort()
      expect(await look(token, settled), String(i)).toEqual(expected)
    }
  })
}, 600_000)

test('in 6 worlds a page opens for whom it is, and names no circle that is not theirs to see', async () => {
  await each(6, async (one, { ids, tokens }) => {
    for (const [i, token] of tokens.entries()) {
      const shown = sees(one, i === 0 ? null : i - 1).circles
      const browser = it.visitor()
      if (token) browser.setCookie('kampvuur_session', token)
      for (const [at, id] of ids.entries()) {
        await browser.get(`/circles/kring-${id}`)
        expect(browser.status).toBe(shown.includes(at) ? 200 : 404)
        const named = ids.flatMap((other, n) => (browser.html.includes(`/circles/kring-${other}`) ? [n] : []))
        if (browser.status === 200) expect(named.filter((n) => !shown.includes(n))).toEqual([])
      }
    }
  })
}, 600_000)
