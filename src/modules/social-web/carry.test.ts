import type { lookup } from 'node:dns'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { carry, NotReached } from './carry.ts'

const own = 'http://localhost:1'
const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function serves(answer: RequestListener) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    answer(request, response)
  })
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { asked, at: `http://localhost:${(server.address() as AddressInfo).port}` }
}

const letter = (at: string) => new Request(at, { method: 'POST', body: 'words' })

/** A name that leads to these addresses. */
const leadsTo = (...addresses: string[]) =>
  ((_: string, __: object, done: (error: null, found: object[]) => void) =>
    done(
      null,
      addresses.map((address) => ({ address, family: 4 })),
    )) as unknown as typeof lookup

test('what a server answers comes back', async () => {
  const { at, asked } = await serves((_, response) => response.writeHead(202).end('taken'))
  const answer = await carry(letter(`${at}/inbox`), { origin: own })
  expect([answer.status, await answer.text(), asked]).toEqual([202, 'taken', ['POST /inbox']])
})

test('wherever an answer leads, nobody goes there', async () => {
  const inside = await serves((_, response) => response.end())
  const { at } = await serves((_, response) =>
    response.writeHead(307, { location: `${inside.at}/keys` }).end(),
  )
  const answer = await carry(letter(at), { origin: own })
  expect([answer.status, inside.asked]).toEqual([307, []])
})

test.each([[['127.0.0.1']], [['169.254.169.254']], [['93.184.215.14', '10.0.0.1']], [[]]])(
  'a name that leads to %s is not connected to',
  async (addresses) => {
    const { at, asked } = await serves((_, response) => response.end())
    const there = `https://name.example:${new URL(at).port}/inbox`
    const carrying = { origin: 'https://kampvuur.example', resolve: leadsTo(...addresses) }
    await expect(carry(letter(there), carrying)).rejects.toThrow(NotReached)
    expect(asked).toEqual([])
  },
)

test('nor is another on this machine, from a real house', async () => {
  const { at, asked } = await serves((_, response) => response.end())
  await expect(carry(letter(at), { origin: 'https://kampvuur.example' })).rejects.toThrow(NotReached)
  expect(asked).toEqual([])
})

test('who does not answer, or drop by drop, or without an end, is let go of', async () => {
  const silent = await serves(() => {})
  const dripping = await serves((_, response) => response.writeHead(200).write('.'))
  for (const { at } of [silent, dripping])
    await expect(carry(letter(at), { origin: own, patience: 50 })).rejects.toThrow(NotReached)
  const endless = await serves((_, response) => response.end('x'.repeat(2_000_000)))
  await expect(carry(letter(endless.at), { origin: own })).rejects.toThrow(NotReached)
})
