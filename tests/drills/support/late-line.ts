import { once } from 'node:events'
import { createServer, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { until } from './house.ts'

export interface LateLine {
  /** The same house, over this line. */
  origin: string
  /** Waits until something that was sent has been done and its answer is on its way, and loses all such answers. */
  loseAnswers(): Promise<void>
  /** How many answers were lost. */
  lost(): number
  close(): Promise<void>
}

/** Milliseconds that the answer to what was sent is on its way. */
const late = 300

/** A line on which what is sent arrives at once, and its answer late: whoever kills a server can be between the two. */
export async function lateLine(to: string): Promise<LateLine> {
  const onTheirWay = new Set<ServerResponse>()
  let lost = 0
  const server = createServer((asked, answer) => {
    const onward = request(`${to}${asked.url}`, { method: asked.method, headers: asked.headers }, (got) => {
      const deliver = () => {
        onTheirWay.delete(answer)
        if (answer.destroyed) return
        answer.writeHead(got.statusCode ?? 502, got.headers)
        got.pipe(answer)
      }
      if (asked.method !== 'POST') return deliver()
      onTheirWay.add(answer)
      setTimeout(deliver, late)
    })
    onward.on('error', () => answer.destroy())
    asked.pipe(onward)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    async loseAnswers() {
      await until(() => onTheirWay.size > 0)
      lost += onTheirWay.size
      for (const answer of onTheirWay) answer.destroy()
    },
    lost: () => lost,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
