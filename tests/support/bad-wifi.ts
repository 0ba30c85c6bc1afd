import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface BadWifi {
  /** The same house, over this line. */
  origin: string
  /** How many requests were spoiled, and in which way. */
  spoiled: Record<Way, number>
  close(): Promise<void>
}

const ways = ['never sent', 'answer cut off', 'hangs'] as const
type Way = (typeof ways)[number]

/** A line on which every third request is lost on the way, loses its answer after it was done, or hangs. */
export async function badWifi(to: string): Promise<BadWifi> {
  const spoiled: Record<Way, number> = { 'never sent': 0, 'answer cut off': 0, hangs: 0 }
  let count = 0
  const server = createServer((asked, answer) => {
    count += 1
    const way = count % 3 === 0 ? (ways[(count / 3) % ways.length] as Way) : undefined
    if (way) spoiled[way] += 1
    if (way === 'never sent') return void asked.socket.destroy()
    // The line stands, and nothing comes.
    if (way === 'hangs') return
    const onward = request(`${to}${asked.url}`, { method: asked.method, headers: asked.headers }, (got) => {
      if (way) {
        got.resume()
        got.on('end', () => asked.socket.destroy())
        return
      }
      answer.writeHead(got.statusCode ?? 502, got.headers)
      got.pipe(answer)
    })
    onward.on('error', () => asked.socket.destroy())
    asked.pipe(onward)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    spoiled,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
