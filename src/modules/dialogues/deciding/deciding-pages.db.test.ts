import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { makeFire, type TestFire } from '../harvest/testing/fire.ts'

let world: TestApplication
let fire: TestFire
let noor: string
let words: string
let card: Browserless
beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world?.close())
beforeEach(async () => {
  await world.sql('delete from platform.failed_guess')
  fire = await makeFire(world)
  noor = await fire.seat('Noor')
  words = await fire.say(noor, 'Ik vraag hoe lang je blijft', 'everyone')
  card = await fire.sitting(noor)
})

const here = '/card/deciding'
const consent = () => `/card/words/${words}/consent`

async function sends(action: string, fields: Record<string, string>, who = card) {
  await who.get(here)
  await who.submit(fields, action)
}

/** @returns the code that is handed over. */
async function ties(name = 'mijn moeder'): Promise<string> {
  await sends(`${here}/beside`, { name })
  return /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(card.text())?.[0] ?? ''
}

async function looksAlong(code: string) {
  const along = world.visitor()
  await along.get(`/beside?code=${code}`)
  await along.submit({})
  return along
}

const stranger = async () => {
  const browser = world.visitor()
  await browser.get(`/dialogues/${fire.dialogueId}/look-back`)
  return browser.status === 200 && browser.text().includes('hoe lang je blijft')
}

describe('on the card', () => {
  test('it leads there from one’s own things; what stands there is theirs alone', async () => {
    await card.get('/card')
    expect(card.links()).toContain(here)
    await card.get(here)
    expect(card.text()).toContain('Je beslist zelf.')
    await sends(here, { how: 'together', present: 'Sanne' })
    expect(card.text()).toContain('Toen je dat zei, zat Sanne erbij.')
    await (await fire.sitting(await fire.seat('Wil'))).get(here)
    const other = await fire.sitting(await fire.seat('Sem'))
    await other.get(here)
    expect(other.text()).not.toContain('Sanne')
  })

  test('together from now on: asked again in a quiet question; what holds goes on holding', async () => {
    await sends(here, { how: 'together', present: '' })
    await card.get('/card')
    expect(card.text()).toContain('Je beslist nu anders dan toen je dit goed vond.')
    await card.get(consent())
    expect(card.text()).toContain('Vind je dit nog goed?')
    expect(await stranger()).toBe(true)
    await card.submit({}, `${consent()}/talk-on/again`)
    expect(card.text()).not.toContain('Vind je dit nog goed?')
    expect(card.text()).toContain('Er is nog niemand die met je meebeslist.')
    expect(await stranger()).toBe(true)
    await card.get('/card')
    expect(card.text()).not.toContain('Je beslist nu anders')
  })

  test('younger than sixteen: it rests, says so at the words, and explains it where one chooses', async () => {
    await sends(`${here}/age`, { age: '12-16' })
    expect(card.text()).toContain('Je zei hoe oud je bent: 12 tot en met 15.')
    expect(await stranger()).toBe(false)
    await card.get('/card')
    expect(card.text()).toContain('Je koos verder: iedereen. Dat wacht op wie met je meebeslist.')
    await card.get(`${consent()}/publish`)
    expect(card.text()).toContain('Hiervoor is ook een ja nodig')
    await card.get(`${consent()}/publish/sure?audience=everyone`)
    expect(card.text()).toContain('Tot die tijd is het zo: Dat mag niet.')
  })

  test('a kind word where nothing was chosen or filled in, and nothing is lost', async () => {
    await card.get(here)
    await card.post(here, { ...card.form(here).values, how: '', present: 'Sanne' })
    expect([card.status, card.text()]).toEqual([422, expect.stringContaining('Kies een van de twee.')])
    expect(card.form(here).values.present).toBe('Sanne')
    await sends(`${here}/beside`, { name: ' ' })
    expect([card.status, card.text()]).toEqual([
      422,
      expect.stringContaining('Vul in hoe je die persoon noemt.'),
    ])
  })

  test('the form for a code sent twice gives one code', async () => {
    await card.get(here)
    const form = { ...card.form(`${here}/beside`).values, name: 'oma' }
    const codes: string[] = []
    for (let i = 0; i < 2; i++) {
      await card.post(`${here}/beside`, form)
      codes.push(/[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(card.text())?.[0] ?? '')
    }
    expect(codes[0]).toBe(codes[1])
    expect((await looksAlong(codes[0] ?? '')).status).toBe(200)
  })
})

describe('who decides along', () => {
  test('says yes with a code; the words only where they are shown, and never where it was said', async () => {
    await sends(`${here}/age`, { age: '12-16' })
    const along = await looksAlong(await ties())
    expect(along.text()).toContain('Meebeslissen met Noor')
    expect(along.text()).toContain('Deze woorden lees je niet.')
    for (const secret of ['hoe lang je blijft', words, fire.dialogueId, 'Het Wielhuis'])
      expect(along.html).not.toContain(secret)
    await along.submit({ says: 'yes' }, '/beside/answer')
    expect(along.text()).toContain('Jij zei ook ja.')
    expect(await stranger()).toBe(true)
    await card.get(consent())
    await card.submit({ shown: 'yes' }, `/card/words/${words}/beside`)
    await along.submit({ says: 'no' }, '/beside/answer')
    expect(along.text()).toContain('hoe lang je blijft')
    expect(await stranger()).toBe(false)
  })

  test('an older page finds that something else was chosen, and opens nothing', async () => {
    await sends(`${here}/age`, { age: '12-16' })
    const along = await looksAlong(await ties())
    await card.get(`/card/words/${words}/withdraw`)
    await card.submit({}, `/card/words/${words}/withdraw`)
    await along.submit({ says: 'yes' }, '/beside/answer')
    expect(along.text()).toContain('Er is intussen iets anders gekozen.')
    expect(await stranger()).toBe(false)
  })

  test('a guessed code, an ended one and none sound alike; guessing is slowed down', async () => {
    const code = await ties()
    await sends(`${here}/beside/end`, {})
    const sounds = await Promise.all(
      [code, 'K7F2M-QX9RT', ''].map(async (one) => {
        const along = await looksAlong(one)
        return [along.status, along.text().replaceAll(one || '-', '')]
      }),
    )
    expect(new Set(sounds.map((one) => JSON.stringify(one))).size).toBe(1)
    const guesser = world.visitor()
    for (let i = 0; i < 31; i++) {
      await guesser.get('/beside')
      await guesser.submit({ code: `AAAAA-AAAA${i}` })
    }
    expect(guesser.status).toBe(429)
  })

  test('that they looked and what they answered stands in the log, without a word', async () => {
    await sends(`${here}/age`, { age: '12-16' })
    const along = await looksAlong(await ties())
    await along.submit({ says: 'yes' }, '/beside/answer')
    const log = await world.sql<{ action: string; actor: string | null }>(
      "select action, actor from platform.audit_entry where thing = 'deciding together' order by chain, number",
    )
    expect(log.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['contributions.read-beside', 'contributions.answer-beside']),
    )
  })
})

describe('what a movement lays down', () => {
  test('who looks after it does so, others do not find the page, and two keep both their text', async () => {
    const movement = await makeCircle(world, { kind: 'movement', name: 'Wij blijven' })
    const [row] = await world.sql<{ slug: string }>('select slug from circles.circle where id = $1', [
      movement,
    ])
    const path = `/circles/${row?.slug}/young`
    const person = await makePerson(world, 'Thirza')
    await makeSeat(world, movement, person, 'host')
    const [host, other] = [await world.as(person), await world.as(person)]
    const nobody = await world.as(await makePerson(world, 'Mees'))
    await nobody.get(path)
    expect(nobody.status).toBe(404)
    await host.get(path)
    await other.get(path)
    await host.submit({ aloneFrom: '17', togetherFrom: '12', secondFor: ['publish'] })
    expect(host.text()).toContain('Het is vastgelegd.')
    await other.submit({ aloneFrom: '18', togetherFrom: '13', secondFor: [] })
    expect([other.status, other.text()]).toEqual([
      409,
      expect.stringContaining('zelf vanaf 17, samen vanaf 12'),
    ])
    expect(other.form().values.aloneFrom).toBe('18')
    await other.submit({ aloneFrom: '12', togetherFrom: '14' })
    expect([other.status, other.form().values.togetherFrom]).toEqual([422, '14'])
    const anybody = world.visitor()
    await anybody.get('/young')
    expect(anybody.text()).toContain('Wij blijven Vanaf 17 Je beslist zelf. Tot je 18 bent')
  })
})
