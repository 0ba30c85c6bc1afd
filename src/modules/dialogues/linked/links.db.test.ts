import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { hashOf, newSessionToken } from '../../../platform/codes/codes.ts'
import { makeFire, type TestFire } from '../harvest/testing/fire.ts'
import { lay, links, takeOnward } from './testing/laid.ts'

let world: TestApplication
let fire: TestFire
let marcel: string
let fatma: string
let web: pg.Client

beforeAll(async () => {
  world = await startTestApplication()
  fire = await makeFire(world)
  marcel = await fire.seat('Marcel')
  fatma = await fire.seat('Fatma')
  web = new pg.Client({ connectionString: world.database.web })
  await web.connect()
})
afterAll(async () => {
  await web?.end()
  await world?.close()
})

const at = (path = '') => `/dialogues/${fire.dialogueId}/harvest${path}`
const way = (kind: string, id: string) => `/provenance/${kind}/${id}`
let house: string
let everyone: string
let cluster: string
let owed: string

describe('tied where it happens', () => {
  test('laying together, taking out, and undoing that', async () => {
    house = await fire.say(marcel, 'De deur gaat te vroeg dicht', 'organisation')
    everyone = await fire.say(fatma, 'Zet een bank bij de poort', 'everyone', { withName: true })
    const here = await fire.say(fatma, 'Ik rookte daar stiekem', 'here')
    cluster = await lay(world, fire, [house, everyone, here], { name: 'De poort' })
    const grew = 'contribution grew-into cluster'
    expect(await links(world)).toEqual([grew, grew, grew, 'dialogue led-to cluster'])
    await fire.keeper.get(at(`/${cluster}`))
    await fire.keeper.submit({ slip: here }, at(`/${cluster}/loosen`))
    expect(await links(world)).toEqual([grew, grew, 'dialogue led-to cluster'])
    await fire.keeper.get(at())
    const step = /name="step"[^>]*value="([^"]+)"/.exec(fire.keeper.html)?.[1] ?? ''
    await fire.keeper.submit({ step }, at('/undo'))
    expect(await links(world)).toEqual([grew, grew, grew, 'dialogue led-to cluster'])
    const [ended] = await world.sql('select count(*)::int as n from platform.link where ended_on is not null')
    expect(ended).toEqual({ n: 1 })
  })

  test('no link keeps the day on which words stand at its beginning, nor their version', async () => {
    const rows = await world.sql(
      `select from platform.link where from_kind = 'contribution' and (said_on is not null or from_version is not null)`,
    )
    expect(rows).toEqual([])
  })

  test('another name, taking onward, the answer, and saying it better', async () => {
    await fire.keeper.get(at(`/${cluster}`))
    await fire.keeper.submit({ name: 'Bij de poort' }, at(`/${cluster}`))
    expect(await links(world)).toContain('cluster reworded-as cluster')
    owed = await takeOnward(world, fire, cluster, [marcel, fatma])
    expect(await links(world)).toContain('cluster led-to owed-answer')
    const answer = async (text: string) => {
      await fire.keeper.get(`/answers/${owed}`)
      await fire.keeper.submit({ kind: 'answered', answer: text, by: marcel }, `/answers/${owed}`)
    }
    await answer('De poort blijft open.')
    expect(await links(world)).toContain('cluster answered-by owed-answer')
    expect(await links(world)).not.toContain('owed-answer reworded-as owed-answer')
    await answer('De poort blijft open tot tien uur.')
    expect(await links(world)).toContain('owed-answer reworded-as owed-answer')
  })

  test('the report, in and out', async () => {
    await world.sql(
      `insert into dialogues.report_words (contribution_id, dialogue_id, kind) values ($1, $2, 'wish')`,
      [house, fire.dialogueId],
    )
    expect(await links(world)).toContain('contribution retold-in report')
    await world.sql('delete from dialogues.report_words where contribution_id = $1', [house])
    expect(await links(world)).not.toContain('contribution retold-in report')
  })

  test('merging and taking apart keep every parent', async () => {
    const other = await lay(world, fire, [await fire.say(marcel, 'Nog iets', 'everyone')], {
      name: 'Nog iets',
    })
    const tie = (from: string, why: string, to: string) =>
      world.sql(
        `select platform.tie('cluster', $1, null, $2, 'cluster', $3, null, 'keeper', platform.day_of(now()))`,
        [from, why, to],
      )
    const third = await lay(world, fire, [await fire.say(fatma, 'En dit', 'everyone')], { name: 'Samen' })
    await tie(cluster, 'merged-into', third)
    await tie(other, 'merged-into', third)
    await tie(other, 'merged-into', third)
    await fire.keeper.get(way('cluster', third))
    expect(fire.keeper.text()).toMatch(/Samengevoegd uit \d+ en \d+\./)
    expect(fire.keeper.text()).toContain('De deur gaat te vroeg dicht')
    expect(fire.keeper.text()).toContain('Nog iets')
    await world.sql(
      `update platform.link set ended_on = platform.day_of(now()) where to_id = $1 and why = 'merged-into'`,
      [third],
    )
  })
})

describe('who sees what led to what', () => {
  const stranger = () => world.visitor()
  let member: Browserless

  beforeAll(async () => {
    const anne = await makePerson(world, 'Anne')
    await makeSeat(world, fire.organisationId, anne)
    member = await world.as(anne)
  })

  test('from an answer to the words behind it, and back: each as far as the words go', async () => {
    const guest = await fire.sitting(marcel)
    await guest.get(way('owed-answer', owed))
    expect(guest.text()).toMatch(/Ik rookte daar stiekem.*De poort blijft open tot tien uur/)
    await member.get(way('owed-answer', owed))
    expect(member.text()).toContain('De deur gaat te vroeg dicht')
    expect(member.text()).not.toContain('stiekem')
    const visitor = await stranger().get(way('owed-answer', owed))
    expect(visitor.text()).toContain('Zet een bank bij de poort')
    expect(visitor.text()).toContain('Fatma')
    expect(visitor.html).not.toMatch(/De deur gaat|stiekem|De achterdeur/)
    expect(visitor.links()).toContain(way('contribution', everyone))
    await visitor.get(way('contribution', everyone))
    expect(visitor.links()).toContain(way('owed-answer', owed))
    expect(visitor.text()).toContain('De poort blijft open tot tien uur.')
  })

  test('what is not for who looks is not there, whatever it is', async () => {
    const missing = await stranger().get(way('contribution', '00000000-0000-4000-8000-000000000000'))
    for (const address of [
      way('contribution', house),
      way('dialogue', fire.dialogueId),
      way('person', house),
    ]) {
      const visitor = await stranger().get(address)
      expect([visitor.status, visitor.text()]).toEqual([404, missing.text()])
    }
  })

  test('on the pages themselves: two quiet questions, and nothing where there is nothing', async () => {
    await fire.keeper.get(at(`/${cluster}`))
    expect(fire.keeper.text()).toMatch(/Waar komt dit vandaan\?.*De achterdeur.*Wat is ermee gebeurd\?/)
    expect(fire.keeper.links()).toContain(way('owed-answer', owed))
    const loose = await makeFire(world, { name: 'Nog niets' })
    await loose.keeper.get(`/dialogues/${loose.dialogueId}`)
    expect(loose.keeper.status).toBe(200)
    expect(loose.keeper.html).not.toContain('/provenance/')
  })
})

describe('raw SQL as the role of the house', () => {
  const asking = async (token: string | null, sql: string) => {
    await web.query('begin')
    try {
      if (token) await web.query('select platform.act_as($1)', [token])
      return (await web.query(sql)).rows
    } finally {
      await web.query('rollback')
    }
  }
  const kinds = "select distinct from_kind || ' ' || to_kind as link from platform.link order by 1"

  const member = async () => {
    const anne = await makePerson(world, 'Bea')
    await makeSeat(world, fire.organisationId, anne)
    return world.as(anne)
  }
  /** All links that there are of these kinds, one step from each of these things, in one list. */
  const followed = (ends: readonly { kind: string; id: string }[]) =>
    `select distinct f.link->'from'->>'id' || ' ' || (f.link->>'why') || ' ' || (f.link->'to'->>'id') as link
     from platform.follow(array['${ends.map(({ kind }) => kind).join("','")}'],
       array['${ends.map(({ id }) => id).join("','")}']::uuid[], 1, 500, '{}') f where f.link is not null order by 1`

  test('what is followed is what the table shows, for whoever looks', async () => {
    const ends = await world.sql<{ kind: string; id: string }>(
      'select from_kind as kind, from_id as id from platform.link union select to_kind, to_id from platform.link',
    )
    const numbers = []
    for (const browser of [world.visitor(), await fire.sitting(marcel), await member(), fire.keeper]) {
      const token = browser.cookie('kampvuur_session') ?? browser.cookie('kampvuur_seat') ?? null
      const shown = await asking(
        token,
        "select distinct from_id || ' ' || why || ' ' || to_id as link from platform.link order by 1",
      )
      expect(await asking(token, followed(ends))).toEqual(shown)
      numbers.push(shown.length)
    }
    expect(new Set(numbers).size).toBeGreaterThan(2)
  })

  test('however much lies there that is not for who looks, the first that is are found', async () => {
    const said: string[] = []
    const [jannie, ruben] = [await fire.seat('Jannie'), await fire.seat('Ruben')]
    for (const who of [jannie, jannie, jannie, ruben, ruben])
      said.push(await fire.say(who, 'Blijft hier', 'here'))
    said.push(await fire.say(ruben, 'Mag verder', 'everyone'))
    const id = await lay(world, fire, said, { name: 'Veel' })
    await takeOnward(world, fire, id, [marcel, fatma])
    const rows = await asking(
      null,
      `select id from platform.follow(array['cluster'], array['${id}']::uuid[], 1, 1, '{}') where step < 0`,
    )
    expect(rows).toEqual([{ id: said.at(-1) }])
  })

  test('without an actor: only what is for everyone', async () => {
    const rows = await asking(null, kinds)
    expect(rows.map(({ link }) => link)).toEqual([
      'cluster cluster',
      'cluster owed-answer',
      'contribution cluster',
      'owed-answer owed-answer',
    ])
    expect(await asking(null, `select from platform.link where from_id = '${house}'`)).toHaveLength(0)
  })

  test('a made-up actor sees no more than nobody', async () => {
    const count = 'select count(*)::int as n from platform.link'
    await web.query('begin')
    await web.query(
      "select set_config('kampvuur.actor', 'person|' || gen_random_uuid() || '|x|person#00', true)",
    )
    const { rows } = await web.query(count)
    await web.query('rollback')
    expect(rows).toEqual(await asking(null, count))
  })

  test('an invitation, known to who printed it, shows nothing of the circle', async () => {
    const token = newSessionToken()
    await world.sql(
      `insert into platform.session (token_hash, seat_id, scope, method, ends_at)
       values ($1, $2, 'invitation', 'test', now() + interval '1 hour')`,
      [hashOf(token), await fire.seat('Ruben')],
    )
    expect(await asking(token, `select from platform.link where from_id = '${house}'`)).toHaveLength(0)
  })

  test.each([
    'select said_by from platform.link',
    'select ended_on from platform.link',
    'select * from platform.link',
    "insert into platform.link (from_kind, from_id, why, to_kind, to_id, said_as) values ('a', gen_random_uuid(), 'led-to', 'b', gen_random_uuid(), 'keeper')",
    'update platform.link set ended_on = platform.day_of(now())',
    'delete from platform.link',
    "select platform.tie('a', gen_random_uuid(), null, 'led-to', 'b', gen_random_uuid(), null, 'keeper', null)",
    "select platform.untie_all('cluster', gen_random_uuid())",
    "select platform.links_at('{}', true, 0, 1)",
    "select platform.one_step('{}', true, 1, '{}', '{}')",
    "select platform.seen_of('{}')",
    "select platform.linkable_of('cluster', '{}')",
    'set role kampvuur_way',
    "create or replace view platform.linkable as select 'x'::text as kind, gen_random_uuid() as id, '{}'::json as about",
  ])('refused: %s', async (sql) => {
    await expect(asking(null, sql)).rejects.toThrow(/permission denied|must be owner/)
  })

  test('a link is ended and nothing else, by its owner too', async () => {
    const owner = new pg.Client({ connectionString: world.database.owner })
    await owner.connect()
    try {
      for (const sql of [
        'delete from platform.link',
        "update platform.link set why = 'led-to'",
        'update platform.link set ended_on = null where ended_on is not null',
        "update platform.link set ended_on = platform.day_of(now()), why = 'split-into' where ended_on is null",
      ])
        await expect(owner.query(sql), sql).rejects.toThrow('a link is ended, and nothing else')
    } finally {
      await owner.end()
    }
  })
})
