import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, signInByMail, type World } from '../testing/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

let people = 0
async function signedIn(devices = 1, agents: readonly string[] = []) {
  people += 1
  const email = `person-${people}@example.org`
  const id = await world.person(`Person ${people}`, email)
  const visitors = []
  for (let i = 0; i < devices; i += 1) {
    const agent = agents[i] ?? ''
    visitors.push(await signInByMail(world, email, { agent }))
  }
  return { id, visitors, first: visitors[0] as (typeof visitors)[0] }
}

const sessionsOf = (id: string) =>
  world.sql<{ id: string }>(
    'select id from platform.session where person_id = $1 and ended_at is null order by opened_at',
    [id],
  )
const isIn = async (visitor: { get(path: string): Promise<{ path: string }> }) =>
  (await visitor.get('/mine')).path === '/mine'

test('a person sees where they are signed in, this device first, in plain words', async () => {
  const agents = ['Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', '']
  const { first } = await signedIn(2, agents)
  await first.get('/mine/sign-ins')
  const text = first.text()
  expect(text).toContain('Dit apparaat: Firefox op Android')
  expect(text).toContain('Een apparaat dat we niet herkennen')
  expect(text).toContain('Met een link uit de mail.')
})

test('ends another device at once, and only that one', async () => {
  const { id, visitors } = await signedIn(3)
  const [here, lost, other] = visitors
  const ids = await sessionsOf(id)
  await here?.get('/mine/sign-ins')
  await here?.submit({}, `/mine/sign-ins/${ids[1]?.id}/end`)
  expect(here?.html).toContain('Dat apparaat is uitgelogd.')
  expect(await Promise.all([here, lost, other].map((visitor) => visitor && isIn(visitor)))).toEqual([
    true,
    false,
    true,
  ])
})

test('ends all others, and not this one', async () => {
  const { visitors } = await signedIn(3)
  const [here, ...others] = visitors
  await here?.get('/mine/sign-ins')
  await here?.submit({}, '/mine/sign-ins/end-others')
  expect(here && (await isIn(here))).toBe(true)
  for (const other of others) expect(await isIn(other)).toBe(false)
})

test('ending this device signs out', async () => {
  const { id, first } = await signedIn()
  const [session] = await sessionsOf(id)
  await first.get('/mine/sign-ins')
  await first.submit({}, `/mine/sign-ins/${session?.id}/end`)
  expect(first.cookie('kampvuur_session')).toBeUndefined()
  expect(await sessionsOf(id)).toEqual([])
})

test('somebody else’s session is neither seen nor ended, and sounds as if it did not exist', async () => {
  const mina = await signedIn()
  const stranger = await signedIn(2)
  const [hers] = await sessionsOf(mina.id)
  await stranger.first.get('/mine/sign-ins')
  expect(stranger.first.html).not.toContain(hers?.id)
  const { values } = stranger.first.form('/mine/sign-ins/end-others')
  await stranger.first.post(`/mine/sign-ins/${hers?.id}/end`, values)
  const forHers = { status: stranger.first.status, text: stranger.first.text() }
  await stranger.first.post(`/mine/sign-ins/${crypto.randomUUID()}/end`, values)
  expect({ status: stranger.first.status, text: stranger.first.text() }).toEqual(forHers)
  expect(forHers.status).toBe(404)
  await stranger.first.post('/mine/sign-ins/end-others', values)
  expect(await isIn(mina.first)).toBe(true)
})

test('a passkey is named and removed by its owner alone', async () => {
  const mina = await signedIn()
  const stranger = await signedIn()
  const key = crypto.randomUUID()
  await world.sql(
    `insert into auth.passkey (id, "publicKey", "userId", "credentialID", counter, "deviceType", "backedUp")
     values ($1, 'k', $2, 'credential', 0, 'singleDevice', false)`,
    [key, mina.id],
  )
  const nameOf = async () => (await world.sql('select name from auth.passkey where id = $1', [key]))[0]
  const path = `/mine/passkeys/${key}`
  expect((await stranger.first.get(path)).status).toBe(404)
  await stranger.first.get('/mine/sign-ins')
  const { values } = stranger.first.form('/mine/passkeys')
  for (const act of ['name', 'remove']) {
    await stranger.first.post(`${path}/${act}`, { ...values, name: 'van mij' })
    expect(stranger.first.status).toBe(404)
  }
  expect(await nameOf()).toEqual({ name: null })

  await mina.first.get(path)
  await mina.first.submit({ name: ' ' }, `${path}/name`)
  expect(mina.first.status).toBe(422)
  await mina.first.submit({ name: 'mijn telefoon' }, `${path}/name`)
  expect(await nameOf()).toEqual({ name: 'mijn telefoon' })
  await mina.first.get(path)
  await mina.first.submit({}, `${path}/remove`)
  expect(await nameOf()).toBeUndefined()
})
