import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { makeFire } from '../../dialogues/harvest/testing/fire.ts'
import { most } from '../editing/gather.ts'

let world: TestApplication
let movement: string
let sister: string
let ria: Browserless
let toos: Browserless
const at = '/circles/beweging/newsletter/next'

async function person(name: string, role: string, circle: string) {
  const id = await makePerson(world, name, `${name.toLowerCase()}@example.org`)
  await makeSeat(world, circle, id, role)
  return world.as(id)
}
beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  sister = await makeCircle(world, { kind: 'movement', name: 'Wij blijven', slug: 'wij-blijven' })
  ria = await person('Ria', 'host', movement)
  toos = await person('Toos', 'member', movement)
})
afterAll(() => world.close())
beforeEach(() =>
  world.sql(
    'delete from newsletter.item; delete from newsletter.issue; delete from stories.story; delete from movements.rooms',
  ),
)

async function written(audience: string): Promise<string> {
  await toos.get('/write/new')
  await toos.submit({ kind: 'story', place: movement })
  const story = toos.path
  await toos.submit({ title: 'De bel', body: 'Zo ging het.', next: 'stay' })
  await read(story, audience)
  return story
}
async function read(story: string, audience: string) {
  await toos.get(`${story}/publish`)
  await toos.submit({ audience })
  expect(toos.path).toMatch(/^\/stories\//)
}
/** As if everything so far was done two months ago. */
const longAgo = () =>
  world.sql(
    `update stories.published set published_at = published_at - interval '60 days';
     update stories.placed set writers_at = writers_at - interval '60 days', hosts_at = hosts_at - interval '60 days',
       stands_since = stands_since - interval '60 days'`,
  )
const begunAnew = () => world.sql('delete from newsletter.item; delete from newsletter.issue')
const close = (whose: string) =>
  world.sql("insert into movements.rooms (movement_id, closed) values ($1, '{stories}')", [whose])
async function inLetter(title: string): Promise<boolean> {
  await ria.get(at)
  await ria.submit({}, `${at}/begin`)
  return ria.text().includes(title)
}

/** A sister's story that is offered here, and to which this movement said yes. */
async function offered() {
  await world.sql(
    `with key as (insert into platform.sealing_key (id, wrapped) values (gen_random_uuid(), 'x') returning id),
       s as (insert into stories.story (id, movement_id, kind, sealing_key_id)
         select gen_random_uuid(), $1, 'story', key.id from key returning id)
     insert into stories.published (id, story_id, movement_id, kind, language, audience, slug, title, in_short, body, plain,
         bylines, published_at)
       select gen_random_uuid(), s.id, $1, 'story', 'nl', 'everyone', 'de-kade-abcdef', 'De kade', '',
         '{"type":"doc","content":[]}', '', '{}', now() - interval '60 days' from s`,
    [sister],
  )
  await world.sql(
    `insert into stories.placed (id, story_id, from_movement_id, movement_id, introduction, label, hosts_at)
     select gen_random_uuid(), story_id, movement_id, $1, 'Kijk.', 'Ook voor de jeugdzorg', now() from stories.published`,
    [movement],
  )
}
/** And its writers as well. */
async function placedHere() {
  await offered()
  await world.sql("update stories.placed set writers_at = now() - interval '1 minute'")
}

test('what everybody may read since this month is in its letter, also where some could read it long before', async () => {
  const story = await written('movement')
  await longAgo()
  await read(story, 'everyone')
  expect(await inLetter('De bel')).toBe(true)
})

test('what everybody could read before is in no letter again, corrected or not', async () => {
  const story = await written('everyone')
  await longAgo()
  await toos.get(story)
  await toos.submit({ body: 'Zo ging het echt.', next: 'stay' }, story)
  await read(story, 'everyone')
  expect(await inLetter('De bel')).toBe(false)
})

test('names, places and labels read as in a sentence', async () => {
  await placedHere()
  await world.sql("update stories.placed set label = 'ook voor de jeugdzorg'")
  await world.sql("update stories.published set bylines = '{Iemand die hier woont,De Overzet}'")
  const house = await makeCircle(world, {
    ...{ name: 'Waardevol leven!', slug: 'waardevol', kind: 'organisation' },
    ...{ parentId: movement, movementId: movement },
  })
  const gathering = (place: string, circle: string) =>
    world.sql(
      `with g as (insert into gatherings.gathering
           (id, circle_id, movement_id, kind, title, audience, status, announced_at, places)
         values (gen_random_uuid(), $1, $2, 'meeting', 'Soep', 'everyone', 'announced', now(), $3::jsonb) returning id)
       insert into gatherings.occurrence (id, gathering_id, due_at, starts_at, ends_at)
         select gen_random_uuid(), g.id, now() + interval '9 days', now() + interval '9 days', now() + interval '9 days 2 hours'
         from g`,
      [circle, movement, JSON.stringify([{ name: place, address: '' }])],
    )
  await gathering('Waardevol leven!, de grote tafel', house)
  await gathering('De oude school', house)
  await ria.get(at)
  await ria.submit({}, `${at}/begin`)
  const text = await (await ria.once('GET', `${at}/text`)).text()
  expect(text).toContain('Door iemand die hier woont, De Overzet. ')
  expect(text).toContain('. Ook voor de jeugdzorg')
  expect(text).toContain('Waardevol leven!, de grote tafel.\n')
  expect(text).toContain('De oude school. Bij Waardevol leven!\n')
  await world.sql("update gatherings.gathering set audience = 'circle'")
})

test('what came to stand here of a sister is in the letter, and nothing that waits for a yes', async () => {
  await offered()
  expect(await inLetter('De kade')).toBe(false)
  await world.sql(
    "update stories.placed set writers_at = now() - interval '1 minute'; delete from newsletter.item",
  )
  await world.sql('delete from newsletter.issue')
  expect(await inLetter('De kade')).toBe(true)
  await close(sister)
  expect((await ria.get(at)).text()).not.toContain('De kade')
  await begunAnew()
  expect(await inLetter('De kade')).toBe(false)
})

test('a movement that closed its stories tells none of them', async () => {
  await written('everyone')
  expect(await inLetter('De bel')).toBe(true)
  await close(movement)
  await begunAnew()
  expect(await inLetter('De bel')).toBe(false)
  await begunAnew()
  await world.sql('delete from movements.rooms')
  expect(await inLetter('De bel')).toBe(true)
})

test('a letter names the sister whose story it is, and for whom besides; once taken back it is not there', async () => {
  await placedHere()
  expect(await inLetter('De kade')).toBe(true)
  const said = 'Van onze zusterbeweging Wij blijven. Ook voor de jeugdzorg'
  for (const part of ['text', 'mail']) {
    const letter = await (await ria.once('GET', `${at}/${part}`)).text()
    expect(letter).toContain(said)
    // With what is said of it here, and to where that stands above it.
    expect(letter).toContain('Kijk.')
    expect(letter).toContain('/stories/de-kade-abcdef?of=beweging')
  }
  await leaves()
  const [{ id = '' } = {}] = await world.sql<{ id: string }>('select id from newsletter.issue')
  expect((await world.visitor().get(`/newsletter/${id}`)).text()).toContain(said)
  await world.sql("delete from stories.placed; select platform.audit('test.done', 'test', null, null)")
  expect((await world.visitor().get(`/newsletter/${id}`)).text()).not.toContain('De kade')
})

/** So many stories, one after another, the last of them this long ago. */
const manyStories = (many: number, name: string) =>
  world.sql(
    `with n as (select n, gen_random_uuid() as key, gen_random_uuid() as story from generate_series(1, $2::int) n),
       key as (insert into platform.sealing_key (id, wrapped) select key, 'x' from n returning id),
       s as (insert into stories.story (id, movement_id, kind, sealing_key_id)
         select n.story, $1, 'story', n.key from n join key on key.id = n.key returning id)
     insert into stories.published (id, story_id, movement_id, kind, language, audience, slug, title, in_short, body, plain,
         bylines, published_at)
       select gen_random_uuid(), s.id, $1, 'story', 'nl', 'everyone', 'verhaal-' || $3 || n.n, $3 || ' ' || n.n, '',
         '{"type":"doc","content":[]}', '', '{}', now() - make_interval(mins => $2::int - (n.n / 2))
         from s join n on n.story = s.id`,
    [movement, many, name],
  )
const begin = async () => {
  await ria.get(at)
  await ria.submit({}, `${at}/begin`)
}
/** How many things of a kind stand in the letter that is being made. */
const standing = async (kind = 'stories.published') =>
  (
    await world.sql<{ many: number }>(
      `select count(*)::int as many from newsletter.item t join newsletter.issue i on i.id = t.issue_id
       where i.left_at is null and t.kind = $1`,
      [kind],
    )
  )[0]?.many
const leaves = () =>
  world.sql('update newsletter.issue set leaves_at = now(), left_at = now() where left_at is null')

test('all of seventy stories are in the letter', async () => {
  await manyStories(70, 'Zeventig')
  await begin()
  expect(await standing()).toBe(70)
  expect(ria.text()).not.toContain('De brief is vol')
})

test('what does not fit stands in the next letter, each once, and who makes it is told', async () => {
  await manyStories(most + 31, 'Vol')
  await begin()
  expect(await standing()).toBe(most)
  expect(ria.text()).toContain('De brief is vol')
  await ria.submit({ next: 'gather' }, at)
  expect(await standing()).toBe(most)
  await leaves()
  await begin()
  expect(await standing()).toBe(31)
  expect(ria.text()).not.toContain('De brief is vol')
  await leaves()
  await begin()
  expect(await standing()).toBe(0)
  const [twice] = await world.sql(
    'select ref_id from newsletter.item group by ref_id having count(*) > 1 limit 1',
  )
  expect(twice).toBeUndefined()
})

test('everything that came back is in the letter, and nothing of the one before', async () => {
  const fire = await makeFire(world)
  await world.sql('update circles.circle set movement_id = $1 where id = $2', [movement, fire.organisationId])
  const said: string[] = []
  while (said.length < 21)
    said.push(await fire.say(await fire.seat('Ans'), 'De tuin zit op slot', 'everyone'))
  const [owed, clusters] = [1, 2].map(() => said.map(() => crypto.randomUUID()))
  await world.sql(
    `insert into contributions.owed_answer
       (id, circle_id, organisation_id, kind, asked_of, due_on, answer, answer_kind, answered_by, answered_at)
     select unnest($1::uuid[]), $2, $3, 'question', 'De keuken', '2020-05-01', 'Hij blijft open.', 'answered', 'Marcel',
       now() - interval '1 day'`,
    [owed, fire.circleId, fire.organisationId],
  )
  await world.sql(
    `insert into dialogues.cluster (id, dialogue_id, circle_id, name, owed_answer_id)
     select k.id, $3, $4, 'De tuin', k.owed from unnest($1::uuid[], $2::uuid[]) as k (id, owed)`,
    [clusters, owed, fire.dialogueId, fire.circleId],
  )
  await world.sql(
    'insert into dialogues.cluster_contribution (cluster_id, contribution_id) select unnest($1::uuid[]), unnest($2::uuid[])',
    [clusters, said],
  )
  await world.sql(
    'insert into contributions.owed_answer_words (owed_answer_id, contribution_id) select unnest($1::uuid[]), unnest($2::uuid[])',
    [owed, said],
  )
  await begin()
  expect(await standing('contributions.owed-answer')).toBe(21)
  await leaves()
  await begin()
  expect(await standing('contributions.owed-answer')).toBe(0)
})
