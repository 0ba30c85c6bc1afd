import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../tests/support/application.ts'
import type { Browserless } from '../../../tests/support/browserless.ts'
import { tell } from './testing/told.ts'

let world: TestApplication
let movement: string
let house: string
let visitor: Browserless
let member: Browserless

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  house = await makeCircle(world, {
    name: 'Het Wielhuis',
    slug: 'wielhuis',
    parentId: movement,
    movementId: movement,
  })
  const person = await makePerson(world, 'Lid')
  await makeSeat(world, house, person)
  visitor = world.visitor()
  member = await world.as(person)
})
afterAll(() => world.close())

const look = async (who: Browserless, words: string) =>
  (await who.get(`/search?q=${encodeURIComponent(words)}`)).text()

test('a word is found in compounds, in other forms, with a typing error and as another word for the same', async () => {
  await tell(world, {
    movement,
    title: 'Koffie in het verpleeghuis',
    inShort: 'Els dronk koffie met haar moeder.',
    body: 'In twee verpleeghuizen schoven dochters en zonen aan. De mantelzorgers vertelden het elkaar.',
  })
  await world.app.drained()
  for (const words of [
    'verpleeghuizen',
    'verpleeghuiszorg',
    'verpleghuis',
    'huis',
    'mantelzorg',
    'familie',
    'Koffié',
  ])
    expect(await look(visitor, words), words).toContain('Koffie in het verpleeghuis')
  expect(await look(visitor, 'zeilboot')).toContain('Hierover vonden we niets')
})

test('who reads another language is told in which one it is that was found, and nobody else', async () => {
  await tell(world, { movement, title: 'De boomgaard in mei', body: 'In de boomgaard bloeit alles.' })
  await world.app.drained()
  const english = world.visitor()
  english.headers['accept-language'] = 'en'
  expect(await look(english, 'boomgaard')).toContain(', in Dutch')
  expect(await look(visitor, 'boomgaard')).not.toContain('in het Nederlands')
})

test('what was withdrawn, narrowed or rewritten is found by nobody on the next request, and never comes back', async () => {
  const id = await tell(world, { movement, title: 'De kwikstaart', body: 'Over de kwikstaart in de tuin.' })
  await world.app.drained()
  expect(await look(visitor, 'kwikstaart')).toContain('De kwikstaart')
  await world.sql(
    "update stories.published set plain = 'Over een vogel', title = 'De vogel' where story_id = $1",
    [id],
  )
  expect(await look(visitor, 'kwikstaart')).not.toContain('Gevonden')
  await world.app.drained()
  expect(await look(visitor, 'vogel')).toContain('De vogel')
  await world.sql('delete from stories.published where story_id = $1', [id])
  expect(await look(visitor, 'vogel')).not.toContain('Gevonden')
  await world.app.drained()
  expect(await look(visitor, 'vogel')).not.toContain('Gevonden')
})

test('who may not read it sees exactly the page that they would see without it', async () => {
  const asked = [
    'ijsvogel',
    'ijsvgoel',
    'vogel',
    'kerkuil',
    'kerkuli in de nacht',
    'quibelaar',
    'qubbelaar',
    'quibbelaer',
    'jisvogelquibbelaar',
  ]
  const pages = () => Promise.all(asked.map((words) => look(visitor, words)))
  const before = await pages()
  await tell(world, {
    movement,
    circle: house,
    audience: 'circle',
    title: 'De ijsvogel',
    body: 'Bij ons thuis, bij Quibbelaar, de ijsvogelquibbelaar.',
  })
  await tell(world, { movement, audience: 'movement', title: 'De kerkuil in de nacht' })
  await world.app.drained()
  expect(await look(member, 'ijsvgoel')).toContain('De ijsvogel')
  expect(await look(member, 'kerkuilen')).toContain('De kerkuil')
  for (const words of ['quibelaar', 'qubbelaar', 'quibbelaer'])
    expect(await look(member, words), words).toContain('“quibbelaar”')
  expect(await pages()).toEqual(before)
})

test('a place that is for its own is found by who sits there alone', async () => {
  const room = await makeCircle(world, {
    name: 'Theehuis Lapwing',
    slug: 'theehuis',
    parentId: house,
    movementId: movement,
    visibility: 'members',
  })
  const person = await makePerson(world, 'Anders')
  await makeSeat(world, room, person)
  await world.app.drained()
  expect(await look(await world.as(person), 'lapwing')).toContain('Theehuis Lapwing')
  expect(await look(member, 'lapwing')).not.toContain('Theehuis')
  await world.sql("update circles.circle set visibility = 'everyone' where id = $1", [room])
  await world.app.drained()
  expect(await look(visitor, 'lapwing')).toContain('Theehuis Lapwing')
  await world.sql("update circles.circle set visibility = 'members' where id = $1", [room])
  expect(await look(visitor, 'lapwing')).not.toContain('Theehuis')
})

test('keeps what was typed, marks it, and narrows to a kind', async () => {
  await tell(world, {
    movement,
    kind: 'guide',
    title: 'Samen een rooster maken',
    body: 'Zo maak je een rooster met elkaar.',
  })
  await tell(world, {
    movement,
    kind: 'failure',
    title: 'Het rooster dat niet lukte',
    body: 'Niemand keek ernaar.',
  })
  await world.app.drained()
  const text = (await visitor.get('/search?q=roosters')).html
  expect(text).toContain('value="roosters"')
  expect(text).toContain('<mark>rooster</mark>')
  expect(visitor.links()).toContain('/search?q=roosters&shelf=guide')
  const narrowed = (await visitor.get('/search?q=roosters&shelf=guide')).text()
  expect(narrowed).toContain('Samen een rooster maken')
  expect(narrowed).not.toContain('dat niet lukte')
})

test('what no text can hold is nothing to look for', async () => {
  for (const path of ['/search?q=%00', '/search?q=kof%00fie', '/search/offered?q=%00'])
    expect((await visitor.get(path)).status, path).toBe(200)
})

test.each([
  ['one letter', 'q'],
  ['small words alone', 'de het een en van'],
  ['signs', "\"\u201c\u201d'' ... ??? !!!"],
  ['a smile', '\u{1F600}\u{1F469}\u200d\u{1F9B0}'],
  ['wildcards', 'zo* %_ ? .*'],
  ['what looks like a command', "x' or 1=1; drop table search.document; --"],
  ['from right to left', '\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd \u202eegrof'],
  ['a letter without an end', 'a'.repeat(5_000)],
  ['half a pair', '\ud83d zeilboot'],
])('whatever somebody types is answered kindly: %s', async (_what, typed) => {
  const asked = encodeURIComponent(typed.toWellFormed())
  expect((await visitor.get(`/search?q=${asked}`)).status).toBe(200)
  expect(visitor.text()).toMatch(/Hierover vonden we niets|Gevonden/)
  expect((await visitor.get(`/search/offered?q=${asked}`)).status).toBe(200)
})

test('asks no more than eight words, however long what somebody pastes is', async () => {
  const long = Array.from({ length: 400 }, (_, at) => `woord${at}`).join(' ')
  expect((await visitor.get(`/search?q=${encodeURIComponent(long)}`)).status).toBe(200)
  expect(visitor.text()).toContain('We zochten met het eerste stuk.')
  expect((await visitor.get(`/search?q=${encodeURIComponent("'); drop \\ & | ! <-> :* '")}`)).status).toBe(
    200,
  )
})

test('a word that was withdrawn is not offered any more, though what it is made of stands elsewhere', async () => {
  const id = await tell(world, { movement, title: 'Bij de Vlierboomstraat', body: 'In de Vlierboomstraat.' })
  await tell(world, { movement, title: 'De vlierboom', body: 'Een vlierboom in de straat.' })
  await world.app.drained()
  expect(await look(visitor, 'vlirbomstraat')).toContain('“vlierboomstraat”')
  await world.sql('delete from stories.published where story_id = $1', [id])
  expect(await look(visitor, 'vlirbomstraat')).not.toContain('vlierboomstraat')
})

test('one thing that cannot be laid in holds up no other: it is set aside, and found when it was made right', async () => {
  const told = (title: string) => tell(world, { movement, title })
  await world.sql(
    `create function search.refuses() returns trigger language plpgsql as $$
     begin if new.title = 'Het scheve schilderij' then raise check_violation; end if; return new; end $$`,
  )
  await world.sql(
    'create trigger refuses before insert on search.document for each row execute function search.refuses()',
  )
  const wrong = await told('Het scheve schilderij')
  await told('Het hangende koord')
  await world.app.drained()
  expect(await look(visitor, 'hangende koord')).toContain('Het hangende koord')
  expect(await look(visitor, 'schilderij')).not.toContain('Gevonden')
  expect(await world.sql('select id from search.stale where set_aside_at is not null')).toEqual([
    { id: wrong },
  ])
  await world.sql('drop function search.refuses() cascade')
  await world.sql("update stories.published set title = 'Het rechte schilderij' where story_id = $1", [wrong])
  await world.app.drained()
  expect(await look(visitor, 'schilderij')).toContain('Het rechte schilderij')
})

test('who looks more often than somebody can type waits a minute, with the words still there; others go on', async () => {
  const hasty = await world.as(await makePerson(world, 'Haast'))
  const statuses: number[] = []
  for (let times = 0; times < 61; times += 1) statuses.push((await hasty.get('/search?q=koffie')).status)
  expect(statuses.indexOf(429)).toBe(60)
  expect(hasty.text()).toContain('Wacht een minuut')
  expect(hasty.html).toContain('value="koffie"')
  expect((await hasty.get('/search')).status, 'looking at the page is no search').toBe(200)
  expect((await member.get('/search?q=koffie')).status).toBe(200)
})

test('a story of another movement than the one around the page says of which it is', async () => {
  const sister = await makeCircle(world, { kind: 'movement', name: 'Wij blijven', slug: 'wij-blijven' })
  await tell(world, { movement, title: 'Hier een waterval' })
  await tell(world, { movement: sister, title: 'Elders een waterval' })
  await world.app.drained()
  const found = async (address: string) =>
    Object.fromEntries(
      [...(await visitor.get(address)).html.matchAll(/<li class="kv-found__item.*?<\/li>/gs)].map(
        ([item]) => [/(Hier|Elders)/.exec(item)?.[1], />(Van [^<]+)<\/p>/.exec(item)?.[1]],
      ),
    )
  expect(await found('/search?q=waterval')).toEqual({ Hier: undefined, Elders: 'Van Wij blijven' })
  expect(await found('/search?q=waterval&of=wij-blijven')).toEqual({
    Hier: 'Van De Beweging',
    Elders: undefined,
  })
})
