import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'

let world: TestApplication
let writer: Browserless
let house: string

beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  house = await makeCircle(world, { name: 'Het Wielhuis', parentId: movement })
  await world.sql('update circles.circle set movement_id = $1 where id = $2', [movement, house])
  const toos = await makePerson(world, 'Toos')
  await makeSeat(world, house, toos)
  writer = await world.as(toos)
})
afterAll(() => world.close())

/** A story with somebody in it. Returns where it is written. */
async function withSomebody(): Promise<string> {
  await writer.get('/write/new')
  await writer.submit({ kind: 'story', place: house })
  const at = writer.path
  await writer.submit({ title: 'In de schuur', body: 'De man met de hond.', byline: 'Toos', next: 'stay' })
  await writer.get(`${at}/people`)
  await writer.submit({ name: 'de man met de hond' }, `${at}/people`)
  return at
}
async function ask(at: string, audience = 'everyone'): Promise<void> {
  await writer.get(`${at}/people`)
  await writer.submit({ audience }, `${at}/people/ask`)
}
/** Somebody opens the address that the writer handed on. */
async function readerOf(at: string): Promise<Browserless> {
  await writer.get(`${at}/people`)
  const reader = world.visitor()
  await reader.get(/\/told\/[0-9A-Z]{26}/.exec(writer.html)?.[0] ?? '')
  return reader
}
const saysYes = async (at: string) => (await readerOf(at)).submit({ says: 'yes' })
async function publish(at: string, audience = 'everyone'): Promise<Browserless> {
  await writer.get(`${at}/publish`)
  await writer.submit({ audience })
  return writer
}

describe('a yes is to as many readers as stood there', () => {
  test('asked again for more while the page is open, the old page counts for nothing and is shown anew', async () => {
    const at = await withSomebody()
    await ask(at, 'circle')
    const reader = await readerOf(at)
    await ask(at, 'everyone')
    await reader.submit({ says: 'yes' })
    expect(reader.status).toBe(409)
    expect(reader.text()).toContain('Als jij ja zegt, kan iedereen dit lezen')
    expect((await publish(at)).status).toBe(422)
    await reader.submit({ says: 'yes' })
    expect((await publish(at)).path).toMatch(/^\/stories\//)
  })

  test('so is one that who writes notes', async () => {
    const at = await withSomebody()
    await ask(at, 'circle')
    await writer.get(`${at}/people`)
    const note = /action="([^"]+\/note)"/.exec(writer.html)?.[1] ?? ''
    const old = writer.form(note).values
    await ask(at, 'everyone')
    await writer.get(`${at}/people`)
    await writer.submit({ ...old, says: 'yes', how: 'spoken' }, note)
    expect(writer.status).toBe(409)
    expect((await publish(at)).status).toBe(422)
  })

  test('a yes to fewer readers is asked anew, on both pages', async () => {
    const at = await withSomebody()
    await ask(at, 'circle')
    await saysYes(at)
    await ask(at, 'everyone')
    const reader = await readerOf(at)
    expect(reader.text()).not.toContain('Jij zei ja.')
    await writer.get(`${at}/people`)
    expect(writer.text()).not.toContain('Zei ja tegen deze tekst.')
  })
})

describe('a yes is to what it is and to the names above it', () => {
  test.each([
    ['another kind', { kind: 'failure' }],
    ['another name above it', { byline: 'Een buurvrouw' }],
    ['another language', { language: 'en' }],
  ])('%s is another version, and nobody said yes to that', async (_, change) => {
    const at = await withSomebody()
    await ask(at)
    const reader = await saysYes(at)
    await writer.get(at)
    await writer.submit({ ...change, next: 'stay' })
    expect(writer.status).toBe(200)
    expect((await publish(at)).status).toBe(422)
    await reader.get(reader.path)
    expect(reader.text()).toContain('De schrijver werkt aan een nieuwe tekst.')
    await ask(at)
    await saysYes(at)
    expect((await publish(at)).path).toMatch(/^\/stories\//)
  })

  test('before anybody was asked it stays the same version', async () => {
    const at = await withSomebody()
    await writer.get(at)
    await writer.submit({ kind: 'failure', byline: 'Een buurvrouw', next: 'stay' })
    const versions = await world.sql('select 1 from stories.version where story_id = $1', [at.slice(7)])
    expect(versions).toHaveLength(1)
  })

  test('the database lays nothing down under another kind either', async () => {
    const at = await withSomebody()
    await ask(at)
    await saysYes(at)
    const path = (await publish(at)).path
    await world.sql("update stories.story set kind = 'failure' where id = $1", [at.slice(7)])
    await expect(
      world.sql('update stories.published set body = body where slug = $1', [path.slice(9)]),
    ).rejects.toThrow('not everybody in it said yes')
  })
})

describe('a yes is to what it stands under', () => {
  const under = async (kind: string) => {
    const id = randomUUID()
    await world.sql(
      `insert into action_teams.theme (id, movement_id, kind, slug, name)
       select $1, movement_id, $2, $3, '{"nl": "Wonen"}' from circles.circle where id = $4`,
      [id, kind, id, house],
    )
    return id
  }
  test.each([
    ['rubric', 'update stories.story set rubric_id = $2 where id = $1'],
    ['theme', 'insert into stories.about (story_id, theme_id) values ($1, $2)'],
  ])(
    'another %s is another version, whoever wrote it down, and who is asked reads its name',
    async (kind, change) => {
      const at = await withSomebody()
      await ask(at)
      const reader = await saysYes(at)
      expect(reader.text()).not.toContain('Wonen')
      await world.sql(change, [at.slice(7), await under(kind)])
      expect((await publish(at)).status).toBe(422)
      await reader.get(reader.path)
      expect(reader.text()).toContain('De schrijver werkt aan een nieuwe tekst.')
      await ask(at)
      await saysYes(at)
      expect((await readerOf(at)).text()).toContain('Wonen')
      const path = (await publish(at)).path
      expect(path).toMatch(/^\/stories\//)
      // Thrown away with its story, nothing is asked any more.
      await world.sql('delete from stories.story where id = $1', [at.slice(7)])
    },
  )
})

describe('a no', () => {
  const leaveOut = async (at: string) => {
    await writer.get(`${at}/people`)
    const action = /action="([^"]+\/leave-out)"/.exec(writer.html)?.[1] ?? ''
    return writer.submit({}, action)
  }

  test('is not taken off the list while the text is the one that got it', async () => {
    const at = await withSomebody()
    await ask(at)
    const reader = await readerOf(at)
    await reader.submit({ says: 'no' })
    const refused = await leaveOut(at)
    expect(refused.status).toBe(422)
    expect(refused.text()).toContain('Haal eerst het stuk over deze persoon uit de tekst')
    expect((await publish(at)).status).toBe(422)
    await expect(
      world.sql('update stories.told_of set left_out = true where story_id = $1', [at.slice(7)]),
    ).rejects.toThrow('the text that got a no')
  })

  test.each(['De man met de hond!', 'de man, met de  hond', 'DE MAN MET DE HOND.'])(
    'is a no to the same words otherwise written too: %s',
    async (body) => {
      const at = await withSomebody()
      await ask(at)
      const reader = await readerOf(at)
      await reader.submit({ says: 'no' })
      await writer.get(at)
      await writer.submit({ body, next: 'stay' })
      expect((await leaveOut(at)).status).toBe(422)
      await ask(at)
      await writer.get(`${at}/people`)
      expect(writer.html).not.toContain('/note"')
      const [told] = await world.sql<{ id: string; number: number }>(
        'select id, asked_number as number from stories.told_of where story_id = $1',
        [at.slice(7)],
      )
      const hidden = writer.form(`${at}/people/${told?.id}/leave-out`).values
      const answer = { says: 'yes', how: 'spoken', number: String(told?.number), audience: 'everyone' }
      await writer.post(`${at}/people/${told?.id}/note`, { ...hidden, ...answer })
      expect([writer.status, writer.text().includes('zei nee tegen deze tekst')]).toEqual([422, true])
      expect((await publish(at)).status).toBe(422)
      await reader.get(reader.path)
      await reader.submit({ says: 'yes' })
      expect((await publish(at)).path).toMatch(/^\/stories\//)
    },
  )

  test('is changed by who said it, and never noted over by who writes', async () => {
    const at = await withSomebody()
    await ask(at)
    const reader = await readerOf(at)
    await writer.get(`${at}/people`)
    const note = /action="([^"]+\/note)"/.exec(writer.html)?.[1] ?? ''
    const before = writer.form(note).values
    await reader.submit({ says: 'no' })
    await writer.post(note, { ...before, says: 'yes', how: 'spoken' })
    expect(writer.status).toBe(409)
    await writer.get(`${at}/people`)
    expect(writer.html).not.toContain(note)
    // Asked once more about the same text, nothing is different.
    await ask(at)
    await writer.post(note, { ...before, says: 'yes', how: 'spoken' })
    expect((await publish(at)).status).toBe(422)
    await reader.get(reader.path)
    await reader.submit({ says: 'yes' })
    expect((await publish(at)).path).toMatch(/^\/stories\//)
  })

  test('stays while they are named, or nothing of what they said no to is gone, and the page shows where', async () => {
    const at = await withSomebody()
    await ask(at)
    const reader = await readerOf(at)
    await writer.get(`${at}/people`)
    const action = /action="([^"]+\/leave-out)"/.exec(writer.html)?.[1] ?? ''
    const { values } = writer.form(action)
    await reader.submit({ says: 'no' })
    for (const body of ['De man met de hond.\n\nEcht waar.', 'Een Hónd.']) {
      await writer.get(at)
      await writer.submit({ body, next: 'stay' })
      await writer.get(`${at}/people`)
      expect(writer.text()).toContain('Hier staat nog hoe jij deze persoon noemt')
      expect(writer.html).toContain(`<li dir="auto">${body.split('\n')[0]}</li>`)
      expect(writer.html).not.toContain(action)
      expect((await writer.post(action, values)).status).toBe(422)
    }
  })

  test('is told what came of it, once the text changed and its writer says they are not in it', async () => {
    const at = await withSomebody()
    await ask(at)
    const reader = await readerOf(at)
    const address = reader.path
    await reader.submit({ says: 'no' })
    await writer.get(at)
    await writer.submit({ body: 'Iemand anders.', next: 'stay' })
    expect((await leaveOut(at)).status).toBe(200)
    expect(writer.html).not.toContain('/leave-out"')
    await reader.get(address)
    expect(reader.status).toBe(200)
    expect(reader.text()).toContain('Jij zei nee')
    expect(reader.text()).toContain('je komt er niet meer in voor')
    expect(reader.text()).not.toContain('Iemand anders.')
    const path = (await publish(at)).path
    await reader.get(address)
    expect(reader.links()).toContain(path)
  })

  test('is not told of where somebody answered nothing: then there is no question any more', async () => {
    const at = await withSomebody()
    await ask(at)
    const reader = await readerOf(at)
    await leaveOut(at)
    expect((await reader.get(reader.path)).status).toBe(404)
  })
})
