import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApplication } from '../../../tests/support/application.ts'
import { startExample } from '../../../tests/support/example.ts'
import { queryCount } from '../../platform/database/connect.ts'

let house: TestApplication

beforeAll(async () => {
  house = await startExample()
})
afterAll(() => house.close())

const lookAs = (person: string, next: string) => house.visitor().post('/demo/sign-in', { person, next })

test('says what is worked on, by the alphabet within how it is doing', async () => {
  const visitor = await house.visitor().get('/themes')
  const text = visitor.text()
  const stand = [
    'In het midden',
    'Vernieuwend leren',
    'Voorbij sectoren',
    'Zorgzame',
    'Al bezig',
    'De mens en',
    'Optrekken',
  ]
  const places = stand.map((words) => text.indexOf(words))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(visitor.links()).toContain('/themes/shared-say')
  expect(text).toMatch(/Zorgzame gemeenschappen Buren, vrijwilligers, familie/)
  expect(visitor.links()).toContain('/circles/action-life-story')
})

test('speaks English to who reads English', async () => {
  const visitor = house.visitor()
  visitor.headers['accept-language'] = 'en'
  expect((await visitor.get('/themes')).text()).toContain('Side by side with those close')
})

test('shows what was asked only to who may see that it was asked', async () => {
  const asked = 'Gevraagd aan Team Kade en Petra van Dongen'
  expect((await lookAs('mina', '/themes/close-ones')).text()).toContain(asked)
  const stranger = await lookAs('stranger', '/themes/close-ones')
  expect(stranger.text()).not.toContain(asked)
  expect(stranger.text()).not.toContain('Wat er in een gesprek gevraagd is')
  const lookBack = /\/dialogues\/[0-9a-f-]{36}\/look-back/
  const answered = await lookAs('stranger', '/themes/learning-and-accounting')
  expect(answered.text()).toContain('De lijst uit de map Gevraagd aan Zorgkantoor Veenstreek.')
  expect(answered.text()).toContain('Wij vragen die lijst niet meer.')
  expect(answered.links().some((link) => lookBack.test(link))).toBe(true)
  const late = (await lookAs('stranger', '/themes/meaningful-day')).text()
  expect(late).toContain('Het is er nog niet.')
})

test('shows what was said with it where everybody may read that and it may go along to a theme', async () => {
  const { html } = await lookAs('stranger', '/themes/learning-and-accounting')
  expect(html).toContain('Uit een map')
  // Who of them said it stands nowhere here, nor what their own house alone may read.
  for (const hidden of ['Dineke', 'Youssef', 'Petra', 'durven schrappen']) expect(html).not.toContain(hidden)
})

test('is absent for a theme that is not there, and for what is no theme', async () => {
  for (const slug of ['nothing', 'pinching-rules', 'action-life-story', '%22', '1']) {
    expect((await house.visitor().get(`/themes/${slug}`)).status, slug).toBe(404)
  }
})

test('asks as many questions of the database for an empty theme as for a full one', async () => {
  const cost = async (slug: string) => {
    const before = queryCount.value
    await house.visitor().get(`/themes/${slug}`)
    return queryCount.value - before
  }
  // Of each theme the first time: a page that was kept asks nothing.
  await cost('shared-say')
  const empty = await cost('life-story')
  expect([empty > 0, await cost('learning-and-accounting')]).toEqual([true, empty])
})

test('who looks after the movement says how a theme is doing and what it is about', async () => {
  const host = await lookAs('lotte', '/themes/care-education')
  expect(host.links()).toContain('/themes/care-education/curate')
  await host.get('/themes/care-education/curate')
  await host.submit({
    status: 'resting',
    aboutNl: 'Leren van\n\nwie zorg krijgt.',
    aboutEn: '',
  })
  expect([host.path, host.text()]).toEqual([
    '/themes/care-education',
    expect.stringContaining('Leren van wie zorg krijgt.'),
  ])
  const visitor = await house.visitor().get('/themes')
  expect(visitor.text()).toMatch(/Even stil.*Zorgonderwijs/)
  const reader = house.visitor()
  reader.headers['accept-language'] = 'en'
  expect((await reader.get('/themes/care-education')).text()).toContain('wie zorg krijgt')
})

test('what a host typed stays where it is too long or another was faster', async () => {
  const host = await lookAs('lotte', '/themes/shared-say/curate')
  await host.submit({ status: 'running', aboutNl: 'a'.repeat(1201) })
  expect([host.status, host.html.includes('a'.repeat(1201))]).toEqual([422, true])
  await host.submit({ status: 'often', aboutNl: 'Over vandaag.' })
  expect([host.status, host.text().includes('Kies hoe het met dit thema gaat.')]).toEqual([422, true])
  const other = await lookAs('lotte', '/themes/shared-say/curate')
  await other.submit({ status: 'central', aboutNl: 'Van de ander.' })
  await host.submit({ status: 'running', aboutNl: 'Over vandaag.' })
  expect([host.status, host.text().includes('Over vandaag.')]).toEqual([409, true])
})

test('nobody else says how a theme is doing, and of a keyword there is nothing to say', async () => {
  const stranger = await lookAs('stranger', '/themes/shared-say')
  expect(stranger.links()).not.toContain('/themes/shared-say/curate')
  expect((await stranger.get('/themes/shared-say/curate')).status).toBe(403)
  await expect(
    house.sql("update action_teams.theme set status = 'central' where kind = 'keyword'"),
  ).rejects.toThrow(/theme_doing/)
})
