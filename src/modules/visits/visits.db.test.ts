import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { letters } from '../../../tests/support/application.ts'
import type { Browserless } from '../../../tests/support/browserless.ts'
import { ask, choose, sayYes, type VisitWorld, visitWorld } from './testing/world.ts'

let world: VisitWorld
beforeAll(async () => {
  world = await visitWorld()
})
afterAll(() => world?.test.close())

const status = async (who: Browserless, path: string) => (await who.get(path)).status
const sees = async (path: string) => {
  const { ria, bos, petra, mina, joost, wendy, lotte, iris, test: app } = world
  const looked: Record<string, number> = {}
  const all = { ria, bos, petra, mina, joost, wendy, lotte, iris, nobody: app.visitor() }
  for (const [name, who] of Object.entries(all)) looked[name] = await status(who, path)
  return Object.keys(looked).filter((name) => looked[name] === 200)
}
const lettersTo = async (email: string, subject: string) =>
  (await letters(world.test)).filter((one) => one.recipient === email && one.subject === subject)

describe('a visit', () => {
  test('before there is a day, only who asked and who looks after either house know of it', async () => {
    const path = await ask(world)
    expect(path).toMatch(/^\/visits\//)
    expect(world.mina.text()).toContain('De vraag ligt er.')
    expect(await sees(path)).toEqual(['ria', 'petra', 'mina'])
    const [letter] = await lettersTo(world.ria.email, 'Een vraag over een werkbezoek')
    expect(letter?.body).toContain('De Overzet vroeg Zomerhek')
    expect(letter?.body).not.toMatch(/eten|zondag|Mina/)
    expect(await lettersTo(world.bos.email, 'Een vraag over een werkbezoek')).toEqual([])
  })

  test('is answered with days, chosen by the other, and then stands in the agenda of both houses', async () => {
    const { ria, bos, mina, joost, wendy, lotte } = world
    const path = await ask(world, 'hoe jullie de deur open laten')
    await sayYes(world, path)
    expect(ria.text()).toContain('Deze dagen stelden jullie voor.')
    expect(await lettersTo(mina.email, 'Antwoord op een werkbezoek')).toHaveLength(1)
    expect((await mina.get(path)).text()).toContain('Zomerhek zegt ja. Kom gerust.')
    await choose(mina, path)
    expect(mina.text()).toContain('donderdag 12 juni 2031, van 10:00 tot 14:00 uur')
    expect(await sees(path)).toEqual(['ria', 'bos', 'petra', 'mina', 'joost'])
    const gathering = mina.links().find((link) => link.startsWith('/gatherings/')) ?? ''
    expect(await sees(gathering)).toEqual(['ria', 'bos', 'petra', 'mina', 'joost'])
    for (const who of [bos, joost])
      expect((await who.get('/agenda')).text()).toContain('De Overzet op bezoek bij Zomerhek')
    for (const who of [wendy, lotte]) expect((await who.get('/agenda')).text()).not.toContain('op bezoek bij')
    // Who only sits there reads about it, and speaks for nobody.
    expect((await joost.get(path)).text()).not.toContain('Zeg het bezoek af')
    expect(await status(joost, `${path}/call-off`)).toBe(403)
    for (const { email } of [ria, mina])
      expect(await lettersTo(email, 'Er is een dag voor een werkbezoek')).toHaveLength(1)
    // The guests sign up as for anything in the agenda.
    await joost.get(gathering)
    await joost.submit({ answer: 'yes' }, joost.form().action)
    expect((await ria.get(`${gathering}/people`)).text()).toContain('Joost')
  })

  test('is moved by choosing another day, with why, and called off by either side', async () => {
    const { petra, ria, mina, joost } = world
    const path = await ask(world, 'hoe jullie samen eten')
    await sayYes(world, path)
    await choose(mina, path)
    await petra.get(`${path}/days`)
    await petra.submit({ because: '', 'date-1': '2031-07-03', 'time-1': '13:00' })
    expect([petra.status, petra.text().includes('Schrijf er kort bij waarom.')]).toEqual([422, true])
    await petra.submit({ because: 'De bus rijdt niet.' })
    await ria.get(path)
    expect(ria.text()).toContain('De bus rijdt niet.')
    expect(ria.text()).toContain('donderdag 12 juni 2031')
    await choose(ria, path)
    expect(ria.text()).toContain('donderdag 3 juli 2031, van 13:00 tot 17:00 uur')
    expect(await lettersTo(mina.email, 'Er is iets veranderd aan een werkbezoek')).toHaveLength(1)
    await petra.get(`${path}/call-off`)
    await petra.submit({ because: 'Iemand die hier woont wil het liever niet.' })
    expect((await joost.get(path)).text()).toContain('Iemand die hier woont wil het liever niet.')
    expect(await lettersTo(ria.email, 'Een werkbezoek gaat niet door')).toHaveLength(1)
    expect(await status(petra, `${path}/days`)).toBe(404)
  })

  test('what the house calls off in its agenda is off, and both hear of it', async () => {
    const { ria, mina } = world
    const path = await ask(world, 'hoe jullie wakker worden')
    await sayYes(world, path)
    await choose(mina, path)
    const gathering = mina.links().find((link) => link.startsWith('/gatherings/')) ?? ''
    const before = await lettersTo(mina.email, 'Een werkbezoek gaat niet door')
    await ria.get(`${gathering}/cancel`)
    await ria.submit({ because: 'Griep in huis.' })
    expect((await mina.get(path)).text()).toContain('Griep in huis.')
    expect(await lettersTo(mina.email, 'Een werkbezoek gaat niet door')).toHaveLength(before.length + 1)
  })

  test('not now needs a reason, and who was asked may think better of it', async () => {
    const { ria, petra } = world
    const path = await ask(world, 'hoe jullie de tuin doen')
    await ria.get(path)
    await ria.submit({ says: 'not-now', answer: '' })
    expect([ria.status, ria.text().includes('Schrijf erbij waarom het nu niet past.')]).toEqual([422, true])
    await ria.submit({ answer: 'Er is net iemand overleden.' })
    expect((await petra.get(path)).text()).toContain('Nu niet, zegt Zomerhek. Er is net iemand overleden.')
    // Who asked does not answer their own question.
    expect((await petra.once('POST', `${path}/answer`, {})).status).toBe(403)
    await sayYes(world, path)
    expect(ria.text()).toContain('Zomerhek zegt ja.')
  })

  test('says at the field what is wrong, loses nothing, and keeps both texts of two who answer at once', async () => {
    const { ria } = world
    const path = await ask(world, 'hoe jullie stil zijn')
    await ria.get(path)
    await ria.submit({ says: 'yes', answer: 'Kom.', 'date-1': '2019-01-01', 'time-1': 'laat' })
    expect(ria.status).toBe(422)
    expect(ria.text()).toContain('Dit is geen tijd.')
    expect(ria.html).toContain('Kom.')
    await ria.submit({ 'time-1': '10:00' })
    expect(ria.text()).toContain('Kies een dag die nog komt.')
    await ria.get(path)
    const late = ria.form()
    await ria.submit({ says: 'call', answer: 'Bel Ria.' })
    await ria.post(late.action, { ...late.values, says: 'not-now', answer: 'Te druk.' })
    expect(ria.status).toBe(409)
    expect(ria.html).toContain('Bel Ria.')
    expect(ria.html).toContain('Te druk.')
  })

  test('sent twice it is asked once', async () => {
    const { mina, test: app } = world
    await mina.get('/circles/zomerhek/visits/ask')
    const { action, values } = mina.form()
    const fields = { ...values, words: 'hoe het twee keer gaat' }
    await Promise.all([mina.once('POST', action, fields), mina.once('POST', action, fields)])
    expect(await app.sql("select 1 from visits.visit where words = 'hoe het twee keer gaat'")).toHaveLength(1)
  })
})

describe('asking', () => {
  test('is for who sits in another house; inviting is for its hosts', async () => {
    const { iris, lotte, bos, wendy, joost } = world
    expect(await status(world.test.visitor(), '/circles/zomerhek/visits/ask')).toBe(200)
    expect(await status(iris, '/circles/zomerhek/visits/ask')).toBe(403)
    expect(await status(lotte, '/circles/zomerhek/visits/ask')).toBe(403)
    expect(await status(bos, '/circles/zomerhek/visits/ask')).toBe(403)
    expect(await status(joost, '/circles/zomerhek/visits/ask')).toBe(200)
    expect(await status(joost, '/circles/zomerhek/visits/invite')).toBe(403)
    expect(await status(wendy, '/circles/zomerhek/visits/invite')).toBe(200)
    await wendy.submit({ words: 'de trap' })
    expect(wendy.text()).toContain('Zeven Treden nodigde uit om te komen kijken')
    expect((await world.ria.get(wendy.path)).text()).toContain('Gaan jullie?')
  })

  test('an offer is read by whom the house chose, and answered from there', async () => {
    const { ria, petra, lotte, iris, test: app } = world
    await ria.get('/circles/zomerhek/visits/openings/offer')
    await ria.submit({ words: 'Kom kijken bij de kippen' })
    expect([ria.status, ria.text().includes('Kies wie dit mag lezen.')]).toEqual([422, true])
    await ria.submit({ audience: 'movement', days: 'dinsdag' })
    expect(ria.text()).toContain('Kom kijken bij de kippen')
    for (const path of ['/circles/zomerhek/visits', '/circles/zomerhek', '/circles/stoel/visits']) {
      expect((await lotte.get(path)).text()).toContain('bij de kippen')
      for (const who of [iris, app.visitor()]) expect((await who.get(path)).text()).not.toContain('kippen')
    }
    const change = (await ria.get('/circles/zomerhek/visits'))
      .links()
      .find((link) => /openings\/[0-9a-f-]{36}$/.test(link))
    await petra.get('/circles/zomerhek/visits')
    await petra.get(petra.links().find((link) => link.includes('?opening=')) ?? '')
    expect(petra.text()).toContain('Dit schreef Zomerhek: Kom kijken bij de kippen')
    await petra.submit({ words: 'hoe de kippen het doen' })
    expect(petra.path).toMatch(/^\/visits\//)
    await ria.get(change ?? '')
    await ria.submit({}, `${change}/close`)
    expect((await lotte.get('/circles/zomerhek/visits')).text()).not.toContain('kippen')
    expect(await status(ria, change ?? '')).toBe(404)
  })
})
