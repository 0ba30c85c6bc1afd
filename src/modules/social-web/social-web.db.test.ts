// Covers: src/modules/social-web, src/modules/stories, src/modules/circles, src/modules/action-teams, src/modules/about-us
import { randomUUID } from 'node:crypto'
import { Create, Delete, Follow, Note, Undo } from '@fedify/vocab'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeCircle, makePerson, makeSeat } from '../../../tests/support/application.ts'
import { layNewKey } from '../../../tests/support/keys.ts'
import { publishAgain, withdraw, writeAndPublish } from '../stories/testing/written.ts'
import { maySendTo } from './addresses.ts'
import { deliverToFollowers } from './deliver.ts'
import { type Installation, install, runs, speaks } from './testing/installation.ts'

let here: Installation
let there: Installation
let story = { at: '', path: '' }

beforeAll(async () => {
  here = await install('hier')
  there = await install('daar')
})
afterAll(async () => {
  await Promise.all([here.close(), there.close()])
})

const deliver = (of: Installation) => runs(of, deliverToFollowers)
/** Who follows, as what sends reads it. */
async function followers() {
  const rows = await here.world.sql<{ key: string; wrapped: Buffer; address: Buffer }>(
    'select k.id as key, k.wrapped, f.address from social_web.follower f join platform.sealing_key k on k.id = f.sealing_key_id',
  )
  return rows.map(
    ({ key, wrapped, address }) =>
      JSON.parse(here.world.app.house.sealing.open(key, wrapped, address) ?? '{}') as {
        uri: string
        inbox: string
      },
  )
}
/** They are reached there from now on. */
async function movesTo(inbox: string) {
  const [one] = await followers()
  const key = await layNewKey(here.world)
  await here.world.sql('update social_web.follower set sealing_key_id = $1, address = $2', [
    key.id,
    key.seal(JSON.stringify({ ...one, inbox })),
  ])
}
const actorHere = () => speaks(here).getActorUri(here.movement)

/** The one there asks to follow the one here. */
async function follow(as = there.movement) {
  const context = speaks(there)
  const asked = new Follow({
    id: new URL(`${there.origin}/follows/${randomUUID()}`),
    actor: context.getActorUri(as),
    object: actorHere(),
  })
  const to = { id: actorHere(), inboxId: speaks(here).getInboxUri(here.movement) }
  await context.sendActivity({ identifier: there.movement }, to, asked)
  return { asked, context, to }
}

interface Told {
  type?: string
  id?: string
}

/** What was sent there, by its kind. */
const sent = () =>
  there.posted
    .filter(({ path }) => path === `/social/${there.movement}/inbox`)
    .map(
      ({ body }) =>
        JSON.parse(body) as { type: string; object: { type?: string; content?: string; id?: string } },
    )

beforeEach(async () => {
  await here.world.sql(
    'delete from social_web.follower; delete from social_web.told; delete from stories.story',
  )
  there.posted.length = 0
  here.posted.length = 0
})

describe('followed from elsewhere', () => {
  test('is found by its name, and says where it tells what', async () => {
    const address = `${here.origin}/.well-known/webfinger?resource=acct:hier@${new URL(here.origin).host}`
    const found = (await (await fetch(address)).json()) as { links: { rel: string; href: string }[] }
    const self = found.links.find(({ rel }) => rel === 'self')?.href ?? ''
    expect(self).toBe(actorHere().href)
    const page = await fetch(self, { headers: { accept: 'text/html' }, redirect: 'manual' })
    expect([page.status, page.headers.get('location')]).toEqual([303, '/movements/hier'])
    const actor = (await (
      await fetch(self, { headers: { accept: 'application/activity+json' } })
    ).json()) as {
      preferredUsername: string
    }
    expect(actor.preferredUsername).toBe('hier')
    const hidden = await makeCircle(here.world, {
      kind: 'movement',
      slug: 'besloten',
      name: 'Besloten',
      visibility: 'members',
    })
    const closed = await fetch(speaks(here).getActorUri(hidden), {
      headers: { accept: 'application/activity+json' },
    })
    expect(closed.status).toBe(404)
  })

  test('its page tells whoever comes by what to look for, and a closed one tells nothing', async () => {
    const theme = randomUUID()
    await here.world.sql(
      `insert into action_teams.theme (id, movement_id, kind, slug, name) values ($1, $2, 'theme', 'wonen', '{"nl": "Wonen", "en": "Living"}')`,
      [theme, here.movement],
    )
    const { host } = new URL(here.origin)
    expect((await here.world.visitor().get('/circles/hier')).html).toContain(
      `<code translate="no">@hier@${host}</code>`,
    )
    expect((await here.world.visitor().get('/movements/hier')).html).toContain(
      `<code translate="no">@hier@${host}</code>`,
    )
    expect((await here.world.visitor().get('/movements/hier?lang=en')).html).toContain(
      '<code lang="nl" translate="no">@hier@',
    )
    await writeAndPublish(here.host, { place: here.movement })
    const list = await here.world.visitor().get('/stories')
    expect(list.html).toContain(
      `Volg ons op Mastodon. Zoek daar naar <code translate="no">@hier@${host}</code>`,
    )
    expect((await here.world.visitor().get('/stories?of=all')).html).not.toContain(`@hier@`)
    const page = await here.world.visitor().get('/themes/wonen')
    expect(page.html).toContain(`<code translate="no">@thema-wonen@${host}</code>`)
    const found = await fetch(`${here.origin}/.well-known/webfinger?resource=acct:thema-wonen@${host}`)
    expect(((await found.json()) as { links: { href: string }[] }).links.map(({ href }) => href)).toContain(
      speaks(here).getActorUri(theme).href,
    )
    const closed = await makeCircle(here.world, {
      ...{ kind: 'movement', slug: 'dicht', name: 'Dicht', visibility: 'members' },
    })
    const wil = await makePerson(here.world, 'Wil')
    await makeSeat(here.world, closed, wil)
    const browser = await here.world.as(wil)
    for (const path of ['/circles/dicht', '/movements/dicht']) {
      const within = await browser.get(path)
      expect([within.status, within.html.includes('@dicht@')]).toEqual([200, false])
    }
  })

  test('tells what is published, corrected and withdrawn', async () => {
    await follow()
    expect((await followers()).map(({ uri }) => uri)).toEqual([
      speaks(there).getActorUri(there.movement).href,
    ])
    expect(sent().map(({ type }) => type)).toEqual(['Accept'])
    story = await writeAndPublish(here.host, { place: here.movement })
    await deliver(here)
    expect(sent().at(-1)).toMatchObject({ type: 'Create', object: { type: 'Article' } })
    expect(sent().at(-1)?.object.content ?? JSON.stringify(sent().at(-1))).toContain('Het tochtte.')
    await deliver(here)
    expect(sent()).toHaveLength(2)
    await here.host.get(story.at)
    await here.host.submit({ body: 'Het tochtte erg.' })
    await publishAgain(here.host, story.at)
    await deliver(here)
    expect(JSON.stringify(sent().at(-1))).toMatch(/"type":"Update".*tochtte erg/)
    await withdraw(here.host, story.at)
    await deliver(here)
    expect(sent().at(-1)).toMatchObject({ type: 'Delete', object: { type: 'Tombstone' } })
    expect(there.posted.map(({ status }) => status)).toEqual([202, 202, 202, 202])
  })

  test('what everybody may read now is new, also where some could read it before anybody asked', async () => {
    story = await writeAndPublish(here.host, { place: here.movement, audience: 'movement' })
    await here.world.sql("update stories.published set published_at = published_at - interval '60 days'")
    await follow()
    await deliver(here)
    await publishAgain(here.host, story.at)
    await deliver(here)
    expect(sent().map(({ type }) => type)).toEqual(['Accept', 'Create'])
    const outbox = await fetch(speaks(here).getOutboxUri(here.movement), {
      headers: { accept: 'application/activity+json' },
    })
    expect(await outbox.text()).toContain(sent().at(-1)?.object.id)
  })

  test('what was taken back and is there again is something else; at its address of before it is gone', async () => {
    const ask = async (address: string | undefined) => {
      const answer = await fetch(address ?? '', { headers: { accept: 'application/activity+json' } })
      const { type, id } = answer.ok || answer.status === 410 ? ((await answer.json()) as Told) : {}
      return [answer.status, type, id]
    }
    const room = async (closed: string) => {
      await here.world.sql(
        `insert into movements.rooms (movement_id, closed) values ($1, $2)
         on conflict (movement_id) do update set closed = excluded.closed`,
        [here.movement, closed],
      )
      await here.world.sql("select platform.audit('test.done', 'test', null, null)")
      await deliver(here)
    }
    await follow()
    story = await writeAndPublish(here.host, { place: here.movement })
    await deliver(here)
    const first = sent().at(-1)?.object.id
    expect(await ask(first)).toEqual([200, 'Article', first])
    await room('{stories}')
    expect(sent().at(-1)).toMatchObject({ type: 'Delete', object: { id: first } })
    expect(await ask(first)).toEqual([410, 'Tombstone', first])
    await room('{}')
    const second = sent().at(-1)?.object.id
    expect(sent().at(-1)?.type).toBe('Create')
    expect(second).not.toBe(first)
    expect(await ask(second)).toEqual([200, 'Article', second])
    expect(await ask(first)).toEqual([410, 'Tombstone', first])
    expect(await ask(`${here.origin}${story.path}`)).toEqual([200, 'Article', second])
    await publishAgain(here.host, story.at)
    await deliver(here)
    expect(sent().at(-1)).toMatchObject({ type: 'Update', object: { id: second } })
    await withdraw(here.host, story.at)
    await deliver(here)
    expect(sent().at(-1)).toMatchObject({ type: 'Delete', object: { id: second } })
    expect(await ask(second)).toEqual([410, 'Tombstone', second])
    expect(await ask(`${first}.99`)).toEqual([404, undefined, undefined])
  })

  test('what was withdrawn before it was sent is not sent; what is for fewer never is', async () => {
    await follow()
    there.posted.length = 0
    story = await writeAndPublish(here.host, { place: here.movement })
    await here.worker.write(undefined, ({ db }) => sql`select social_web.lay_ready()`.execute(db))
    await withdraw(here.host, story.at)
    await writeAndPublish(here.host, { place: here.movement, audience: 'movement' })
    await deliver(here)
    expect(sent().map(({ type }) => type)).toEqual(['Delete'])
  })

  test('stands nowhere in clear, and loses its key when it follows anew, stops, or is gone', async () => {
    const keys = () => here.world.sql<{ id: string }>('select sealing_key_id as id from social_web.follower')
    const erased = async (before: { id: string }[]) =>
      (
        await here.world.sql('select 1 from platform.sealing_key where id = $1 and wrapped is null', [
          before[0]?.id,
        ])
      ).length === 1
    const { asked, context, to } = await follow()
    const [row] = await here.world.sql<{ row: string }>('select f::text as row from social_web.follower f')
    const inHex = Buffer.from(new URL(there.origin).host).toString('hex')
    expect(row?.row).not.toMatch(new RegExp(`localhost|${inHex}`))
    const first = await keys()
    await follow()
    expect([await erased(first), (await followers()).length]).toEqual([true, 1])
    const second = await keys()
    const undo = new Undo({ id: new URL(`${there.origin}/undo/1`), actor: asked.actorId, object: asked })
    await context.sendActivity({ identifier: there.movement }, to, undo)
    expect([await erased(second), await followers()]).toEqual([true, []])
    await follow()
    const third = await keys()
    const gone = new Delete({
      ...{ id: new URL(`${there.origin}/gone/1`), actor: asked.actorId, object: asked.actorId },
    })
    await context.sendActivity({ identifier: there.movement }, to, gone)
    expect([await erased(third), await followers()]).toEqual([true, []])
  })
})

describe('a forged letter is refused', () => {
  const activity = () =>
    JSON.stringify({
      '@context': 'https://www.w3.org/ns/activitystreams',
      id: `${there.origin}/follows/2`,
      type: 'Follow',
      actor: speaks(there).getActorUri(there.movement).href,
      object: actorHere().href,
    })
  const send = (body: string, headers: Record<string, string>) =>
    fetch(speaks(here).getInboxUri(here.movement), { method: 'POST', body, headers })

  const signedAs = (headers: Headers | undefined) =>
    Object.fromEntries(
      [...(headers ?? [])].filter(([name]) => !['content-length', 'host', 'connection'].includes(name)),
    )

  test('without a signature', async () => {
    const answer = await send(activity(), { 'content-type': 'application/activity+json' })
    expect([answer.status, await followers()]).toEqual([401, []])
  })

  test('with the signature of another letter', async () => {
    await follow()
    const [real] = here.posted
    await here.world.sql('delete from social_web.follower')
    const answer = await send(activity(), signedAs(real?.headers))
    expect([answer.status, await followers()]).toEqual([401, []])
  })

  test('in the name of somebody else', async () => {
    const other = await makeCircle(there.world, {
      kind: 'movement',
      slug: `ander-${Date.now()}`,
      name: 'Ander',
    })
    await follow(other).catch(() => undefined)
    expect(here.posted[0]?.status).toBe(401)
    expect(await followers()).toEqual([])
  })
})

describe('what comes back', () => {
  /** The one there writes under a story of the one here. */
  async function answer(words: string, by = there.movement) {
    await follow()
    story = await writeAndPublish(here.host, { place: here.movement })
    await deliver(here)
    const about = sent().at(-1)?.object.id ?? ''
    const context = speaks(there)
    const id = `${there.origin}/notes/${randomUUID()}`
    const note = new Note({
      id: new URL(id),
      attribution: context.getActorUri(by),
      content: words,
      replyTarget: new URL(about),
    })
    const said = new Create({
      id: new URL(`${id}#create`),
      actor: context.getActorUri(there.movement),
      object: note,
    })
    const to = { id: actorHere(), inboxId: speaks(here).getInboxUri(here.movement) }
    await context.sendActivity({ identifier: there.movement }, to, said)
  }

  test('waits for who looks after the movement, as text alone, and is shown to nobody', async () => {
    await answer('<p>Bij ons <b>ook</b>.<script>alert(1)</script></p>')
    await here.host.get('/circles/hier/answers')
    expect(here.host.text()).toContain('Van Beweging daar Bij ons ook.')
    expect(here.host.html).not.toContain('alert(1)')
    expect((await here.world.visitor().get(story.path)).text()).not.toContain('Bij ons')
    const member = await makePerson(here.world, 'Wil')
    await makeSeat(here.world, here.movement, member)
    expect((await (await here.world.as(member)).get('/circles/hier/answers')).status).toBe(403)
    const kept = await here.world.sql<{ content: Buffer }>('select content from social_web.received')
    expect(kept.map(({ content }) => content.toString('latin1')).join()).not.toContain('ons')
    await here.host.submit({})
    expect(here.host.text()).toContain('Er is niets teruggeschreven.')
    expect(await here.world.sql('select 1 from social_web.received')).toEqual([])
  })

  test('in the words of somebody else is not kept', async () => {
    const other = await makeCircle(there.world, { kind: 'movement', slug: 'weer-een', name: 'Weer een' })
    await answer('Dit zei ik niet.', other)
    expect(await here.world.sql('select 1 from social_web.received')).toEqual([])
  })
})

describe('who cannot be reached', () => {
  test('is tried again later, and gone once their server says so', async () => {
    await follow()
    await movesTo('http://localhost:9/inbox')
    await writeAndPublish(here.host, { place: here.movement })
    await deliver(here)
    expect(await here.world.sql('select tries, due_at > now() as later from social_web.delivery')).toEqual([
      { tries: 1, later: true },
    ])
    await movesTo(`${there.origin}/nothing/here`)
    await here.world.sql("update social_web.delivery set due_at = now() - interval '1 minute'")
    await deliver(here)
    expect(await followers()).toEqual([])
  })

  test.each([
    ['http://example.org/inbox', false],
    ['https://127.0.0.1/inbox', false],
    ['https://10.0.0.1/inbox', false],
    ['https://[::1]/inbox', false],
    ['https://localhost/inbox', false],
    ['https://user:word@93.184.215.14/inbox', false],
    ['https://93.184.215.14/inbox', true],
  ])('from a real house, %s may be sent to: %s', async (address, may) => {
    expect(maySendTo(new URL(address), 'https://kampvuur.example')).toBe(may)
  })
})
