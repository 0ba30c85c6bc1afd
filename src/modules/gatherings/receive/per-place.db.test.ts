import { afterAll, beforeAll, expect, test } from 'vitest'
import { come, inPlaces, keysOf, standings } from '../testing/places.ts'
import { type GatheringWorld, gatheringWorld, plan } from '../testing/world.ts'

let world: GatheringWorld
beforeAll(async () => {
  world = await gatheringWorld()
})
afterAll(() => world?.test.close())

test('with each place stands who comes, who waits and what the kitchen must know; nobody else reads a name', async () => {
  const { ria, houseId } = world
  const id = await inPlaces(world, { 'De schuur': 2, 'De school': null }, { afar: null })
  const [barn, school] = await keysOf(world, id)
  await come(world, id, 'An', { answer: `yes:${barn}`, people: '2', needs: ['diet'] })
  await come(world, id, 'Bo', { answer: `yes:${barn}`, needs: ['diet', 'transport'] })
  await come(world, id, 'Co', { answer: `yes:${school}`, needs: ['diet', 'interpreter'] })
  await come(world, id, 'Di', { answer: 'yes:afar', needs: ['diet', 'interpreter'] })
  await come(world, id, 'Ed', { answer: 'maybe' })
  const lists =
    /De schuur Er komen 2 mensen\. 1 wacht op een plek\. Wat er nodig is: Ander eten: 1\..*An.*Op de wachtlijst, in volgorde.*Bo.*De school Er komt 1 mens\. Wat er nodig is: Een tolk: 1, Ander eten: 1\. .*Co.*Van een afstand 1 mens doet mee van een afstand\. Wat er nodig is: Een tolk: 1\. .*Di.*Misschien Ed/
  expect((await ria.get(`/gatherings/${id}/people`)).text()).toMatch(lists)
  expect(ria.text()).toContain('4 mensen doen mee. Misschien nog 1. 1 wacht op een plek.')
  const sheets = (await ria.get(`/gatherings/${id}/people/print`)).html.split('kv-sheet--a4').slice(1)
  expect(sheets.find((sheet) => sheet.includes('>De school<'))).not.toMatch(/>(An|Bo)</)
  const member = await world.person('Lid', houseId)
  for (const rest of ['/people', '/people/write-down']) await member.get(`/gatherings/${id}${rest}`)
  expect([member.status, (await member.get(`/gatherings/${id}`)).text()].join()).not.toMatch(
    /An |Bo |2 mensen/,
  )
})

test('who called is written down in the line of that place, and given another one', async () => {
  const { ria } = world
  const id = await inPlaces(world, { 'De schuur': 1, 'De school': 1 })
  const [barn, school] = await keysOf(world, id)
  const write = async (name: string, fields: Record<string, string>) => {
    await ria.get(`/gatherings/${id}/people/write-down`)
    return ria.submit({ name, ...fields })
  }
  await write('', { answer: `yes:${barn}`, needsWords: 'Zacht eten' })
  expect([ria.status, ria.text().includes('Vul in hoe je heet.'), ria.html.includes('Zacht eten')]).toEqual([
    422,
    true,
    true,
  ])
  await ria.submit({ name: 'Truus' })
  expect(ria.text()).toContain('Genoteerd.')
  await write('Wim', { answer: `yes:${barn}` })
  await write('Cas', { answer: `yes:${school}` })
  expect(await standings(world, id)).toEqual(['Cas: placed', 'Truus: placed', 'Wim: waits'])
  const truus = async () => {
    const [row] = await world.test.sql<{ id: string }>(
      'select id from gatherings.sign_up where gathering_id = $1 order by answered_at limit 1',
      [id],
    )
    return row?.id ?? ''
  }
  const signUp = await truus()
  const [time] = await world.test.sql<{ id: string }>(
    'select id from gatherings.occurrence where gathering_id = $1',
    [id],
  )
  const { values } = ria.form(`/gatherings/${id}/people/move`)
  const move = (fields: Record<string, string>) =>
    ria.post(`/gatherings/${id}/people/move`, { ...values, occurrence: time?.id ?? '', signUp, ...fields })
  expect((await move({ place: school ?? '' })).text()).toContain('Daar is nu geen plek.')
  expect(await standings(world, id)).toEqual(['Cas: placed', 'Truus: placed', 'Wim: waits'])
  await ria.get(`/gatherings/${id}/prepare/sign-up`)
  await ria.submit({ mostAt: ['1', '2'] })
  await ria.get(`/gatherings/${id}/people`)
  await move({ place: school ?? '', _key: ria.form(`/gatherings/${id}/people/move`).values._key as string })
  expect(await standings(world, id)).toEqual(['Cas: placed', 'Truus: placed', 'Wim: placed'])
  const other = await plan(world)
  await ria.get(`/gatherings/${id}/people`)
  expect(
    (await ria.once('POST', `/gatherings/${other}/people/move`, { ...values, signUp, place: barn ?? '' }))
      .status,
  ).not.toBe(200)
})

test('who is ticked in one place unticks nobody in another', async () => {
  const { ria } = world
  const id = await inPlaces(world, { 'De schuur': null, 'De school': null })
  const [barn, school] = await keysOf(world, id)
  await come(world, id, 'An', { answer: `yes:${barn}` })
  await come(world, id, 'Bo', { answer: `yes:${school}` })
  await world.test.sql(
    "update gatherings.occurrence set starts_at = now() - interval '1 minute', ends_at = now() + interval '1 hour' where gathering_id = $1",
    [id],
  )
  const rows = await world.test.sql<{ id: string; occurrence_id: string }>(
    'select id, occurrence_id from gatherings.sign_up where gathering_id = $1 order by answered_at',
    [id],
  )
  await ria.get(`/gatherings/${id}/people`)
  const { values } = ria.form(`/gatherings/${id}/people`)
  for (const row of rows)
    await ria.post(`/gatherings/${id}/people`, {
      ...values,
      _key: '',
      occurrence: row.occurrence_id,
      shown: row.id,
      came: row.id,
    })
  const came = await world.test.sql<{ came: boolean }>(
    'select came from gatherings.sign_up where gathering_id = $1',
    [id],
  )
  expect(came.map((row) => row.came)).toEqual([true, true])
})

test('a circle that is asked chooses a place for each time, and its calendar says which', async () => {
  const { ria } = world
  const id = await inPlaces(
    world,
    { 'De schuur': 1, 'De school': null },
    { audience: 'circle', when: { date: '2031-02-04', repeat: 'month-day', repeatUntil: '2031-03-30' } },
  )
  const [barn, school] = await keysOf(world, id)
  const bea = await world.person('Bea', world.houseId, 'member', 'bea@voorbeeld.example')
  await ria.get(`/gatherings/${id}/ask-circle`)
  await ria.submit({})
  await world.test.app.drained()
  const [letter] = await world.test.sql<{ body: string }>(
    "select body from platform.example_mail where recipient = 'bea@voorbeeld.example' order by id desc limit 1",
  )
  const link = /\/asked\/[0-9A-Z]{26}/.exec(letter?.body ?? '')?.[0] ?? ''
  const times = await world.test.sql<{ id: string }>(
    'select id from gatherings.occurrence where gathering_id = $1 order by due_at',
    [id],
  )
  const [first, second] = times.map((time) => `answer.${time.id}`)
  const device = await world.test.visitor().get(link)
  await device.submit({ [first ?? '']: 'yes' }, link)
  expect([device.status, device.text().includes('Kies waar je komt, of zeg')]).toEqual([422, true])
  await device.submit({ [first ?? '']: `yes:${barn}`, [second ?? '']: `yes:${school}` }, link)
  expect(device.text()).toMatch(/Je komt naar De schuur\..*Je komt naar De school\./)
  // A letter says what holds when it is written: this one before the next answer.
  await world.test.app.drained()
  await bea.get(`/gatherings/${id}?on=${times[1]?.id}`)
  await bea.submit({ answer: `yes:${barn}` }, `/gatherings/${id}/sign-up/tap`)
  await world.test.app.drained()
  const [after] = await world.test.sql<{ body: string; calendar: string }>(
    "select body, calendar from platform.example_mail where recipient = 'bea@voorbeeld.example' and subject like 'Je antwoord%' order by id desc limit 1",
  )
  expect(after?.body).toMatch(/Ja, ik kom naar De schuur[\s\S]*Ja, ik kom naar De school/)
  expect(after?.calendar.match(/LOCATION:De s\w+\r\n/g)).toEqual([
    'LOCATION:De schuur\r\n',
    'LOCATION:De school\r\n',
  ])
})
