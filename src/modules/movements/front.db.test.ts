import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeCircle, startTestApplication, type TestApplication } from '../../../tests/support/application.ts'
import type { Browserless } from '../../../tests/support/browserless.ts'
import { seated } from '../../../tests/support/seated.ts'
import { makeFire } from '../dialogues/harvest/testing/fire.ts'

let world: TestApplication
let first: string
let sister: string
let anne: Browserless
let thirza: Browserless

const sits = async (name: string, role: string, circle: string) =>
  (await seated(world, circle, { name, role })).browser

beforeAll(async () => {
  world = await startTestApplication()
  first = await makeCircle(world, { kind: 'movement', slug: 'stoel', name: 'Een stoel erbij' })
  sister = await makeCircle(world, { kind: 'movement', slug: 'wij-blijven', name: 'Wij blijven' })
  await world.sql("update circles.circle set created_at = created_at - interval '1 day' where id = $1", [
    first,
  ])
  anne = await sits('Anne', 'host', first)
  thirza = await sits('Thirza', 'host', sister)
})
afterAll(() => world.close())
beforeEach(() => world.sql('delete from movements.welcome; delete from movements.sister'))

const welcome = '/circles/wij-blijven/welcome'

describe('a front page of its own', () => {
  test('leads with its name, its words and its fires; lists begin with what is its own', async () => {
    const here = await makeFire(world, {
      name: 'Vuur bij Wij blijven',
      announced: true,
      status: 'inviting',
      inDays: 4,
    })
    await world.sql('update circles.circle set parent_id = $2, movement_id = $2 where id = $1', [
      here.organisationId,
      sister,
    ])
    await makeFire(world, { name: 'Vuur elders', announced: true, status: 'inviting', inDays: 4 })
    const visitor = await world.visitor().get('/movements/wij-blijven')
    expect(visitor.html).toContain('<title>Wij blijven</title>')
    expect(visitor.text()).toContain('Vuur bij Wij blijven')
    expect(visitor.text()).not.toContain('Vuur elders')
    expect(visitor.links()).toEqual(
      expect.arrayContaining([
        '/movements/wij-blijven',
        '/agenda?of=wij-blijven',
        '/people?movement=wij-blijven',
        '/circles/wij-blijven/about',
      ]),
    )
    await visitor.get('/')
    expect(visitor.text()).toContain('Vuur elders')
    expect(visitor.links()).toContain('/agenda')
  })

  test('what is no movement has none, and neither has one that nobody may see', async () => {
    await makeCircle(world, { kind: 'sector', slug: 'sector', name: 'Sector' })
    await makeCircle(world, { kind: 'movement', slug: 'besloten', name: 'Besloten', visibility: 'members' })
    for (const slug of ['sector', 'besloten', 'niets']) {
      const visitor = await world.visitor().get(`/movements/${slug}`)
      expect([slug, visitor.status]).toEqual([slug, 404])
      expect(visitor.html).toContain('· Een stoel erbij</title>')
    }
  })
})

describe('the welcome', () => {
  test('is written by hosts, seen by everyone in both languages, and left empty it is ours again', async () => {
    await thirza.get(welcome)
    await thirza.submit({
      sentenceNl: 'Wij gaan niet weg.',
      wordsNl: 'Een.\r\n\r\nTwee <b>.',
      sentenceEn: 'We do not leave.',
    })
    expect(thirza.text()).toContain('Zo staat het er nu.')
    const visitor = await world.visitor().get('/movements/wij-blijven')
    expect(visitor.text()).toContain('Wij gaan niet weg.')
    expect(visitor.html).toContain('Twee &lt;b&gt;.')
    visitor.headers['accept-language'] = 'en'
    expect((await visitor.get('/movements/wij-blijven')).text()).toContain('We do not leave.')
    await thirza.get(welcome)
    await thirza.submit({ sentenceNl: '', wordsNl: '', sentenceEn: '' })
    expect((await world.visitor().get('/movements/wij-blijven')).text()).not.toContain('Wij gaan niet weg.')
  })

  test('two who write at once keep both texts; sent twice it is written once; too long stays typed', async () => {
    const second = await sits('Sam', 'host', sister)
    await second.get(welcome)
    await thirza.get(welcome)
    const { action, values } = thirza.form()
    const sent = { ...values, sentenceNl: 'De eerste zin.' }
    for (let times = 0; times < 2; times += 1) await thirza.post(action, sent)
    expect(await world.sql('select version from movements.welcome')).toEqual([{ version: 1 }])
    await second.submit({ sentenceNl: 'De tweede zin.' })
    expect(second.status).toBe(409)
    expect(second.text()).toContain('De eerste zin.')
    expect(second.html).toContain('value="De tweede zin."')
    await second.submit({ sentenceNl: 'x'.repeat(241) })
    expect(second.status).toBe(422)
    expect(second.html).toContain('x'.repeat(241))
  })

  test('is not for who is no host there', async () => {
    expect((await anne.get(welcome)).status).toBe(403)
    expect((await world.visitor().get(welcome)).text()).not.toContain('Het welkom op de voorpagina')
  })
})

describe('sisters', () => {
  const says = async (host: Browserless, slug: string, other: string, yes = 'yes') => {
    await host.get(`/circles/${slug}/sisters`)
    return host.post(`/circles/${slug}/sisters`, { ...host.form().values, sister: other, says: yes })
  }
  const named = async (path: string) => (await world.visitor().get(path)).html.includes('Onze zusterbeweging')

  test('are named to everybody once both said so, and no longer when one takes it back', async () => {
    await says(anne, 'stoel', 'wij-blijven')
    expect(anne.text()).toContain('Nu wacht het op hen.')
    expect(await named('/')).toBe(false)
    expect((await thirza.get('/circles/wij-blijven/sisters')).text()).toContain(
      'Een stoel erbij zegt dat jullie zusters zijn.',
    )
    await says(thirza, 'wij-blijven', 'stoel')
    await says(thirza, 'wij-blijven', 'stoel')
    expect((await world.visitor().get('/')).links()).toContain('/movements/wij-blijven')
    expect((await world.visitor().get('/movements/wij-blijven')).links()).toContain('/movements/stoel')
    await says(anne, 'stoel', 'wij-blijven', 'no')
    expect(await named('/movements/wij-blijven')).toBe(false)
  })

  test('cannot be said for the other, of oneself, or of what one may not see', async () => {
    await says(anne, 'stoel', 'stoel')
    expect(anne.status).toBe(404)
    await says(anne, 'stoel', 'besloten')
    expect(anne.status).toBe(404)
    expect((await anne.get('/circles/wij-blijven/sisters')).status).toBe(403)
    await world.sql('insert into movements.sister (movement_id, sister_id) values ($1, $2)', [first, sister])
    expect((await (await sits('Wil', 'member', first)).get('/circles/stoel/sisters')).status).toBe(403)
    expect(await world.sql('select 1 from movements.sister')).toHaveLength(1)
  })

  test('a sister that somebody may not see is not named to them', async () => {
    const [{ id: hidden } = { id: '' }] = await world.sql<{ id: string }>(
      "select id from circles.circle where slug = 'besloten'",
    )
    await world.sql('insert into movements.sister (movement_id, sister_id) values ($1, $2), ($2, $1)', [
      first,
      hidden,
    ])
    await world.sql("select platform.audit('test.done', 'test', null, null)")
    expect(await named('/')).toBe(false)
    const member = await sits('Mo', 'member', hidden)
    expect((await member.get('/')).html).toContain('Onze zusterbeweging Besloten')
  })
})
