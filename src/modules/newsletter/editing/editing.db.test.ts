import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { refusing } from '../../../../tests/support/refusing.ts'

const at = '/circles/beweging/newsletter/next'
let world: TestApplication
let movement: string
let ria: Browserless
let joost: Browserless

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  ria = await person('Ria', 'host')
  joost = await person('Joost', 'member')
  await gathering('Soep')
  await gathering('Brood')
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.sql('delete from newsletter.item')
  await world.sql('delete from newsletter.proof')
  await world.sql('delete from newsletter.issue')
  await world.sql('delete from stories.story')
  await world.sql(
    `update gatherings.gathering
       set audience = case when title in ('Soep', 'Brood') then 'everyone' else 'circle' end`,
  )
})

async function person(name: string, role: string) {
  const id = await makePerson(world, name, `${name.toLowerCase()}@example.org`)
  await makeSeat(world, movement, id, role)
  return world.as(id)
}
const gathering = (title: string) =>
  world.sql(
    `with g as (insert into gatherings.gathering (id, circle_id, movement_id, kind, title, audience, status, announced_at)
       values (gen_random_uuid(), $1, $1, 'meeting', $2, 'everyone', 'announced', now()) returning id)
     insert into gatherings.occurrence (id, gathering_id, due_at, starts_at, ends_at)
       select gen_random_uuid(), g.id, now() + interval '9 days', now() + interval '9 days', now() + interval '9 days 2 hours'
       from g`,
    [movement, title],
  )
async function begun() {
  await ria.get(at)
  await ria.submit({}, `${at}/begin`)
}
const issues = () =>
  world.sql<{ id: string; leaves_at: Date | null; opening: object }>('select * from newsletter.issue')

test('a letter is laid ready from what everybody may come to; a host writes, orders, leaves out and looks', async () => {
  await begun()
  expect(ria.text()).toContain('Soep')
  const { values } = ria.form(at)
  const [first = '', second = ''] = [values.item].flat()
  await ria.submit({ openingNl: 'Dag allemaal,\n\nHet was een maand.', move: `down ${first}` }, at)
  expect([ria.form(at).values.item].flat()).toEqual([second, first])
  await ria.submit({ move: `up ${second}` }, at)
  expect([ria.form(at).values.item].flat()).toEqual([second, first])
  await ria.submit({}, at)
  expect(ria.text()).toContain('Bewaard.')
  const text = async () => (await ria.once('GET', `${at}/text`)).text()
  const one = await text()
  expect(one).toContain('Het was een maand.')
  expect(one.indexOf('Brood') < one.indexOf('Soep')).toBe(
    (
      await world.sql<{ title: string }>(
        `select g.title from newsletter.item i join gatherings.occurrence o on o.id = i.ref_id
       join gatherings.gathering g on g.id = o.gathering_id order by i.place limit 1`,
      )
    )[0]?.title === 'Brood',
  )
  await ria.get(at)
  await ria.submit({ [`out/${first}`]: 'yes' }, at)
  const less = await text()
  expect([less.includes('Soep'), less.includes('Brood')].filter(Boolean)).toHaveLength(1)
  const mail = await ria.once('GET', `${at}/mail`)
  expect(mail.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await mail.text()).toContain('Het was een maand.')
})

/** What was told and what one can come to, each under its own heading. */
const told = (title: string) =>
  world.sql(
    `with key as (insert into platform.sealing_key (id, wrapped) values (gen_random_uuid(), 'x') returning id),
       s as (insert into stories.story (id, movement_id, kind, sealing_key_id)
         select gen_random_uuid(), $1, 'story', key.id from key returning id)
     insert into stories.published (id, story_id, movement_id, kind, language, audience, slug, title, in_short, body, plain,
         bylines, published_at)
       select gen_random_uuid(), s.id, $1, 'story', 'nl', 'everyone', lower($2), $2, '',
         '{"type":"doc","content":[]}', '', '{}', now() from s`,
    [movement, title],
  )
const inOrder = (text: string, names: readonly string[]) =>
  names.toSorted((a, b) => text.indexOf(a) - text.indexOf(b))

test('what came since stands under its own heading, each heading once, and leads from where it is said', async () => {
  await told('Bel')
  await begun()
  await told('Deur')
  await gathering('Thee')
  await ria.submit({ next: 'gather' }, at)
  expect(ria.text()).toContain('Er kwamen 2 dingen bij.')
  for (const key of [ria.form(at).values.item].flat().slice(1, 2)) {
    const id = key?.split('/')[1]
    expect(ria.links()).toContain(`#at-${id}`)
    expect(ria.html).toContain(`id="at-${id}"`)
  }
  expect(ria.html.match(/<h3[^>]*>[^<]*/g)?.map((one) => one.replace(/<[^>]*>/, ''))).toEqual([
    'Wat er verteld is',
    'Waar je bij kunt zijn',
  ])
  const text = await (await ria.once('GET', `${at}/text`)).text()
  for (const heading of ['Wat er verteld is', 'Waar je bij kunt zijn'])
    expect(text.split(`${heading}\n-`)).toHaveLength(2)
  const names = ['Bel', 'Deur', 'Waar je bij kunt zijn', 'Thee']
  expect(inOrder(text, names)).toEqual(names)
  await ria.submit({ next: 'gather' }, at)
  expect(ria.text()).toContain('Er kwam niets bij dat iedereen mag lezen.')
})

test('who looks what else came loses nothing that they typed, also where somebody else saved meanwhile', async () => {
  await begun()
  await told('Deur')
  await ria.submit({ openingNl: 'Lieve mensen,', next: 'gather' }, at)
  expect(ria.text()).toContain('Er kwam 1 ding bij.')
  expect(ria.form(at).values.openingNl).toBe('Lieve mensen,')
  await told('Lamp')
  const stale = String(Number(ria.form(at).values._version) - 1)
  await ria.submit({ openingNl: 'Dag allemaal,', next: 'gather', _version: stale }, at)
  expect([ria.status, ria.form(at).values.openingNl]).toEqual([409, 'Dag allemaal,'])
  expect(ria.text()).not.toContain('Lamp')
})

test('one press brings something to the top of its heading, and past nothing under another', async () => {
  await told('Bel')
  await told('Deur')
  await told('Lamp')
  await begun()
  const keys = () => [ria.form(at).values.item].flat()
  const before = keys()
  const stories = before.filter((key) => key?.startsWith('stories.'))
  const [first, second, third] = stories
  await ria.submit({ move: `top ${third}` }, at)
  expect(keys()).toEqual([third, first, second, ...before.slice(stories.length)])
  await ria.submit({ move: `down ${second}` }, at)
  expect(keys()).toEqual([third, first, second, ...before.slice(stories.length)])
})

test('each box that leaves something out is called by what it leaves out', async () => {
  await begun()
  const boxes = /type="checkbox" name="out[^>]*>\s*<span>laat weg <span class="kv-hidden">(Soep|Brood)/g
  expect(ria.html.match(boxes)).toHaveLength(2)
})

test('what is in another language is marked, in the letter and in the archive; a letter ends once', async () => {
  await told('Bel')
  await world.sql("update stories.published set language = 'en'")
  await told('Deur')
  await world.sql(
    "update gatherings.gathering set language = case title when 'Soep' then 'en' when 'Brood' then 'nl' end",
  )
  await begun()
  await ria.submit({ openingNl: 'Dag allemaal.', closingNl: 'Tot dan. Ria' }, at)
  const mail = async (language: string) => (await ria.once('GET', `${at}/mail?language=${language}`)).text()
  const [dutch, english] = [await mail('nl'), await mail('en')]
  const marked = (html: string, words: string) =>
    html.match(new RegExp(`<[^>]*lang="(..)"[^>]*>(?:<a[^>]*>)?${words}`))?.[1]
  const of = (html: string) => ['Bel', 'Deur', 'Dag allemaal', 'Tot dan'].map((words) => marked(html, words))
  expect(of(dutch)).toEqual(['en', undefined, undefined, undefined])
  expect(of(english)).toEqual([undefined, 'nl', 'nl', 'nl'])
  // Of a gathering its title alone: when and where it is says the letter itself.
  const named = (html: string) =>
    ['Soep', 'Brood', 'Bijeenkomst', 'Meeting'].map((word) => marked(html, word))
  expect(named(dutch)).toEqual(['en', undefined, undefined, undefined])
  expect(named(english)).toEqual([undefined, 'nl', undefined, undefined])
  expect([dutch.includes('hartelijke groet'), english.includes('kind regards')]).toEqual([false, false])
  await ria.submit({ closingNl: '' }, at)
  expect(await mail('nl')).toContain('hartelijke groet')
  const [{ id = '' } = {}] = await issues()
  await world.sql('update newsletter.issue set leaves_at = now(), left_at = now()')
  expect(of((await world.visitor().get(`/newsletter/${id}`)).html)).toEqual([
    'en',
    undefined,
    undefined,
    undefined,
  ])
})

test('what is withdrawn stands in no draft; what came since is there', async () => {
  await begun()
  await world.sql("update gatherings.gathering set audience = 'circle' where title = 'Soep'")
  await ria.get(at)
  expect([ria.text().includes('Soep'), ria.text().includes('Brood')]).toEqual([false, true])
  await world.sql("update gatherings.gathering set audience = 'everyone' where title = 'Soep'")
  await gathering('Koffie')
  await ria.submit({ next: 'gather' }, at)
  expect(ria.text()).toContain('Koffie')
})

/** Presses a button of the letter's form that leads somewhere of its own, with what stands in the form. */
async function press(button: 'go' | 'hold' | 'proof', fields: Record<string, string> = {}) {
  const action = `${at}/${button}`
  const { values } = ria.form(at)
  expect(ria.html).toContain(`formaction="${action}"`)
  await ria.post(action, { ...values, ...fields })
}
const standing = () =>
  world.sql<{ opening: object; title: object; place: number; left_out: boolean; ref_id: string }>(
    `select i.opening, i.title, t.place, t.left_out, t.ref_id
     from newsletter.issue i join newsletter.item t on t.issue_id = i.id order by t.place`,
  )

test.each(['go', 'proof'] as const)(
  'what was typed and ordered is kept by the button to %s',
  async (button) => {
    await begun()
    const [first = '', second = ''] = [ria.form(at).values.item].flat()
    const turned = { ...ria.form(at).values, item: [second, first] }
    await ria.post(`${at}/${button}`, {
      ...turned,
      ...{ titleNl: 'Maart', openingNl: 'Lieve mensen,', [`out/${first}`]: 'yes' },
      ...{ date: '2031-05-06', time: '09:00' },
    })
    expect(await standing()).toMatchObject([
      {
        title: { nl: 'Maart' },
        opening: { nl: 'Lieve mensen,' },
        ref_id: second.split('/')[1],
        left_out: false,
      },
      { ref_id: first.split('/')[1], left_out: true },
    ])
    const text = await (await ria.once('GET', `${at}/text`)).text()
    expect(text).toContain('Lieve mensen,')
  },
)

test('all buttons of the letter stand in one form, and Enter in a field saves', async () => {
  await begun()
  const forms = [...ria.html.matchAll(/<form\b[^>]*newsletter[^>]*>[\s\S]*?<\/form>/g)].map(([form]) => form)
  expect(forms).toHaveLength(1)
  expect(forms[0]?.match(/<button[^>]*>/)?.[0]).not.toMatch(/name=|formaction/)
  await press('go', { date: '2031-05-06', time: '09:00' })
  expect(ria.html.match(/<main[\s\S]*?<button[^>]*>/)?.[0]).not.toMatch(/<button[^>]*formaction/)
})

test.each(['go', 'proof', 'hold'] as const)(
  'nothing typed is lost where somebody else saved before the button to %s, nor does anything happen',
  async (button) => {
    await begun()
    if (button === 'hold') await press('go', { date: '2031-05-06', time: '09:00' })
    const before = await issues()
    const stale = String(Number(ria.form(at).values._version) - 1)
    const moment = { date: '2031-06-07', time: '10:00' }
    await press(button, { openingNl: 'Dag allemaal,', ...(button === 'go' && moment), _version: stale })
    expect([ria.status, ria.form(at).values.openingNl]).toEqual([409, 'Dag allemaal,'])
    if (button === 'go') expect(ria.form(at).values).toMatchObject(moment)
    expect(await issues()).toEqual(before)
    expect(await world.sql('select 1 from newsletter.proof')).toEqual([])
  },
)

test('a moment that cannot be, and words that are too long, keep all that was typed', async () => {
  await begun()
  await press('go', { openingNl: 'Lieve mensen,', date: '2020-01-01', time: '09:00' })
  expect([ria.status, ria.text()]).toEqual([422, expect.stringContaining('tien minuten')])
  expect(ria.form(at).values).toMatchObject({ openingNl: 'Lieve mensen,', date: '2020-01-01' })
  await press('go', { openingNl: 'a'.repeat(6001), date: '2031-05-06', time: '09:00' })
  expect([ria.status, ria.form(at).values.date]).toEqual([422, '2031-05-06'])
  expect(await issues()).toMatchObject([{ leaves_at: null }])
})

test('the moment that was typed stays when another button is pressed first', async () => {
  await begun()
  await ria.submit({ date: '2031-05-06', time: '10:30' }, at)
  expect(ria.form(at).values).toMatchObject({ date: '2031-05-06', time: '10:30' })
})

test('let go at a moment it can be changed and held back until then; not at once, and not in the past', async () => {
  await begun()
  await press('go', { date: '2031-05-06', time: '09:00' })
  expect(ria.text()).toContain('dinsdag 6 mei 2031 om 09:00')
  await ria.submit({ openingNl: 'Toch anders.' }, at)
  expect(ria.text()).toContain('Bewaard.')
  expect(await (await ria.once('GET', `${at}/text`)).text()).toContain('Toch anders.')
  await press('hold', { openingNl: 'Nog niet.' })
  expect(await issues()).toMatchObject([{ leaves_at: null, opening: { nl: 'Nog niet.' } }])
})

test('who still types when the letter leaves gets back what was typed', async () => {
  await begun()
  await press('go', { date: '2031-05-06', time: '09:00' })
  await world.sql('update newsletter.issue set leaves_at = now(), left_at = now()')
  await ria.submit({ openingNl: 'Net te laat.' }, at)
  expect([ria.status, ria.text()]).toEqual([409, expect.stringContaining('Net te laat.')])
  expect(ria.text()).toContain('net vertrokken')
  expect(await issues()).toMatchObject([{ opening: {} }])
})

test('of two hosts who save at once the second learns of the first', async () => {
  await begun()
  const first = ria.form(at).values
  await ria.submit({ openingNl: 'Een' }, at)
  await ria.post(at, { ...first, _key: crypto.randomUUID(), openingNl: 'Twee' })
  expect([ria.status, ria.text()]).toEqual([409, expect.stringContaining('net ook bewaard')])
  expect(ria.html).toContain('Twee')
})

test('who does not look after the movement sees no draft and changes none, also past the form', async () => {
  await begun()
  const [{ id = '' } = {}] = await issues()
  const visitor = world.visitor()
  expect((await joost.get(at)).status).toBe(403)
  expect((await joost.get(`${at}/mail`)).status).toBe(403)
  expect((await joost.get(`/newsletter/${id}`)).status).toBe(404)
  expect((await ria.get(`/newsletter/${id}`)).status).toBe(404)
  await visitor.get(at)
  expect(visitor.text()).not.toContain('Soep')
  const token = joost.cookie('kampvuur_session')
  const { database } = world.app.house
  for (const who of [undefined, token]) {
    const read = await database.read(who, ({ db }) =>
      db.selectFrom('newsletter.issue').select('id').execute(),
    )
    expect(read).toEqual([])
    const moved = await database.write(who, ({ db }) =>
      db.updateTable('newsletter.issue').set({ version: 9 }).executeTakeFirst(),
    )
    expect(moved.numUpdatedRows).toBe(0n)
  }
})

test('where the database lets nothing be moved, an editor is not told that the order was kept', async () => {
  await begun()
  const [first = ''] = [ria.form(at).values.item].flat()
  const moves = () => ria.submit({ [`place/${first}`]: '90', openingNl: 'Dag.' }, at)
  await refusing(world, 'update', 'newsletter.item', moves)
  expect([ria.status, ria.html.includes('Dag.'), ria.text().includes('Bewaard.')]).toEqual([409, true, false])
})
