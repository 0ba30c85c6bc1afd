import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../../tests/support/application.ts'
import { connect } from '../../database/connect.ts'
import { examplePost } from '../example-post.ts'

let world: TestApplication
beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world.close())

const newest = async () =>
  (await world.sql<{ id: string }>('select id from platform.example_mail order by id desc limit 1'))[0]?.id

test('of a letter with two parts both are read, and how whoever’s post ends it', async () => {
  const worker = connect(world.database.worker, { max: 1, counted: false })
  try {
    await examplePost.line().hand(
      {
        ...{ to: 'mina@voorbeeld.example', subject: 'De brief', text: 'Dag.', html: '<p lang="nl">Dag.</p>' },
        ...{ messageId: '<1@voorbeeld.example>', list: 'De Beweging <newsletter.voorbeeld.example>' },
        unsubscribe: 'https://voorbeeld.example/newsletter/stop/ABC',
      },
      { worker, beforeLast: async () => {} },
    )
  } finally {
    await worker.close()
  }
  const at = `/demo/mail/${await newest()}`
  const visitor = await world.visitor().get(at)
  expect(visitor.links()).toContain(`${at}/html`)
  expect(visitor.html).toContain('List-Unsubscribe: &lt;https://voorbeeld.example/newsletter/stop/ABC&gt;')
  expect(visitor.html).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  const html = await visitor.once('GET', `${at}/html`)
  expect(html.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await html.text()).toBe('<p lang="nl">Dag.</p>')
})

test('of one that is text alone there is nothing more', async () => {
  await world.sql(
    "insert into platform.example_mail (recipient, subject, body) values ('mina@voorbeeld.example', 'Dag', 'Dag.')",
  )
  const at = `/demo/mail/${await newest()}`
  const visitor = await world.visitor().get(at)
  expect(visitor.links()).not.toContain(`${at}/html`)
  expect((await visitor.once('GET', `${at}/html`)).status).toBe(404)
})
