import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { layNewKey } from '../../../../tests/support/keys.ts'
import { addressKeyOf, serverKeyOf } from '../address-key.ts'
import type { Installation } from './installation.ts'

/** A server that is none of ours and answers what it likes. */
export interface Elsewhere {
  origin: string
  posted: { path: string; body: string }[]
  close(): void
}

export async function serve(
  answer: (request: IncomingMessage, response: ServerResponse, body: string) => void,
): Promise<Elsewhere> {
  const posted: Elsewhere['posted'] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString()
    if (request.method === 'POST') posted.push({ path: request.url ?? '', body })
    answer(request, response, body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    posted,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Somebody there follows the movement here. */
export async function isFollowedFrom(
  here: Installation,
  { origin }: Pick<Elsewhere, 'origin'>,
): Promise<void> {
  const { house } = here.world.app
  const uri = new URL(`${origin}/users/${randomUUID()}`)
  const key = await layNewKey(here.world)
  const address = key.seal(JSON.stringify({ uri: uri.href, inbox: `${origin}/inbox` }))
  await here.world.sql(
    `insert into social_web.follower (id, actor_id, address_key, server_key, sealing_key_id, address)
     values (gen_random_uuid(), $1, $2, $3, $4, $5)`,
    [here.movement, addressKeyOf(house, uri), serverKeyOf(house, uri), key.id, address],
  )
}
