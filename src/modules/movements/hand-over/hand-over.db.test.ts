import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import { Browserless } from '../../../../tests/support/browserless.ts'

let world: TestApplication
let noor: string
const wij = 'http://wij.test'
const zij = 'http://zij.test'

const at = (origin: string) => new Browserless((request) => world.app.fetch(request), origin)
const leadsTo = async (answer: Promise<Response>) => (await answer).headers.get('location') ?? ''
const pathOf = (address: string) => new URL(address).pathname + new URL(address).search
const house = () => encodeURIComponent(new URL(world.origin).host)

beforeAll(async () => {
  world = await startTestApplication({
    KAMPVUUR_ADDRESSES: `wij-blijven=${wij} zij=${zij} besloten=http://besloten.test`,
  })
  await makeCircle(world, { kind: 'movement', slug: 'stoel', name: 'Een stoel erbij' })
  await makeCircle(world, { kind: 'movement', slug: 'wij-blijven', name: 'Wij blijven' })
  await makeCircle(world, { kind: 'movement', slug: 'zij', name: 'Zij' })
  await makeCircle(world, { kind: 'movement', slug: 'besloten', name: 'Besloten', visibility: 'members' })
  noor = await makePerson(world, 'Noor')
})
afterAll(() => world.close())

/** Somebody at the sister's address, who goes to show at that of the house who they are. */
async function begins() {
  const there = await at(wij).get('/sign-in?next=/mine/settings')
  const asked = await leadsTo(there.once('GET', `/sign-in/at/${house()}?next=/mine/settings`))
  return { there, asked }
}

/** What the one who is signed in at the house leads back with, once they said yes. */
async function saysYes(asked: string) {
  const here = await world.as(noor)
  await here.get(pathOf(asked))
  const { action, values } = here.form()
  return { here, back: await leadsTo(here.once('POST', action, values)) }
}

test('who is signed in at the one address comes in at the other, after saying so', async () => {
  const { there, asked } = await begins()
  expect(there.links()).toContain(`/sign-in/at/${house()}?next=%2Fmine%2Fsettings`)
  expect(asked).toMatch(new RegExp(`^${world.origin}/hand-over/wij\\.test/[\\w-]{43}$`))
  // Whoever is not signed in there does so first, and comes back to the question.
  expect(await leadsTo(world.visitor().once('GET', pathOf(asked)))).toBe(
    `/sign-in?next=${encodeURIComponent(new URL(asked).pathname)}`,
  )
  const { here, back } = await saysYes(asked)
  expect(here.text()).toContain('Je bent hier ingelogd als Noor.')
  expect(here.answer?.headers.get('content-security-policy')).toContain(`form-action 'self' ${wij};`)
  expect(back).toMatch(new RegExp(`^${wij}/sign-in/from\\?`))
  await there.get(pathOf(back))
  expect(there.path).toBe('/mine/settings')
  await there.get('/mine/sign-ins')
  expect(there.text()).toContain('Vanaf een ander adres waar je al ingelogd was.')
  // Each is a session of its own.
  expect(there.cookie('kampvuur_session')).not.toBe(here.cookie('kampvuur_session'))
})

test('a code works once, with what the same browser began, at the address it was given for', async () => {
  const fails = async (browser: Browserless, path: string) => {
    await browser.get(path)
    expect(browser.path).toBe('/sign-in')
    expect(browser.text()).not.toContain('Noor')
    expect(browser.cookie('kampvuur_session')).toBeUndefined()
  }
  const first = await begins()
  const { back } = await saysYes(first.asked)
  // A link that somebody sends: their own code, in another browser. And what they catch of it is used up.
  await fails(await at(wij).get('/sign-in'), pathOf(back))
  await fails(first.there, pathOf(back))

  const second = await begins()
  const code = await saysYes(second.asked)
  const other = (await begins()).there
  await fails(other, pathOf(code.back))

  // Given for one address, brought to another.
  const third = await begins()
  const elsewhere = await saysYes(third.asked.replace('wij.test', 'zij.test'))
  expect(elsewhere.back).toMatch(new RegExp(`^${zij}/`))
  await fails(third.there, pathOf(elsewhere.back))

  // Begun here and said yes to by nobody; made up; too late.
  const fourth = await begins()
  await fails(fourth.there, `/sign-in/from?state=${fourth.asked.split('/').at(-1)}&code=made-up`)
  await fails(fourth.there, '/sign-in/from')
  const late = await begins()
  const { back: tooLate } = await saysYes(late.asked)
  await world.sql(`update auth.verification set "expiresAt" = now() - interval '1 second'`)
  await fails(late.there, pathOf(tooLate))
})

test('nothing leads to an address that is not one of the house’s own, or that not everybody may know of', async () => {
  const visitor = await at(wij).get('/sign-in')
  for (const host of ['evil.test', 'besloten.test', 'wij.test', `${house()}%2F.evil.test`, 'constructor']) {
    expect((await visitor.once('GET', `/sign-in/at/${host}`)).status).toBe(404)
    const signedIn = await world.as(noor)
    await signedIn.get('/mine/settings')
    const { values } = signedIn.form()
    if (host === 'wij.test') continue
    expect((await signedIn.once('GET', `/hand-over/${host}/abc`)).status).toBe(404)
    expect((await signedIn.once('POST', `/hand-over/${host}/abc`, values)).status).toBe(404)
  }
  expect(visitor.links().filter((href) => href.startsWith('/sign-in/at/'))).toEqual([
    `/sign-in/at/${house()}`,
    '/sign-in/at/zij.test',
  ])
  // Without the form's own token nothing is given; and without a page of ours there is nothing to come back to.
  const { asked } = await begins()
  const signedIn = await world.as(noor)
  expect((await signedIn.once('POST', pathOf(asked), {})).status).toBe(403)
  expect(await leadsTo(at(wij).once('GET', `/sign-in/at/${house()}`))).toBe('/sign-in')
})
