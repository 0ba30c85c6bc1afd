// Covers: src/modules/movements, src/design
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  makeCircle,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import { axe, openBrowser } from '../../../../tests/support/browser.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { refusing } from '../../../../tests/support/refusing.ts'
import { seated } from '../../../../tests/support/seated.ts'
import { houseAssets } from '../../../../tests/support/shown.ts'
import { linde } from './testing/tokens.ts'

let world: TestApplication
let movement: string
let anne: Browserless
let browser: Browser
const path = '/circles/een-stoel-erbij/colours'
const blue = { 'light.link': '#1a58a2', 'light.paper': '#fbfcfe' }

const sits = async (name: string, role: string, circle = movement) =>
  (await seated(world, circle, { name, role })).browser

const styles = ({ html }: Browserless) =>
  [...html.matchAll(/<link rel="stylesheet" href="(\/colours[^"]+)"/g)].map(([, href = '']) => href)

beforeAll(async () => {
  world = await startTestApplication({}, await houseAssets())
  movement = await makeCircle(world, { kind: 'movement', slug: 'een-stoel-erbij', name: 'Een stoel erbij' })
  anne = await sits('Anne', 'host')
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await world.close()
})
beforeEach(() => world.sql('delete from movements.colours'))

async function chooses(host: Browserless, fields: Record<string, string>, at = path) {
  await host.get(at)
  await host.submit(fields)
  return host
}
const keeps = async (host: Browserless, fields: Record<string, string>, at = path) => {
  await chooses(host, fields, at)
  return host.submit({})
}

test('nothing is kept before it was seen; then everybody has it, from a stylesheet of its own', async () => {
  await chooses(anne, blue)
  expect(anne.text()).toContain('Zo wordt het')
  expect(anne.html).toContain('/colours/try.css?light=paper.fbfcfe_link.1a58a2&amp;dark=')
  expect(await world.sql('select 1 from movements.colours')).toEqual([])
  const tried = await world.as(
    (await world.sql<{ id: string }>("select id from people.person where name = 'Anne'"))[0]?.id ?? '',
  )
  await tried.get(`${path}/try.css?light=paper.fbfcfe_link.1a58a2`)
  expect(tried.html).toContain('.kv-try--light{--kv-color-paper:#fbfcfe')
  await anne.submit({})
  expect(anne.text()).toContain('Jullie kleuren staan er.')
  const visitor = await world.visitor().get('/')
  const [sheet = ''] = styles(visitor)
  expect(visitor.html).toContain('<meta name="theme-color" content="#fbfcfe"')
  expect(visitor.html).not.toMatch(/<style|style="/)
  await visitor.get(sheet)
  expect(visitor.answer?.headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect(visitor.answer?.headers.get('cache-control')).toContain('immutable')
  expect(visitor.html).toContain('--kv-color-ember:#1a58a2')
  await visitor.get('/colours/een-stoel-erbij/0000000000000000.css')
  expect(visitor.answer?.headers.get('cache-control')).toBe('no-store')
})

test('a house has colours on its own pages, under the name of the movement', async () => {
  const house = await makeCircle(world, {
    kind: 'organisation',
    slug: 'huis',
    name: 'Huis',
    movementId: movement,
  } as never)
  const host = await sits('Bo', 'host', house)
  await keeps(host, { 'light.link': '#0b5d4b' }, '/circles/huis/colours')
  const visitor = await world.visitor().get('/circles/huis')
  expect(styles(visitor)[0]).toMatch(/^\/colours\/huis\//)
  expect(visitor.html).toContain('Een stoel erbij</span>')
  expect(styles(await visitor.get('/people'))).toEqual([])
})

test('a file of design tokens fills all of it; a file of anything else is refused and what was typed stays', async () => {
  await anne.get(path)
  await anne.upload({}, { file: Buffer.from(JSON.stringify(linde)) })
  expect(anne.text()).toContain('Zo wordt het')
  await anne.submit({})
  const [row] = await world.sql<{ light: object; dark: object }>('select light, dark from movements.colours')
  expect(row?.light).toMatchObject({ paper: '#fcfcfc', ink: '#1b1b1b', 'on-button': '#ffffff' })
  expect(row?.dark).toMatchObject({ paper: '#111111' })
  await anne.get(path)
  await anne.upload({ 'light.link': '#0b5d4b' }, { file: Buffer.from('Beste mensen') })
  expect(anne.status).toBe(422)
  expect(anne.text()).toContain('vonden we geen kleuren')
  expect(anne.form(path).values['light.link']).toBe('#0b5d4b')
})

describe('refuses', () => {
  test('what not everybody can read, in a sentence with the difference and what would do', async () => {
    await chooses(anne, { 'light.paper': '#ffffff', 'light.ink': '#777777' })
    expect(anne.text()).toContain(
      'De tekst (#777777) op de ondergrond (#ffffff): het verschil is 4,47. Nodig is 4,5. De tekst: #767676 kan wel.',
    )
    expect(anne.links()).toContain(`${path}/try?light=paper.ffffff_ink.767676&dark=`)
    const worse = `${path}/try?light=paper.ffffff_ink.777777&dark=`
    const good = await chooses(await sits('Cor', 'host'), blue)
    await good.post(worse, good.form().values)
    expect(good.status).toBe(422)
    expect(await world.sql('select 1 from movements.colours')).toEqual([])
  })

  test('what is no colour, and nothing at all, with what was typed', async () => {
    await chooses(anne, { 'light.ink': 'red;}body{display:none' })
    expect(anne.status).toBe(422)
    expect(anne.text()).toContain('Dit is geen kleur die we kennen.')
    expect(anne.form(path).values['light.ink']).toBe('red;}body{display:none')
    expect((await chooses(anne, {})).text()).toContain('Vul een kleur in, of kies een bestand.')
  })

  test('a second host who did not see the first: theirs holds, and yours can be kept after', async () => {
    const piet = await chooses(await sits('Piet', 'host'), { 'light.link': '#6b1f6e' })
    await keeps(anne, blue)
    await piet.submit({})
    expect(piet.status).toBe(409)
    expect(piet.text()).toContain('Iemand anders koos net ook kleuren.')
    await piet.submit({})
    expect(piet.text()).toContain('Jullie kleuren staan er.')
  })

  test('who is no host there, a group that has none, and the database does so itself', async () => {
    const member = await sits('Wil', 'member')
    expect((await member.get(path)).status).toBe(403)
    expect((await world.visitor().get(path)).text()).not.toContain('Eigen kleuren')
    const sector = await makeCircle(world, { kind: 'sector', slug: 'sector', name: 'Sector' })
    expect((await (await sits('Bep', 'host', sector)).get('/circles/sector/colours')).status).toBe(404)
    const raw = (light: string) =>
      world.sql('insert into movements.colours (circle_id, light) values ($1, $2)', [movement, light])
    for (const wicked of ['{"paper":"url(x)"}', '{"other":"#ffffff"}', '[]', '{"ink":"#fff"}'])
      await expect(raw(wicked)).rejects.toThrow('check')
  })
})

test('sent twice is kept once, is in the log, and goes away again', async () => {
  await chooses(anne, blue)
  const [at, sent] = [anne.form().action, anne.form().values]
  for (let times = 0; times < 2; times++) await anne.post(at, sent)
  expect(await world.sql('select version from movements.colours')).toEqual([{ version: 1 }])
  expect(
    await world.sql(
      "select thing_id from platform.audit_entry where action = 'movements.keep-colours' order by at desc limit 1",
    ),
  ).toEqual([{ thing_id: movement }])
  await anne.get(path)
  await anne.submit({}, `${path}/remove`)
  expect(styles(await world.visitor().get('/'))).toEqual([])
})

test('colours that the database keeps are not said to be gone; none are taken away without a word', async () => {
  await keeps(anne, blue)
  await anne.get(path)
  await refusing(world, 'delete', 'movements.colours', () => anne.submit({}, `${path}/remove`))
  expect([anne.status, styles(await world.visitor().get('/')).length]).toEqual([404, 1])
  await anne.get(path)
  const form = anne.form(`${path}/remove`).values
  await anne.submit({}, `${path}/remove`)
  expect(await anne.post(`${path}/remove`, { ...form, _key: crypto.randomUUID() })).toMatchObject({
    status: 200,
  })
})

test('the colours of a house that nobody may see are nobody’s to ask for', async () => {
  const hidden = await makeCircle(world, {
    kind: 'organisation',
    slug: 'besloten',
    name: 'Besloten',
    visibility: 'members',
  })
  await world.sql(`insert into movements.colours (circle_id, light) values ($1, '{"link":"#1a58a2"}')`, [
    hidden,
  ])
  const [one, two] = [
    await world.visitor().get('/colours/besloten/x.css'),
    await world.visitor().get('/colours/niets/x.css'),
  ]
  expect([one.status, two.status]).toEqual([404, 404])
  const same = ({ html }: Browserless) =>
    html.replace(/besloten|niets/g, '').replace(/[\da-f]{8}-[\da-f-]{27}/g, '')
  expect(same(one)).toBe(same(two))
  expect(styles(await world.visitor().get('/circles/besloten'))).toEqual([])
})

test('a page in colours of its own has nothing that axe finds, by day and by night', async () => {
  await keeps(anne, {
    'light.paper': '#eef3ff',
    'light.ink': '#3b4a6b',
    'light.link': '#1f5fbf',
    'light.button': '#1f5fbf',
    'light.on-button': '#ffffff',
  })
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme })
    await page.route('**/*', async (route) => {
      const answer = await world.app.fetch(new Request(route.request().url()))
      const body = Buffer.from(await answer.arrayBuffer())
      await route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body })
    })
    for (const at of ['/', '/people', '/sign-in', '/circles/een-stoel-erbij']) {
      await page.goto(`${world.origin}${at}`)
      expect(await axe(page), `${colorScheme} ${at}`).toEqual([])
    }
    const ground = await page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')
    expect(ground).toBe(colorScheme === 'light' ? 'rgb(238, 243, 255)' : 'rgb(13, 33, 39)')
    await page.close()
  }
})
