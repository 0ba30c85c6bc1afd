import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../tests/support/application.ts'
import { queryCount } from '../../platform/database/connect.ts'
import { makeFire, type TestFire } from '../dialogues/harvest/testing/fire.ts'
import { told } from './testing/told.ts'

let world: TestApplication
let fire: TestFire
let open: string

const doors = ['/', '/stories', '/agenda', '/together', '/people', '/privacy', '/accessibility']

beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'Een stoel erbij', slug: 'stoel' })
  const welcome = {
    sentence: { nl: 'Mensen vertellen wat ertoe doet.', en: 'People say what matters.' },
    lines: [],
  }
  await world.sql('update circles.circle set welcome = $1 where id = $2', [JSON.stringify(welcome), movement])
  fire = await makeFire(world)
  open = await told(world, fire, 'De tuin zit op slot', 'Hij blijft open.', 'everyone')
  // Beside it lies something shorter that is for the house only.
  const within = await fire.say(await fire.seat('Ans'), 'Mijn zus', 'organisation')
  await world.sql(
    `insert into contributions.owed_answer_words (owed_answer_id, contribution_id)
     select owed_answer_id, $2 from contributions.owed_answer_words where contribution_id = $1`,
    [open, within],
  )
  await told(world, fire, 'Alleen voor het huis', 'Dat blijft binnen.', 'organisation')
  await told(world, fire, 'Waar blijft de bus', null, 'everyone')
  await makeFire(world, { name: 'Een vuur in de schuur', announced: true, status: 'inviting', inDays: 9 })
  await makeFire(world, { name: 'Besloten vuur', status: 'inviting', inDays: 5 })
})
afterAll(() => world.close())

describe('the front page', () => {
  test('says what this is, whom to call, what came back and where the next fires are', async () => {
    const visitor = await world.visitor().get('/')
    const text = visitor.text()
    expect(text).toContain('Mensen vertellen wat ertoe doet.')
    expect(visitor.links()).toContain('tel:0850000011')
    expect(text).toContain('De tuin zit op slot')
    expect(text).toContain('Hij blijft open.')
    expect(text).toContain('Een vuur in de schuur')
    expect(visitor.html).not.toMatch(/Alleen voor het huis|Dat blijft binnen|Besloten vuur|Marcel|Wie zei/)
    expect(visitor.links()).toContain(`/dialogues/${fire.dialogueId}/look-back`)
  })

  test('tells who may read more the same words, and greets in English', async () => {
    const person = await makePerson(world, 'Anne')
    await makeSeat(world, fire.organisationId, person)
    const member = await world.as(person)
    await member.get('/')
    expect(member.text()).toContain('De tuin zit op slot')
    expect(member.text()).not.toMatch(/Alleen voor het huis|Mijn zus/)
    const english = world.visitor()
    english.headers['accept-language'] = 'en'
    await english.get('/')
    expect(english.text()).toContain('People say what matters.')
    expect(english.text()).toContain('The next conversations')
  })

  test('is the same bytes for every visitor, and says so', async () => {
    const [one, two] = [await world.visitor().get('/'), await world.visitor().get('/')]
    const etag = one.answer?.headers.get('etag')
    expect(etag).toBeTruthy()
    expect(two.answer?.headers.get('etag')).toBe(etag)
    const again = world.visitor()
    again.headers['if-none-match'] = etag ?? ''
    await again.get('/')
    expect(again.status).toBe(304)
  })
})

describe('behind the doors', () => {
  test('each is there in both languages, and nothing of the house stands on it', async () => {
    for (const language of ['nl', 'en']) {
      for (const path of doors) {
        const visitor = world.visitor()
        visitor.headers['accept-language'] = language
        await visitor.get(path)
        expect([path, visitor.status]).toEqual([path, 200])
        expect(visitor.html).not.toMatch(/Alleen voor het huis|Dat blijft binnen|Besloten vuur/)
      }
    }
  })

  test('where it stayed quiet is said plainly', async () => {
    const visitor = await world.visitor().get('/together')
    expect(visitor.text()).toContain('Hier bleef het stil')
    expect(visitor.text()).toContain('Het was beloofd voor 1 mei 2020.')
  })

  test('somebody of a house finds its own fires in the calendar', async () => {
    const [row] = await world.sql<{ organisation_id: string }>(
      "select organisation_id from dialogues.dialogue where title = 'Besloten vuur'",
    )
    const person = await makePerson(world, 'Joost')
    await makeSeat(world, row?.organisation_id ?? '', person)
    const member = await world.as(person)
    await member.get('/agenda')
    expect(member.text()).toContain('Besloten vuur')
    expect(member.text()).toContain('Alleen voor wie bij dit huis hoort.')
  })

  test('the queries do not grow with what was said', async () => {
    const count = async () => {
      const counts: number[] = []
      for (const path of doors) {
        // Something was done: what stands around pages is asked anew.
        await world.sql("select platform.audit('test.count', 'page', null, null)")
        const before = queryCount.value
        await world.visitor().get(`${path}?${randomUUID()}`)
        counts.push(queryCount.value - before)
      }
      return counts
    }
    const few = await count()
    for (const name of ['een', 'twee', 'drie']) {
      const another = await makeFire(world, { announced: true })
      await told(world, another, `Woorden ${name}`, 'Ja.', 'everyone')
      await makeFire(world, { announced: true, status: 'inviting', inDays: 3 })
    }
    expect(await count()).toEqual(few)
    expect(Math.max(...few)).toBeLessThanOrEqual(9)
  })

  test('words taken back are gone on the next request', async () => {
    await fire.decide(open, null)
    for (const path of ['/', '/stories', '/together']) {
      const visitor = await world.visitor().get(path)
      expect(visitor.html).not.toMatch(/De tuin zit op slot|Hij blijft open/)
    }
  })
})
