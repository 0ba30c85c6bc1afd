// Covers: src/modules/dialogues, src/modules/contributions, src/modules/circles, src/modules/people
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { lay, takeOnward } from '../linked/testing/laid.ts'
import { makeFire, type TestFire } from './testing/fire.ts'

let world: TestApplication
let fire: TestFire
let marcel: string
let fatma: string
let eggs: string
let gate: string
let words: Record<'egg' | 'bread' | 'gate', string>

beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world?.close())
beforeEach(async () => {
  fire = await makeFire(world)
  marcel = await fire.seat('Marcel')
  fatma = await fire.seat('Fatma')
  words = {
    egg: await fire.say(marcel, 'Een warm ei', 'everyone'),
    bread: await fire.say(marcel, 'Vers brood', 'organisation'),
    gate: await fire.say(fatma, 'De poort open', 'everyone'),
  }
  eggs = await lay(world, fire, [words.egg, words.bread], { name: 'Ontbijt' })
  gate = await lay(world, fire, [words.gate], { name: 'De poort' })
})

const at = (path = '') => `/dialogues/${fire.dialogueId}/harvest${path}`
const lies = () =>
  world.sql<{ name: string; slips: string[] }>(
    `select k.name, array_remove(array_agg(x.contribution_id::text order by x.contribution_id), null) as slips
     from dialogues.cluster k left join dialogues.cluster_contribution x on x.cluster_id = k.id
     where k.circle_id = $1 group by k.id order by k.name`,
    [fire.circleId],
  )
/** How clusters here were tied to each other, in names. */
const ties = () =>
  world.sql<{ tie: string }>(
    `with named as (
       select id, name from dialogues.cluster where circle_id = $1
       union all select id, name from dialogues.former_cluster where circle_id = $1)
     select a.name || ' ' || l.why || ' ' || b.name as tie from platform.link l
     join named a on a.id = l.from_id and l.from_kind = 'cluster'
     join named b on b.id = l.to_id and l.to_kind = 'cluster'
     where l.ended_on is null order by 1`,
    [fire.circleId],
  )
async function post(path: string, fields: Record<string, string | string[]>, browser = fire.keeper) {
  await browser.get(at(path))
  return browser.submit(fields, at(path))
}
async function press(what: string) {
  await fire.keeper.get(at())
  const step = new RegExp(`name="step"[^>]*value="([^"]+)"[^>]*><span>${what}`).exec(fire.keeper.html)?.[1]
  await fire.keeper.submit({ step: step ?? '' }, at('/undo'))
}
async function second(): Promise<Browserless> {
  const toos = await makePerson(world, 'Toos')
  await makeSeat(world, fire.circleId, toos, 'initiator')
  return world.as(toos)
}
const sorted = (...ids: string[]) => ids.sort()

describe('two laid together', () => {
  const together = () => post(`/${eggs}/merge`, { into: gate })

  test('all that lay in one lies in the other, which tells where it came from; undone, and done again', async () => {
    const before = await lies()
    await together()
    expect(fire.keeper.text()).toContain('Ze liggen nu bij elkaar.')
    const after = [{ name: 'De poort', slips: sorted(...Object.values(words)) }]
    expect(await lies()).toEqual(after)
    expect(await ties()).toEqual([{ tie: 'Ontbijt merged-into De poort' }])
    await fire.keeper.get(`/provenance/cluster/${gate}`)
    expect(fire.keeper.text()).toMatch(/Eerst zo bij elkaar gelegd.*Ontbijt/)
    await fire.keeper.get(at(`/${gate}`))
    expect(fire.keeper.links()).toContain(`/provenance/cluster/${eggs}`)
    await fire.keeper.get(`/provenance/cluster/${eggs}`)
    expect(fire.keeper.text()).toMatch(/Een warm ei[\s\S]*De poort/)
    await press('Maak ongedaan')
    expect(await lies()).toEqual(before)
    expect(await ties()).toEqual([])
    await press('Doe toch weer')
    expect(await lies()).toEqual(after)
    expect(await ties()).toEqual([{ tie: 'Ontbijt merged-into De poort' }])
  })

  test('a parent of a parent stays as well', async () => {
    await together()
    const third = await lay(world, fire, [await fire.say(fatma, 'En de tuin', 'here')], { name: 'Buiten' })
    await post(`/${gate}/merge`, { into: third })
    expect((await ties()).map(({ tie }) => tie)).toEqual([
      'De poort merged-into Buiten',
      'Ontbijt merged-into De poort',
    ])
    await fire.keeper.get(`/provenance/cluster/${third}`)
    expect(fire.keeper.text()).toMatch(/Ontbijt[\s\S]*De poort/)
  })

  test('the words that come along are promised the answer too, and no longer where it is undone', async () => {
    const owed = await takeOnward(world, fire, gate, [marcel, fatma])
    const promised = () =>
      world.sql(
        'select contribution_id as id from contributions.owed_answer_words where owed_answer_id = $1',
        [owed],
      )
    await together()
    expect(await promised()).toHaveLength(3)
    await press('Maak ongedaan')
    expect(await promised()).toEqual([{ id: words.gate }])
    await post(`/${eggs}/merge`, { into: gate })
    await fire.keeper.get(at(`/${gate}/merge`))
    expect(fire.keeper.text()).toContain('Dit gaat al verder.')
  })

  test('nothing chosen, or itself: told at the field', async () => {
    await post(`/${eggs}/merge`, {})
    expect([fire.keeper.status, fire.keeper.text()]).toEqual([
      422,
      expect.stringContaining('Kies waar je het'),
    ])
    await post(`/${eggs}/merge`, { into: eggs })
    expect(fire.keeper.status).toBe(422)
  })

  test('two keepers crosswise at once: one of the two comes to lie with the other, and no word is lost', async () => {
    const toos = await second()
    await Promise.all([fire.keeper.get(at(`/${eggs}/merge`)), toos.get(at(`/${gate}/merge`))])
    await Promise.all([
      fire.keeper.submit({ into: gate }, at(`/${eggs}/merge`)),
      toos.submit({ into: eggs }, at(`/${gate}/merge`)),
    ])
    expect([fire.keeper.status, toos.status].filter((status) => status === 200)).toHaveLength(1)
    expect((await lies()).map(({ slips }) => slips)).toEqual([sorted(...Object.values(words))])
    expect(await ties()).toHaveLength(1)
  })

  test('what it was to be laid with is gone meanwhile: told at the field', async () => {
    const toos = await second()
    await toos.get(at(`/${eggs}/merge`))
    await post(`/${gate}`, {}, fire.keeper)
    await fire.keeper.get(at(`/${gate}`))
    await fire.keeper.submit({}, at(`/${gate}/take-apart`))
    await toos.submit({ into: gate }, at(`/${eggs}/merge`))
    expect([toos.status, toos.text()]).toEqual([422, expect.stringContaining('Dat ligt er niet meer zo.')])
  })

  test('the same form sent twice does it once', async () => {
    await fire.keeper.get(at(`/${eggs}/merge`))
    const { values } = fire.keeper.form(at(`/${eggs}/merge`))
    const sent = { ...values, into: gate }
    await Promise.all([1, 2].map(() => fire.keeper.post(at(`/${eggs}/merge`), sent)))
    expect(await lies()).toHaveLength(1)
    expect(
      await world.sql("select from dialogues.harvest_step where circle_id = $1 and kind = 'merge'", [
        fire.circleId,
      ]),
    ).toHaveLength(1)
  })

  test('with the last of its words what it was is gone, and what is left is as if they were never said', async () => {
    await together()
    await fire.decide(words.bread, null)
    const read = async () => {
      await fire.keeper.get(`/provenance/cluster/${gate}`)
      return fire.keeper.text()
    }
    expect(await read()).toContain('Ontbijt')
    await fire.decide(words.egg, null)
    expect(await read()).not.toMatch(/Ontbijt|Een warm ei/)
    await fire.keeper.get(`/provenance/cluster/${eggs}`)
    expect(fire.keeper.status).toBe(404)
  })

  test('somebody from outside sees it where they see a word of it, and otherwise not', async () => {
    await takeOnward(world, fire, gate, [marcel, fatma])
    await together()
    const stranger = world.visitor()
    await stranger.get(`/provenance/cluster/${gate}`)
    expect(stranger.text()).toContain('Ontbijt')
    await fire.decide(words.egg, 'organisation')
    await stranger.get(`/provenance/cluster/${gate}`)
    expect(stranger.text()).not.toMatch(/Ontbijt|Een warm ei/)
    expect(stranger.text()).toContain('De poort open')
  })
})

describe('one laid in two', () => {
  const apart = (slips: string[], name = 'Brood') => post(`/${eggs}/split`, { slips, name })

  test('some of it lies by itself and tells what it came out of; undone, and done again', async () => {
    const before = await lies()
    await apart([words.bread])
    expect(fire.keeper.text()).toContain('Ze liggen nu apart.')
    const after = [
      { name: 'Brood', slips: [words.bread] },
      { name: 'De poort', slips: [words.gate] },
      { name: 'Ontbijt', slips: [words.egg] },
    ]
    expect(await lies()).toEqual(after)
    expect(await ties()).toEqual([{ tie: 'Ontbijt split-into Brood' }])
    await press('Maak ongedaan')
    expect(await lies()).toEqual(before)
    await press('Doe toch weer')
    expect(await lies()).toEqual(after)
    expect(await ties()).toEqual([{ tie: 'Ontbijt split-into Brood' }])
  })

  test('laid back with what it came out of, it did not lead to that', async () => {
    await apart([words.bread])
    const [bread] = await world.sql<{ id: string }>(
      "select id from dialogues.cluster where name = 'Brood' and circle_id = $1",
      [fire.circleId],
    )
    await post(`/${bread?.id}/merge`, { into: eggs })
    expect(await ties()).toEqual([{ tie: 'Ontbijt split-into Brood' }])
  })

  test('none, all, or no name: told at the field, and what was chosen and typed stays', async () => {
    await apart([])
    expect([fire.keeper.status, fire.keeper.form(at(`/${eggs}/split`)).values.name]).toEqual([422, 'Brood'])
    await apart([words.egg, words.bread])
    expect(fire.keeper.text()).toContain('Laat er minstens één liggen.')
    await apart([words.bread], ' ')
    expect([fire.keeper.status, fire.keeper.form(at(`/${eggs}/split`)).values.slips]).toEqual([
      422,
      words.bread,
    ])
  })

  test('a slip that lies elsewhere by now: both are shown, and what was typed stays', async () => {
    const toos = await second()
    await toos.get(at(`/${eggs}/split`))
    await fire.keeper.get(at(`/${eggs}`))
    await fire.keeper.submit({ slip: words.bread }, at(`/${eggs}/loosen`))
    await toos.submit({ slips: [words.bread], name: 'Brood' }, at(`/${eggs}/split`))
    expect([toos.status, toos.text()]).toEqual([
      409,
      expect.stringContaining('Iemand anders was net iets eerder'),
    ])
    expect(await lies()).toHaveLength(2)
  })

  test('a slip that was taken back meanwhile is silently not there', async () => {
    const more = await fire.say(fatma, 'En jam', 'here')
    await lay(world, fire, [more], { cluster: eggs })
    await fire.keeper.get(at(`/${eggs}/split`))
    await fire.decide(words.bread, null)
    await fire.keeper.submit({ slips: [words.bread, more], name: 'Jam' }, at(`/${eggs}/split`))
    expect(fire.keeper.status).toBe(200)
    expect((await lies()).find(({ name }) => name === 'Jam')?.slips).toEqual([more])
  })
})

describe('who does this', () => {
  test('who keeps the fire and reads all that lies there', async () => {
    const petra = await makePerson(world, 'Petra')
    const seat = await fire.seat('Petra', { role: 'initiator', personId: petra })
    await world.sql('update circles.seat set listens = true where id = $1', [seat])
    const listener = await world.as(petra)
    const guest = await fire.sitting(marcel)
    for (const path of [`/${eggs}/merge`, `/${eggs}/split`]) {
      await listener.get(at(path))
      await guest.get(at(path))
      expect([listener.status, guest.status, (await world.visitor().get(at(path))).status]).toEqual([
        404, 403, 404,
      ])
    }
    await listener.get(at(`/${eggs}`))
    expect(listener.html).not.toMatch(/\/(merge|split)"/)
  })

  test('in the database too: a guest makes no parent of anything', async () => {
    const guest = await fire.sitting(marcel)
    const make = world.app.house.database.write(guest.cookie('kampvuur_seat'), ({ db }) =>
      db
        .insertInto('dialogues.former_cluster')
        .values({
          id: eggs,
          dialogue_id: fire.dialogueId,
          circle_id: fire.circleId,
          name: 'Van mij',
          is_question: false,
          became: gate,
        })
        .execute(),
    )
    await expect(make).rejects.toThrow('row-level security')
  })
})
