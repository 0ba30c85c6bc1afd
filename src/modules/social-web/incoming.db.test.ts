// Covers: src/modules/social-web, src/modules/stories, src/modules/circles, src/modules/action-teams, src/modules/about-us
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeCircle } from '../../../tests/support/application.ts'
import { writeAndPublish } from '../stories/testing/written.ts'
import { deliverToFollowers } from './deliver.ts'
import { deliverAnswers } from './deliver-answers.ts'
import { type Installation, install, runs, speaks } from './testing/installation.ts'
import { say, sayAnew, takeBack } from './testing/saying.ts'

let here: Installation
let there: Installation
/** Somebody else at the same server. */
let other: Installation

beforeAll(async () => {
  here = await install('hier')
  there = await install('daar')
  other = {
    ...there,
    movement: await makeCircle(there.world, { kind: 'movement', slug: 'ander', name: 'Ander' }),
  }
})
afterAll(async () => {
  await Promise.all([here.close(), there.close()])
})
beforeEach(() =>
  here.world.sql('delete from social_web.received; delete from social_web.told; delete from stories.story'),
)

const desk = async () => {
  await here.host.get('/circles/hier/answers')
  return here.host.text()
}
const kept = async () => (await here.world.sql('select 1 from social_web.received')).length
const wrappedKeys = async () =>
  (await here.world.sql('select 1 from platform.sealing_key where wrapped is not null')).length

describe('words that would rearrange the page', () => {
  test('are text alone: no HTML, no turned letters, nothing hidden, and no more than a host can read', async () => {
    const words = `<h1>Kop</h1><img src=x onerror=alert(1)><a href="javascript:alert(2)">druk</a> a\u202Eb\u2066c\u200B<p>${'lang '.repeat(3000)}</p>`
    await say(there, here, { words })
    const text = await desk()
    expect(here.host.html).not.toMatch(/onerror|javascript:|<h1>Kop|[\u202E\u2066\u200B]/)
    expect(text).toContain('Kop')
    expect(text).toContain('druk abc')
    const shown = text.slice(text.indexOf('Kop'), text.lastIndexOf('…'))
    expect(shown.length).toBeGreaterThan(4000)
    expect(shown.length).toBeLessThan(5100)
  })

  test('so is the name', async () => {
    const name = `Toos\u202E<b>x</b>\n${'n'.repeat(300)}`
    const movement = await makeCircle(there.world, { kind: 'movement', slug: 'lang', name })
    await say({ ...there, movement }, here)
    const text = await desk()
    expect(here.host.html).not.toMatch(/\u202E|<b>x|n{100}/)
    expect(text).toMatch(/Van Toos<b>x<\/b> n{60,}…/)
  })

  test('and a letter that is too large is not read at all', async () => {
    const answer = await fetch(speaks(here).getInboxUri(here.movement), {
      method: 'POST',
      body: 'x'.repeat(300_000),
      headers: { 'content-type': 'application/activity+json' },
    })
    expect([answer.status, await kept()]).toEqual([413, 0])
  })
})

describe('whom it is about', () => {
  test('an answer to what is not ours, or to what we never told, is not kept; where it names us it is', async () => {
    const actor = speaks(here).getActorUri(here.movement).href
    for (const about of [
      'https://elsewhere.example/notes/1',
      `${actor}/stories/${randomUUID()}`,
      `${actor}/answers/${randomUUID()}`,
      `${here.origin}/social/${randomUUID()}/stories/${randomUUID()}`,
      `${actor}/stories/no-id`,
      actor,
    ])
      await say(there, here, { about, names: false })
    expect(await kept()).toBe(0)
    await say(there, here, { about: 'https://elsewhere.example/notes/1' })
    expect(await kept()).toBe(1)
  })

  test('what it names is read in the letter, and asked for nowhere', async () => {
    await say(there, here, { leadsTo: `${there.origin}/named/1` })
    expect([await kept(), there.asked.filter((path) => path.startsWith('/named'))]).toEqual([1, []])
  })

  test('an answer to what we told, and to what we answered, is', async () => {
    await writeAndPublish(here.host, { place: here.movement })
    await runs(here, deliverToFollowers)
    const [told] = await here.world.sql<{ id: string }>('select publication_id as id from social_web.told')
    const actor = speaks(here).getActorUri(here.movement).href
    await say(there, here, { about: `${actor}/stories/${told?.id}`, names: false })
    const [received] = await here.world.sql<{ id: string }>('select id from social_web.received')
    await here.host.get(`/circles/hier/answers/${received?.id}/reply`)
    await here.host.submit({ words: 'Dank je.' })
    await runs(here, deliverAnswers)
    const [answer] = await here.world.sql<{ id: string }>('select id from social_web.answer')
    await say(there, here, { about: `${actor}/answers/${answer?.id}`, names: false, words: 'Graag gedaan.' })
    expect(await desk()).toContain('Graag gedaan.')
  })
})

describe('who says it', () => {
  test('what stands at another server, or in the name of somebody else, is not kept', async () => {
    await say(there, here, { id: `${here.origin}/notes/1` })
    await say(there, here, { id: 'https://elsewhere.example/notes/1' })
    await say(there, here, { by: speaks(there).getActorUri(other.movement).href })
    expect(await kept()).toBe(0)
  })

  test('the same twice is kept once, and leaves no loose key', async () => {
    const before = await wrappedKeys()
    const id = await say(there, here)
    await say(there, here, { id })
    expect([await kept(), (await wrappedKeys()) - before]).toEqual([1, 1])
  })

  test('who uses an address before its writer does keeps nobody out', async () => {
    const id = await say(other, here, { words: 'Ik was eerst.' })
    await say(there, here, { id, words: 'Maar het is van mij.' })
    expect(await desk()).toContain('Maar het is van mij.')
  })

  test('only its writer changes it or takes it back', async () => {
    const id = await say(there, here, { words: 'Zoals het was.' })
    await sayAnew(other, here, { id, words: 'Zo niet.' })
    await takeBack(other, here, id)
    expect(await desk()).toContain('Zoals het was.')
    await sayAnew(there, here, { id, words: 'Zo wel.' })
    const text = await desk()
    expect([text.includes('Zoals het was.'), text.includes('Zo wel.')]).toEqual([false, true])
    expect(text).toContain('Later veranderd door wie het schreef')
    await takeBack(there, here, id)
    expect(await kept()).toBe(0)
  })

  test('a change of what was never kept, or was thrown away, keeps nothing', async () => {
    await sayAnew(there, here, { id: `${there.origin}/notes/${randomUUID()}` })
    const id = await say(there, here)
    await desk()
    await here.host.submit({})
    await sayAnew(there, here, { id })
    expect(await kept()).toBe(0)
  })

  test('whose account is gone is gone here, with all they wrote', async () => {
    await say(there, here)
    await say(there, here)
    await say(other, here, { words: 'Ik ben er nog.' })
    await takeBack(there, here, speaks(there).getActorUri(there.movement).href)
    expect([await kept(), (await desk()).includes('Ik ben er nog.')]).toEqual([1, true])
  })

  test('one person leaves room for others', async () => {
    await say(there, here)
    await here.world.sql(
      `insert into social_web.received (id, actor_id, uri_key, writer_key, server_key, sealing_key_id, content)
       select gen_random_uuid(), actor_id, i::text::bytea, writer_key, server_key, sealing_key_id, content
       from social_web.received, generate_series(1, 18) i`,
    )
    await say(there, here)
    await say(there, here)
    expect(await kept()).toBe(20)
    await say(other, here)
    expect(await kept()).toBe(21)
  })
})
