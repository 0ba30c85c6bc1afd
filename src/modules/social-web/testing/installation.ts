import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import pino from 'pino'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { connect, type Database } from '../../../platform/database/connect.ts'
import type { SteadyWork } from '../../../platform/jobs/index.ts'
import { examplePost } from '../../../platform/mail/example-post.ts'
import { federationAt } from '../federation.ts'

/** A whole application that is reached by others on this machine. */
export interface Installation {
  world: TestApplication
  origin: string
  worker: Database
  movement: string
  /** Who looks after it. */
  person: string
  host: Browserless
  /** What came in by post, with what was answered. */
  posted: { path: string; headers: Headers; body: string; status: number }[]
  /** What others asked for. */
  asked: string[]
  close(): Promise<void>
}

/** With a movement, and Toos who looks after it. */
export async function install(slug: string): Promise<Installation> {
  const posted: Installation['posted'] = []
  const asked: string[] = []
  let world: TestApplication | undefined
  const server: Server = createServer(
    getRequestListener(async (request) => {
      const body = request.method === 'POST' ? await request.clone().text() : ''
      const answer = await (world as TestApplication).app.fetch(request)
      const { pathname } = new URL(request.url)
      if (request.method === 'GET') asked.push(pathname)
      if (request.method === 'POST')
        posted.push({ path: pathname, headers: request.headers, body, status: answer.status })
      return answer
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const application = await startTestApplication({ KAMPVUUR_ORIGIN: origin })
  world = application
  const movement = await makeCircle(application, { kind: 'movement', slug, name: `Beweging ${slug}` })
  const person = await makePerson(application, 'Toos')
  await makeSeat(application, movement, person, 'host')
  const worker = connect(application.database.worker, { max: 2 })
  return {
    world: application,
    origin,
    worker,
    movement,
    person,
    host: await application.as(person),
    posted,
    asked,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      await worker.close()
      await application.close()
    },
  }
}

/** What speaks ActivityPub in its name. */
export const speaks = ({ origin, world }: Installation) =>
  federationAt(origin).createContext(new URL(origin), {
    house: world.app.house,
    site: { origin, example: true, production: false },
  })

/** As the clock does it each minute. */
export const runs = ({ world, worker, origin }: Installation, work: SteadyWork) =>
  work.run({
    ...{ house: world.app.house, worker, post: examplePost, log: pino({ level: 'silent' }), sender: '' },
    site: { origin, example: true, production: false },
    movementOf: () => Promise.reject(new Error('not asked')),
    goesOn: () => true,
  })
