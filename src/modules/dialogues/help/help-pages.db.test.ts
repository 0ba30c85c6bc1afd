import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { hashOf, newSessionToken } from '../../../platform/codes/codes.ts'
import { anOgg } from '../../../platform/recordings/testing/sounds.ts'
import { anEvening, type Evening } from '../room/testing/evening.ts'

let evening: Evening
let karin: Browserless
let bosSeat: string
beforeAll(async () => {
  evening = await anEvening()
  await evening.openDoor()
  karin = await evening.comesIn('Karin')
  const { daan, dialogueId } = evening
  await daan.get(`/dialogues/${dialogueId}/room`)
  await daan.submit({}, `/dialogues/${dialogueId}/sit`)
  await daan.get('/room/write-for')
  await daan.submit({ name: 'Meneer Bos' }, '/room/write-for')
  bosSeat = await evening.seatOf('Meneer Bos')
})
afterAll(() => evening.test.close())

const strip = ({ html }: Browserless) => /<aside class="kv-helping">[\s\S]*?<\/aside>/.exec(html)?.[0] ?? ''

async function writes(who: Browserless, words: string): Promise<string> {
  await who.get(`/room/write-for/${bosSeat}`)
  await who.submit({ words, way: 'typed-by-other' })
  return who.path.split('/')[3] ?? ''
}

async function endsOnStrip(who: Browserless) {
  const helpId = /name="helpId" value="([^"]+)"/.exec(strip(who))?.[1] ?? ''
  await who.post('/help/end', { helpId })
}

/** His own device, or his card, in his seat. */
async function own(): Promise<Browserless> {
  const token = newSessionToken()
  await evening.test.sql(
    `insert into platform.session (token_hash, seat_id, scope, method, ends_at)
     values ($1, $2, 'card', 'test', now() + interval '1 hour')`,
    [hashOf(token), bosSeat],
  )
  const visitor = evening.test.visitor()
  visitor.setCookie('kampvuur_seat', token)
  return visitor
}

test('the first sentence begins the help, and says so beforehand', async () => {
  await karin.get(`/room/write-for/${bosSeat}`)
  expect(strip(karin)).toBe('')
  expect(karin.text()).toContain('Je begint dan met helpen: een uur')
  const id = await writes(karin, 'Ik wil in de tuin zitten.')
  expect(karin.path).toBe(`/room/words/${id}/read-back`)
  expect(karin.text()).toContain('Ik wil in de tuin zitten.')
})

test('on every page of her device stands whom she helps: also where pages are kept, are not found, or are somebody’s account', async () => {
  for (const path of ['/room', '/', '/stories', '/k', '/room/my-card', '/nergens']) {
    await karin.get(path)
    expect(strip(karin), path).toMatch(/Je helpt Meneer Bos\. Tot \d\d:\d\d\./)
    expect(strip(karin), path).toContain('Klaar met helpen')
  }
  // Whoever looks at the same kept page from another seat sees nothing of it.
  const mina = await evening.comesIn('Mina')
  await mina.get('/stories')
  expect(strip(mina)).toBe('')
  // Also where Karin is signed in on that device.
  const signedIn = evening.test.visitor()
  signedIn.setCookie('kampvuur_session', evening.daan.cookie('kampvuur_session') ?? '')
  signedIn.setCookie('kampvuur_seat', karin.cookie('kampvuur_seat') ?? '')
  await signedIn.get('/mine')
  expect(strip(signedIn)).toContain('Meneer Bos')
})

test('what waits does not lie open at the table; it is read on its own page', async () => {
  await karin.get('/room')
  expect(karin.text()).toContain('Lees voor aan Meneer Bos')
  expect(karin.html).not.toContain('tuin zitten')
})

test('a recording that waits is opened by its address as well: the log says so, as of what is read', async () => {
  await karin.get(`/room/write-for/${bosSeat}/speak`)
  await karin.upload({ words: '' }, { media: anOgg() })
  const id = karin.path.split('/')[3] ?? ''
  const opened = async () =>
    (
      await evening.test.sql(
        `select from platform.audit_entry where action = 'contributions.hear-in-hand' and thing_id = $1`,
        [id],
      )
    ).length
  const before = await opened()
  for (const path of [`/words/${id}/media`, `/room/words/${id}/media`])
    expect((await karin.once('GET', path)).status).toBe(200)
  expect(await opened()).toBe(before + 2)
  const bos = await own()
  expect((await bos.once('GET', `/card/words/${id}/media`)).status).toBe(200)
  expect(await opened(), 'one’s own is nobody’s business').toBe(before + 2)
  await bos.get('/card/help')
  expect(bos.text()).toContain('opende je opname, tekening of foto')
  expect(bos.text()).toContain('nam op wat je zei, of bewaarde je tekening')
  await evening.test.sql(`update contributions.contribution set state = 'left-out' where id = $1`, [id])
  expect((await karin.once('GET', `/words/${id}/media`)).status).toBe(404)
  expect(await opened()).toBe(before + 2)
})

test('ended on any page: the strip is gone, and so is what waits', async () => {
  const id = await writes(karin, 'En iets anders.')
  await karin.get('/stories')
  await endsOnStrip(karin)
  expect([karin.status, karin.path, strip(karin)]).toEqual([200, '/room', ''])
  expect(karin.text()).toContain('Je helpt niet meer.')
  expect(karin.text()).not.toContain('Lees voor aan')
  await karin.get('/stories')
  expect(strip(karin)).toBe('')
  for (const verb of ['read-back', 'yes', 'change']) {
    await karin.get(`/room/words/${id}/${verb}`)
    expect([verb, karin.status]).toEqual([verb, 404])
    expect(karin.html).not.toContain('En iets anders.')
  }
})

test('the hour ends while she types: what she typed stays, and one button begins again', async () => {
  await writes(karin, 'Nog een zin.')
  await karin.get(`/room/write-for/${bosSeat}`)
  expect(karin.form().values.begin).toBeUndefined()
  await evening.test.sql('update contributions.help set ends_at = now() where ended_at is null')
  await karin.submit({ words: 'Lang getypt.', way: 'typed-by-other' })
  expect([karin.status, karin.form().values.words]).toEqual([422, 'Lang getypt.'])
  expect(karin.text()).toContain('Je helpt deze persoon nu niet meer.')
  // Three by one hand may wait; room for this one.
  await evening.test.sql(`update contributions.contribution set state = 'left-out' where state = 'waiting'`)
  await karin.submit({})
  expect(karin.text()).toContain('Lang getypt.')
  expect(strip(karin)).toContain('Meneer Bos')
})

test('on his own pages stands who helps now; he ends it, and she cannot begin again today', async () => {
  const bos = await own()
  for (const path of ['/card', '/room', '/card/help', '/room/help']) {
    await bos.get(path)
    expect(bos.text(), path).toContain('Karin helpt je nu')
  }
  await bos.get('/card')
  const end = /action="(\/card\/help\/[^"]+\/end)"/.exec(bos.html)?.[1] ?? ''
  await bos.submit({}, end)
  expect(bos.text()).toContain('De hulp is gestopt.')
  await karin.get('/room')
  expect(strip(karin)).toBe('')
  await karin.get(`/room/write-for/${bosSeat}`)
  await karin.submit({ words: 'Toch nog iets.', way: 'typed-by-other' })
  expect([karin.status, karin.text()]).toEqual([403, expect.stringContaining('vond het genoeg voor vandaag')])
  expect(karin.text(), 'what was typed is not lost').toContain('Toch nog iets.')
})

test('he reads who helped, what they wrote and what was done, in plain words', async () => {
  const bos = await own()
  await bos.get('/card')
  expect(bos.text()).toContain('Wie je hielp')
  await bos.get('/card/help')
  for (const line of ['Karin', 'Dit liet je weg.', 'Dit wacht nog op jouw ja.', 'Lang getypt.'])
    expect(bos.text()).toContain(line)
  for (const step of ['begon te helpen', 'schreef een zin op', 'las een zin voor', 'de hulp stopte'])
    expect(bos.text()).toContain(step)
  // And nobody else: not Karin herself, and not who keeps the fire.
  for (const [other, path] of [
    [karin, '/room/help'],
    [evening.daan, '/mine/help'],
  ] as const) {
    await other.get(path)
    expect([other.status, other.text()]).toEqual([200, expect.stringContaining('Niemand schreef hier iets')])
  }
})

test('later he takes over everything he said, with his card', async () => {
  const bos = await own()
  await bos.get('/card')
  const id = /words\/([0-9a-f-]{36})\/yes/.exec(bos.html)?.[1] ?? ''
  await bos.get(`/card/words/${id}/change`)
  await bos.submit({ words: 'Zo zeg ik het zelf.' })
  await bos.submit({ audience: 'everyone' }, `/card/words/${id}/audience`)
  expect(bos.text()).toContain('Iedereen mag dit lezen.')
  await bos.get(`/card/words/${id}/withdraw`)
  await bos.submit({})
  expect(bos.text()).toContain('Alleen jij leest dit nu.')
})

test('who keeps the fire sees nowhere that somebody was helped, or has not spoken', async () => {
  const { daan, dialogueId } = evening
  for (const rest of ['', '/room', '/harvest', '/people', '/cards', '/kit']) {
    await daan.get(`/dialogues/${dialogueId}${rest}`)
    expect(daan.text(), rest).not.toMatch(/Karin helpt|Karin hielp|nog niets gezegd|zei niets|nog geen zin/i)
  }
})
