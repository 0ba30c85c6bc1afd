import { once } from 'node:events'
import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { createAdaptorServer } from '@hono/node-server'
import { StartProblem } from './start-problem.ts'
import { startingPage } from './starting-page.ts'
import { answerTooLong } from './too-long.ts'

/** What answers once everything is ready. */
export type Behind = {
  fetch(request: Request, env?: unknown): Response | Promise<Response>
  /** Whether it can answer right now, the database included. */
  ready(): Promise<boolean>
}

/** The HTTP listener: open at once, and useful as soon as something stands behind it. */
export type Door = {
  lead(behind: Behind): void
  /** Takes no new visitors and waits a moment for those inside; hurrying sends them away. */
  close(hurry: Promise<void>): Promise<void>
}

const PATIENCE = 2_000

/** A film that is sent over a slow line: shorter than what nothing refers to yet is kept. */
const LONGEST_REQUEST = 50 * 60_000

/** Opens the listener. Throws StartProblem where the port is taken or the host is not ours. */
export async function openDoor({ port, host }: { port: number; host: string }): Promise<Door> {
  let behind: Behind | null = null
  const server = createAdaptorServer({
    serverOptions: { requestTimeout: LONGEST_REQUEST },
    fetch: (request, env) => {
      if (isHealthCheck(env.incoming.url)) return health(behind)
      return behind ? behind.fetch(request, env) : startingPage(request)
    },
  }) as Server
  answerTooLong(server)
  server.listen(port, host)
  await once(server, 'listening').catch((error) => {
    throw new StartProblem(whyNot(error, port, host))
  })
  return {
    lead: (next) => {
      behind = next
    },
    close: (hurry) => close(server, hurry),
  }
}

function isHealthCheck(address: string | undefined): boolean {
  return address === '/healthz' || address?.startsWith('/healthz?') === true
}

async function health(behind: Behind | null): Promise<Response> {
  const ready = behind ? await behind.ready() : false
  const status = ready ? 'ready' : behind ? 'unavailable' : 'starting'
  return Response.json({ status }, { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}

async function close(server: Server, hurry: Promise<void>): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  await Promise.race([closed, hurry, sleep(PATIENCE, undefined, { ref: false })])
  server.closeAllConnections()
  await closed
}

function whyNot(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is in use: stop what runs there, or choose another one with PORT=${port + 1}.`
  }
  if (error.code === 'EACCES')
    return `Port ${port} is not allowed for this user: choose one above 1023 with PORT.`
  return `Kampvuur cannot listen on ${host}:${port} (${error.code}).`
}
