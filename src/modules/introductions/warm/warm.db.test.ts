// Covers: src/modules/introductions, src/modules/circles, src/modules/people
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  letters,
  makePerson,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { connect } from '../../../platform/database/connect.ts'
import { opened } from '../../dialogues/erase-all/testing/where-stands.ts'
import { remindOfCalls } from './remind.ts'

let world: TestApplication
let number = 0
type Somebody = { browser: Browserless; email: string; path: string; name: string }
let mina: Somebody
let henk: Somebody
let lotte: Somebody
beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world.close())
beforeEach(async () => {
  number += 1
  ;[mina, henk, lotte] = await Promise.all([somebody('Mina'), somebody('Henk'), somebody('Lotte')])
})

/** With an account, shown to everyone, and may be approached. */
async function somebody(called: string): Promise<Somebody> {
  const [name, email] = [`${called} ${number}`, `${called.toLowerCase()}-${number}@voorbeeld.example`]
  const browser = await world.as(await makePerson(world, name, email))
  await browser.get('/mine/introduction/words')
  await browser.submit({})
  await browser.get('/mine/introduction/who')
  await browser.submit({ audience: 'everyone', findable: 'yes' })
  await browser.get('/mine/introduction/reach')
  await browser.submit({ notes: 'yes' })
  await browser.get('/mine/introduction')
  return {
    browser,
    email,
    name,
    path: browser.links().find((one) => one.startsWith('/people/persons/')) ?? '',
  }
}
const idOf = ({ path }: Somebody) => path.split('/').at(-1) ?? ''
const meetingOf = async ({ browser }: Somebody) =>
  (await browser.get('/mine')).links().find((one) => one.startsWith('/mine/meetings/')) ?? ''
async function henkAsks() {
  await henk.browser.get(`${mina.path}/meet`)
  await henk.browser.submit({ why: `Over regenwater ${number}` })
}
async function lotteIntroduces() {
  await lotte.browser.get(`${mina.path}/introduce?q=Henk+${number}`)
  await lotte.browser.submit(
    { other: idOf(henk), why: 'Jullie houden van tuinen' },
    `${mina.path}/introduce?q=Henk%20${number}`,
  )
}
async function says(who: Somebody, fields: Record<string, string>) {
  await who.browser.get(await meetingOf(who))
  return who.browser.submit(fields)
}
const reads = async (who: Somebody) => (await who.browser.get(await meetingOf(who))).text()

test('one asks, the other is told that there is a question and not who, and a yes brings them together', async () => {
  await henkAsks()
  const sent = (await letters(world)).filter(({ recipient }) => recipient === mina.email)
  expect(sent).toHaveLength(1)
  expect(sent[0]?.body).not.toMatch(/Henk|regenwater/)
  expect(await reads(mina)).toContain(`Over regenwater ${number}`)
  expect(await reads(henk)).toContain('Zodra de ander ook ja zegt, hoor je het.')
  await says(mina, { says: 'yes' })
  expect(mina.browser.text()).toContain(`Jij en ${henk.name}`)
  expect(await reads(henk)).toContain(`Jij en ${mina.name}`)
  expect(
    (await letters(world))
      .filter(({ subject }) => subject === 'Jullie zeiden allebei ja')
      .map(({ recipient }) => recipient)
      .sort(),
  ).toEqual(expect.arrayContaining([henk.email, mina.email]))
})

test('a no and silence are the same for who asked, byte for byte', async () => {
  await henkAsks()
  const path = await meetingOf(henk)
  const page = async () =>
    (await henk.browser.get(path)).html.replaceAll(/(name="_(csrf|key)" value=")[^"]*/g, '$1')
  const before = await page()
  await says(mina, { says: 'no' })
  expect(await page()).toBe(before)
  expect(await reads(mina)).toContain('Dat weet niemand anders.')
  await says(mina, { says: 'yes' })
  expect(await reads(henk)).toContain(`Jij en ${mina.name}`)
})

test('who introduces two hears that they met only when both allow that, and never who was silent', async () => {
  await lotteIntroduces()
  const path = await meetingOf(lotte)
  const before = (await lotte.browser.get(path)).text()
  await says(mina, { says: 'yes', tells: 'yes' })
  expect((await lotte.browser.get(path)).text()).toBe(before)
  expect(await reads(mina)).not.toContain('Jij en')
  await says(henk, { says: 'yes' })
  expect((await lotte.browser.get(path)).text()).toBe(before)
  expect(await reads(mina)).toContain(`Jij en ${henk.name}`)
})

test('allowed by both, who introduced them reads that they speak, and nothing of what they promise', async () => {
  await lotteIntroduces()
  await says(mina, { says: 'yes', tells: 'yes' })
  await says(henk, { says: 'yes', tells: 'yes' })
  const path = await meetingOf(henk)
  await henk.browser.get(path)
  await henk.browser.submit({ dueOn: '2999-01-01', words: 'Over de heg' }, `${path}/promise`)
  expect(await reads(lotte)).toContain(`Zij spreken elkaar: ${henk.name}, ${mina.name}.`)
  expect(await reads(lotte)).not.toMatch(/2999|Over de heg/)
  expect(await reads(mina)).toContain(`${henk.name} belt jou vóór 1 januari 2999.`)
})

test('who is asked by somebody they cannot see reads no name before both said yes', async () => {
  await lotteIntroduces()
  await henk.browser.get('/mine/introduction/who')
  await henk.browser.submit({ audience: 'nobody' })
  expect(await reads(mina)).toContain('Wie het is, lees je als jullie allebei ja zeggen.')
  expect(mina.browser.html).not.toContain(henk.name)
})

test('a promise is kept warm: a day that is to come, one kind reminder, and how it went in one’s own words', async () => {
  await henkAsks()
  await says(mina, { says: 'yes' })
  const path = await meetingOf(mina)
  await mina.browser.get(path)
  await mina.browser.submit({ dueOn: '2020-01-01', words: 'Koffie' }, `${path}/promise`)
  expect([mina.browser.status, mina.browser.text().includes('Kies een dag die nog komt.')]).toEqual([
    422,
    true,
  ])
  expect(mina.browser.form(`${path}/promise`).values.words).toBe('Koffie')
  const tomorrow = new Date(Date.now() + 86_400_000).toLocaleDateString('sv-SE', {
    timeZone: 'Europe/Amsterdam',
  })
  await mina.browser.submit({ dueOn: tomorrow }, `${path}/promise`)
  const worker = connect(world.database.worker, { max: 1 })
  const posted: object[] = []
  const { house } = world.app
  for (const _ of [1, 2])
    await worker.write(undefined, ({ db }) =>
      remindOfCalls.run({ house, db, origin: '', post: async (letter) => void posted.push(letter) }),
    )
  await worker.close()
  expect(posted).toHaveLength(1)
  await mina.browser.get(path)
  const promise = /promise\/[0-9a-f-]{36}/.exec(mina.browser.html)?.[0] ?? ''
  await mina.browser.submit({ outcome: 'not-yet', told: 'Het was druk' }, `${path}/${promise}`)
  expect(await reads(henk)).toMatch(/Nog niet\..*Koffie.*Het was druk/)
  await henk.browser.post(`${path}/${promise}`, { outcome: 'done', told: 'x' })
  expect(await reads(mina)).not.toContain('Het is gelukt.')
})

test('let go by one it is gone for both, and no key opens it any more', async () => {
  await henkAsks()
  await says(mina, { says: 'yes' })
  const path = await meetingOf(henk)
  await henk.browser.get(path)
  await henk.browser.submit({}, `${path}/let-go`)
  expect([(await mina.browser.get(path)).status, await meetingOf(mina)]).toEqual([404, ''])
  expect((await opened(world)).some(({ text }) => text === `Over regenwater ${number}`)).toBe(false)
})

test('after a no nobody is asked again for a year, whoever lets it go, and that looks like silence', async () => {
  await henkAsks()
  const first = await meetingOf(henk)
  await says(mina, { says: 'no' })
  for (const who of [mina, henk]) {
    await who.browser.get(first)
    if (who.browser.status === 200) await who.browser.submit({}, `${first}/let-go`)
  }
  await letters(world)
  const before = (await letters(world)).length
  await henkAsks()
  expect(henk.browser.text()).toContain('De vraag ligt er.')
  expect(await reads(henk)).toContain('Zodra de ander ook ja zegt, hoor je het.')
  expect(await meetingOf(mina)).toBe('')
  await lotteIntroduces()
  expect(lotte.browser.text()).toContain('De vraag ligt bij allebei.')
  expect((await letters(world)).length).toBe(before)
  expect(await meetingOf(mina)).toBe('')
  // Whoever said no may ask: then it is asked.
  await mina.browser.get(`${henk.path}/meet`)
  await mina.browser.submit({ why: 'Toch wel' })
  expect((await letters(world)).length).toBe(before + 1)
  await world.sql("update introductions.not_again set at = now() - interval '2 years'")
})

test('eleven in a day are too many, also by introducing two, and what was typed stays', async () => {
  for (let more = 0; more < 10; more += 1) await lotteIntroduces()
  await lotteIntroduces()
  expect(lotte.browser.status).toBe(422)
  expect(lotte.browser.text()).toContain('Je benaderde vandaag al veel mensen.')
  expect(lotte.browser.html).toContain('Jullie houden van tuinen')
})
