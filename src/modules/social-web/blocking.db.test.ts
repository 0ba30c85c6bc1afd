// Covers: src/modules/social-web, src/modules/stories, src/modules/circles, src/modules/action-teams, src/modules/about-us
import { Follow } from '@fedify/vocab'
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makePerson } from '../../../tests/support/application.ts'
import { writeAndPublish } from '../stories/testing/written.ts'
import { deliverToFollowers } from './deliver.ts'
import { type Installation, runs, speaks } from './testing/installation.ts'
import { say, sayAnew, send, takeBack } from './testing/saying.ts'
import { forgetAll, sentTo, twoInstallations } from './testing/two.ts'

let here: Installation
let there: Installation
beforeAll(async () => {
  ;[here, there] = await twoInstallations()
})
beforeEach(() => forgetAll(here, there))

const desk = '/circles/hier/answers'
const receivedHere = async () =>
  (await here.world.sql<{ id: string }>('select id from social_web.received order by at desc'))[0]?.id ?? ''
const sent = () => sentTo(there)

describe('a block', () => {
  test('of a whole server holds for all who are there, and lets what came in before stand where nobody chose otherwise', async () => {
    await say(there, here)
    const id = await receivedHere()
    await here.host.get(`${desk}/${id}/block`)
    await here.host.submit({})
    expect([here.host.status, here.host.text().includes('Kies van wie er niets meer binnen mag.')]).toEqual([
      422,
      true,
    ])
    await here.host.submit({ whom: 'server' })
    await say(there, here, { words: 'Nog een keer.' })
    expect(await here.world.sql('select 1 from social_web.received')).toHaveLength(1)
    const [row] = await here.world.sql<{ row: string }>('select b::text as row from social_web.blocked b')
    expect(row?.row).not.toMatch(new RegExp(`localhost|${Buffer.from('localhost').toString('hex')}`))
    await here.host.get(`${desk}/blocked`)
    expect(here.host.text()).toContain(`Iedereen op ${new URL(there.origin).host}`)
    await here.host.submit({})
    expect(here.host.text()).toContain('Iedereen kan iets sturen.')
    await say(there, here, { words: 'En nu weer.' })
    await here.host.get(desk)
    expect(here.host.text()).toContain('En nu weer.')
  })

  test('does not keep anybody from taking back what they sent, nor from changing nothing any more', async () => {
    const id = await say(there, here, { words: 'Eerst.' })
    await here.host.get(`${desk}/${await receivedHere()}/block`)
    await here.host.submit({ whom: 'person' })
    await sayAnew(there, here, { id, words: 'Daarna.' })
    await here.host.get(desk)
    expect(here.host.text()).toContain('Eerst.')
    await takeBack(there, here, id)
    expect(await receivedHere()).toBe('')
  })

  test('ends for who followed before servers were known by a key, when something would be sent', async () => {
    await send(
      there,
      here,
      new Follow({
        id: new URL(`${there.origin}/follows/${crypto.randomUUID()}`),
        actor: speaks(there).getActorUri(there.movement),
        object: speaks(here).getActorUri(here.movement),
      }),
    )
    await here.world.sql('update social_web.follower set server_key = null')
    await say(there, here)
    await here.host.get(`${desk}/${await receivedHere()}/block`)
    await here.host.submit({ whom: 'server' })
    there.posted.length = 0
    await writeAndPublish(here.host, { place: here.movement })
    await runs(here, deliverToFollowers)
    expect([sent(), await here.world.sql('select 1 from social_web.follower')]).toEqual([[], []])
  })

  test('is of one movement alone', async () => {
    const anja = await makePerson(here.world, 'Anja')
    const asAnja = await here.world.as(anja)
    await say(there, here)
    await here.host.get(`${desk}/${await receivedHere()}/block`)
    await here.host.submit({ whom: 'person' })
    expect((await asAnja.get(`${desk}/blocked`)).status).toBe(403)
    const token = asAnja.cookie('kampvuur_session') ?? ''
    const { rows } = await here.world.app.house.database.write(token, ({ db }) =>
      sql`select social_web.block(gen_random_uuid(), ${here.movement}::uuid, 'person', 'x'::bytea,
        (select id from platform.sealing_key limit 1), 'x'::bytea, true) as done`.execute(db),
    )
    expect(rows).toEqual([{ done: false }])
  })
})
