import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { normaliseCode } from '../../../platform/codes/codes.ts'
import { sharedCodes } from './code.ts'

let world: TestApplication
let movement: string
let lotte: Browserless
let visitor: Browserless
let own: string
let story: string
let number = 0
const desk = '/circles/beweging/shared'
beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const id = await makePerson(world, 'Lotte', 'lotte@voorbeeld.example')
  await makeSeat(world, movement, id, 'host')
  lotte = await world.as(id)
})
afterAll(() => world.close())

/** Shared by somebody without an account, with their name, and read by everybody since their yes. */
beforeEach(async () => {
  number += 1
  await world.sql('delete from stories.story')
  await world.sql('delete from stories.shared')
  visitor = world.visitor()
  await shares()
  await proposes('De tulp', `Er kwam een tulp${number} op.`)
  await visitor.get(own)
  await visitor.submit({}, `${own}/agree`)
  story = visitor.links().find((link) => link.startsWith('/stories/')) ?? ''
})
async function shares() {
  await visitor.get('/share')
  await visitor.upload(
    { words: `Er kwam een tulp${number} op.`, where: 'everyone', name: 'Bea Blok' },
    {},
    '/share',
  )
  own = visitor.path
}
async function proposes(title: string, words: string) {
  await lotte.get(desk)
  await lotte.get(lotte.links().find((link) => link.startsWith(`${desk}/`)) ?? '')
  await lotte.submit({ title, words }, `${lotte.path}/propose`)
}
const reader = async () => {
  const somebody = world.visitor()
  await somebody.get(story)
  return somebody
}

test('who shared it has it read by fewer, at once and without anybody looking along', async () => {
  const [before] = await world.sql<{ id: string }>('select id from stories.published')
  await visitor.get(own)
  await visitor.submit({ less: 'movement' }, `${own}/narrow`)
  expect([visitor.path, visitor.text().includes('Het gaat nu minder ver.')]).toEqual([own, true])
  expect([(await reader()).status, (await lotte.get(story)).status]).toEqual([404, 200])
  // Laid down anew, so that what everybody read leaves the backups.
  const after = await world.sql('select id, audience from stories.published')
  expect(after).toEqual([{ id: expect.not.stringMatching(before?.id ?? ''), audience: 'movement' }])
  // And never further by this.
  await visitor.get(own)
  await visitor.submit({ less: 'everyone' }, `${own}/narrow`)
  expect([visitor.status, (await reader()).status]).toEqual([409, 404])
})

test('takes the name away at once, and the rest stays', async () => {
  expect((await reader()).text()).toContain('Bea Blok')
  await visitor.get(own)
  await visitor.submit({ nameless: 'yes' }, `${own}/narrow`)
  expect(visitor.text()).toContain('Je naam is weg.')
  const read = (await reader()).text()
  expect([read.includes('Bea Blok'), read.includes(`tulp${number}`)]).toEqual([false, true])
  expect(await world.sql("select name from stories.writer where name = 'Bea Blok'")).toEqual([])
  await visitor.get(own)
  expect(visitor.text()).not.toContain('Haal mijn naam weg')
})

test('has it stay with who looks along, and says at its field that nothing was chosen', async () => {
  await visitor.get(own)
  await visitor.submit({}, `${own}/narrow`)
  expect([visitor.status, visitor.text().includes('Er is nog niets gekozen.')]).toEqual([422, true])
  await visitor.submit({ less: 'nearby' }, `${own}/narrow`)
  expect([(await reader()).status, await world.sql('select 1 from stories.story')]).toEqual([404, []])
  await visitor.get(own)
  expect(visitor.text()).toContain('Het blijft bij wie meekijkt.')
})

test('who has an account keeps what they wrote when nobody may read it any more', async () => {
  const bea = await makePerson(world, `Bea ${number}`)
  await makeSeat(world, movement, bea)
  visitor = await world.as(bea)
  number += 1
  await visitor.get('/share')
  await visitor.upload({ words: `Een tulp${number}.`, where: 'everyone', look: 'yes' }, {}, '/share')
  own = visitor.path
  await world.sql('delete from stories.shared where person_id is null')
  await proposes('De tulp', `Een tulp${number}.`)
  await visitor.get(own)
  await visitor.submit({}, `${own}/agree`)
  story = visitor.links().find((link) => link.startsWith('/stories/')) ?? ''
  expect((await reader()).status).toBe(200)
  await visitor.submit({ less: 'nearby' }, `${own}/narrow`)
  expect([(await reader()).status, visitor.text().includes('Het is niet meer te lezen.')]).toEqual([
    404,
    true,
  ])
  expect((await visitor.get('/write')).text()).toContain('De tulp')
})

test('asks for other words, and until a yes to those it is read as it was; its address stays', async () => {
  await visitor.get(own)
  await visitor.submit({ words: 'Er kwam niets op.', where: 'everyone', name: '' }, own)
  expect(visitor.text()).toContain('Het is nog te lezen zoals het was.')
  expect((await reader()).text()).toContain(`tulp${number}`)
  await world.sql('update stories.shared set shared_on = platform.day_of(now()) - 366')
  await world.sql('select stories.forget_shared()')
  await proposes('De tulp', `Er kwam geen tulp${number} op.`)
  await visitor.get(own)
  await visitor.submit({}, `${own}/agree`)
  const read = (await reader()).text()
  expect([read.includes('geen tulp'), read.includes('Bea Blok')]).toEqual([true, false])
  expect(await world.sql('select count(*)::int as many from stories.story')).toEqual([{ many: 1 }])
})

test('says no to other words, and it stays as it was; says no before anybody read it, and nobody does', async () => {
  await visitor.get(own)
  await visitor.submit({ words: 'Er kwam niets op.', where: 'everyone', name: 'Bea Blok' }, own)
  await proposes('Niets', 'Er kwam niets op.')
  await visitor.get(own)
  await visitor.submit({}, `${own}/refuse`)
  expect(visitor.text()).toContain('Zo wordt het niet gelezen.')
  expect((await reader()).text()).toContain(`tulp${number}`)
  await world.sql('delete from stories.story')
  await world.sql('delete from stories.shared')
  number += 1
  await shares()
  await proposes('De tulp', 'Er was iets.')
  await visitor.get(own)
  await visitor.submit({}, `${own}/refuse`)
  expect(visitor.text()).toContain('Het blijft bij wie meekijkt.')
  expect(await world.sql('select step, audience, proposal from stories.shared')).toEqual([
    { step: 'waits', audience: 'nearby', proposal: null },
  ])
})

test('nobody else narrows it, and whoever holds the code changes no word of it by themselves', async () => {
  const [row] = await world.sql<{ id: string; story: string }>(
    'select id, story_id as story from stories.shared',
  )
  const { id = '', story: storyId = '' } = row ?? {}
  const write = world.app.house.database.write
  await visitor.get(own)
  for (const path of ['narrow', 'refuse'])
    expect((await world.visitor().once('POST', `/share/own/${'A'.repeat(26)}/${path}`)).status).not.toBe(303)
  await write(lotte.cookie('kampvuur_session'), async ({ db }) => {
    const done = await db
      .selectNoFrom((eb) =>
        eb
          .fn('stories.narrow_shared', [
            eb.cast(eb.val(id), 'uuid'),
            eb.val('movement'),
            eb.cast(eb.val('true'), 'boolean'),
          ])
          .as('done'),
      )
      .executeTakeFirst()
    expect(done).toEqual({ done: false })
  })
  await write(undefined, async ({ db }) => {
    await sharedCodes.hold(db, normaliseCode(own.split('/').at(-1) ?? ''))
    const changed = await db
      .updateTable('stories.published')
      .set({ title: 'Anders' })
      .where('story_id', '=', storyId)
      .executeTakeFirst()
    const gone = await db.deleteFrom('stories.published').where('story_id', '=', storyId).executeTakeFirst()
    expect([changed.numUpdatedRows, gone.numDeletedRows]).toEqual([0n, 0n])
  })
})
