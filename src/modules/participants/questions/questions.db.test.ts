import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  makeCircle,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { seated } from '../../../../tests/support/seated.ts'

let world: TestApplication
let [wheel, ferry, yard] = ['', '', '']
let ria: Browserless
let els: Browserless
let joep: Browserless

beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', slug: 'beweging', name: 'De beweging' })
  wheel = await makeCircle(world, { slug: 'wielhuis', name: 'Het Wielhuis' })
  ferry = await makeCircle(world, { slug: 'veer', name: 'Het Veer' })
  yard = await makeCircle(world, { slug: 'werf', name: 'De Werf' })
  await world.sql('update circles.circle set movement_id = $1, parent_id = $1 where id = any ($2)', [
    movement,
    [wheel, ferry, yard],
  ])
  ria = await sits('Ria', wheel)
  els = await sits('Els', ferry)
  joep = await sits('Joep', yard)
})
afterAll(() => world?.close())

const sits = async (name: string, circle: string, role = 'host') =>
  (await seated(world, circle, { name, role })).browser

async function says(circle: string, words: string, kind: 'question' | 'tried' = 'question', shared = true) {
  const [row] = await world.sql<{ id: string }>(
    `insert into participants.entry (id, circle_id, kind, words, year, outcome, said_on, shared)
     values (gen_random_uuid(), $1, $2, $3, $4, $5, '2026-01-02', $6) returning id`,
    [circle, kind, words, kind === 'tried' ? 2024 : null, kind === 'tried' ? 'not' : null, shared],
  )
  return row?.id ?? ''
}

async function writes(who: Browserless, path: string, typed: Record<string, string | string[]>) {
  await who.get(path)
  return who.submit(typed, path)
}

const questions = () =>
  world.sql<{ id: string; name: string; version: number }>(
    'select id, name, version from participants.shared_question order by name',
  )
const laid = () => world.sql('select entry_id, question_id, kind, agreed from participants.on_question')
const fresh = () => world.sql('delete from participants.shared_question')

/** Ria shares a question, and Els says that it is theirs too. */
async function shared() {
  await fresh()
  const entry = await says(wheel, 'Wie heeft de sleutel van de voordeur?')
  await writes(ria, `/circles/wielhuis/questions/${entry}/share`, { name: 'Van wie is de voordeur?' })
  await writes(els, `/circles/wielhuis/questions/${entry}/also`, {
    ...{ own: 'new:veer', words: 'Wie mag er na tienen binnen?' },
  })
  return { entry, at: `/questions/${(await questions())[0]?.id}` }
}

describe('a question of one house', () => {
  test('becomes one that another has too, in words of its own, and stands on one page', async () => {
    const { at } = await shared()
    const visitor = world.visitor()
    await visitor.get(at)
    expect(visitor.text()).toMatch(
      /Van wie is de voordeur\?.*Wie mag er na tienen binnen\?.*Het Veer.*Wie heeft de sleutel van de voordeur\?.*Het Wielhuis/,
    )
    expect(visitor.links()).not.toContain(`${at}/name`)
    await visitor.get('/circles/beweging/questions')
    expect(visitor.text()).toMatch(/Van wie is de voordeur\?.*Wie mag er na tienen binnen\? Het Veer/)
    expect((await visitor.get('/circles/wielhuis')).text()).toContain(
      'Een gedeelde vraag: Van wie is de voordeur? Ook van Het Veer.',
    )
    // In its own words it stands on the page of who joined as well.
    expect((await visitor.get('/circles/veer')).text()).toContain('Wie mag er na tienen binnen?')
  })

  test('is not laid beside another without a yes, and a no leaves nothing', async () => {
    await fresh()
    const entry = await says(wheel, 'Waarom is het eten om vijf uur?')
    const also = `/circles/wielhuis/questions/${entry}/also`
    await writes(els, also, { own: 'new:veer', words: 'Wie bepaalt hoe laat we eten?' })
    expect(els.status).toBe(422)
    expect(els.text()).toContain('Schrijf de vraag in één zin.')
    await els.submit({ name: 'Hoe laat eten we?' }, also)
    const at = `/questions/${(await questions())[0]?.id}`
    expect((await els.get(at)).text()).toContain('Het Wielhuis is gevraagd')
    const visitor = world.visitor()
    expect((await visitor.get(at)).text()).not.toContain('Het Wielhuis')
    expect((await visitor.get('/circles/wielhuis')).text()).not.toContain('Hoe laat eten we?')
    const answer = `/circles/wielhuis/questions/${entry}/answer`
    await ria.get('/circles/wielhuis')
    expect(ria.text()).toContain('Een ander huis zegt: dit is ook onze vraag.')
    await ria.submit({ answer: 'no' }, answer)
    expect(await laid()).toMatchObject([{ agreed: true }])
    await world.sql(
      `insert into participants.on_question select $1, id, $2, 'question', '2026-01-01', false
       from participants.shared_question`,
      [entry, wheel],
    )
    await ria.get('/circles/wielhuis')
    await ria.submit({ answer: 'yes' }, answer)
    expect((await visitor.get(at)).text()).toContain('Waarom is het eten om vijf uur?')
  })

  test('is left by one house and stays with the other; nobody has it, and it is gone', async () => {
    const { at, entry } = await shared()
    await els.get(at)
    const own = /action="([^"]*\/leave)"/.exec(els.html)?.[1] ?? ''
    await els.submit({}, own)
    expect(els.text()).toContain('Jullie woorden staan nog op jullie eigen bladzijde.')
    expect((await world.visitor().get(at)).text()).not.toContain('Het Veer')
    await world.sql('delete from participants.entry where id = $1', [entry])
    expect((await world.visitor().get(at)).status).toBe(404)
    expect(await questions()).toEqual([])
  })
})

describe('what belongs with it', () => {
  test('is what a house tried, also what failed, and what another laid meanwhile stays', async () => {
    const { at } = await shared()
    const failed = await says(wheel, 'We gaven iedereen een sleutel.', 'tried')
    const own = await says(wheel, 'Alleen voor ons.', 'tried', false)
    const second = await sits('Wim', wheel)
    await Promise.all([ria.get(`${at}/beside`), second.get(`${at}/beside`)])
    expect(ria.html).not.toContain(own)
    await ria.submit({ tried: failed }, `${at}/beside`)
    await second.submit({}, `${at}/beside`)
    const visitor = await world.visitor().get(at)
    expect(visitor.text()).toMatch(/2024 Het Wielhuis · Niet gelukt We gaven iedereen een sleutel\./)
    await writes(second, `${at}/beside`, { tried: [] })
    expect((await world.visitor().get(at)).text()).not.toContain('We gaven iedereen')
  })

  test('is ended with what it brought, and taken up again by another', async () => {
    const { at } = await shared()
    await writes(ria, `${at}/end`, { became: '' })
    expect(ria.text()).toContain('Schrijf een paar woorden over wat het bracht.')
    await ria.submit({ became: 'De deur is nu van wie er woont.' }, `${at}/end`)
    const visitor = world.visitor()
    await visitor.get('/circles/beweging/questions')
    expect(visitor.text()).toMatch(/Waar we het voor nu bij laten.*De deur is nu van wie er woont\./)
    await els.get(at)
    await els.submit({}, `${at}/take-up`)
    expect((await visitor.get(at)).text()).toMatch(
      /Een gedeelde vraag sinds.*De deur is nu van wie er woont\./,
    )
  })
})

test('two who change the sentence at once: the second sees both', async () => {
  const { at } = await shared()
  await Promise.all([ria.get(`${at}/name`), els.get(`${at}/name`)])
  await ria.submit({ name: 'Wie doet er open?' }, `${at}/name`)
  await els.submit({ name: 'Wie doet er dicht?' }, `${at}/name`)
  expect(els.status).toBe(409)
  expect(els.text()).toContain('Wie doet er open?')
  expect(els.form(`${at}/name`).values).toMatchObject({ name: 'Wie doet er dicht?' })
})

test('two questions go on as one at the yes of who works on the other, and the old address leads there', async () => {
  const { at } = await shared()
  const entry = await says(yard, 'Hoe laat gaat de deur dicht?')
  await writes(joep, `/circles/werf/questions/${entry}/share`, { name: 'Hoe laat gaat de deur dicht?' })
  const [other] = (await questions()).filter(({ name }) => name.startsWith('Hoe laat'))
  await writes(joep, `/questions/${other?.id}/into`, { into: at.split('/').at(-1) ?? '' })
  // Who asked does not answer.
  expect((await joep.get(at)).html).not.toContain(`${at}/answer`)
  await els.get(at)
  await els.submit({ answer: 'yes', old: other?.id ?? '' }, `${at}/answer`)
  const visitor = world.visitor()
  await visitor.get(`/questions/${other?.id}`)
  expect(visitor.text()).toMatch(/Hierin ging verder: ‘Hoe laat gaat de deur dicht\?’.*De Werf/)
  expect(await questions()).toHaveLength(1)
})

describe('nobody else', () => {
  test('sees what a closed house asks, or that it is there at all', async () => {
    const { at } = await shared()
    await world.sql("update circles.circle set visibility = 'members' where slug = 'veer'")
    const visitor = world.visitor()
    expect((await visitor.get(at)).text()).not.toContain('na tienen')
    expect((await visitor.get('/circles/beweging/questions')).text()).toContain('Het Wielhuis')
    await world.sql("update circles.circle set visibility = 'members' where slug = 'wielhuis'")
    expect((await visitor.get(at)).status).toBe(404)
    expect((await visitor.get('/circles/beweging/questions')).text()).not.toContain('Van wie is de voordeur?')
    await world.sql("update circles.circle set visibility = 'everyone' where slug in ('veer', 'wielhuis')")
  })

  test('changes it: not who works on it not, not a member, and not with an id of another house', async () => {
    const { at, entry } = await shared()
    const member = await sits('Mina', wheel, 'member')
    for (const who of [member, joep])
      for (const rest of ['name', 'end', 'into', 'beside'])
        expect((await who.get(`${at}/${rest}`)).status).toBe(403)
    expect((await member.get(`/circles/wielhuis/questions/${entry}/share`)).status).toBe(403)
    await joep.get('/circles/werf')
    const { _csrf = '' } = (await joep.get(`/circles/wielhuis/questions/${entry}/also`)).form().values
    const before = await laid()
    const post = await joep.post(`/circles/werf/questions/${entry}/leave`, {
      _csrf,
      _key: crypto.randomUUID(),
    })
    expect(post.status).toBe(404)
    expect(await laid()).toEqual(before)
  })

  test('a form sent twice is one question', async () => {
    await fresh()
    const entry = await says(wheel, 'Twee keer?')
    const path = `/circles/wielhuis/questions/${entry}/share`
    await ria.get(path)
    const sent = { ...ria.form(path).values, name: 'Twee keer?' }
    await Promise.all([ria.post(path, sent), ria.post(path, sent)])
    expect(await questions()).toHaveLength(1)
  })
})
