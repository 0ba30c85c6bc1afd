import { Agent, get } from 'node:http'
import { performance } from 'node:perf_hooks'
import { setTimeout as rest } from 'node:timers/promises'

/** What visitors who come evenly waited, in milliseconds from the moment they came, whoever was still waiting then. */
export interface Waited {
  requestsPerSecond: number
  refused: number
  medianMs: number
  p97_5Ms: number
  p99Ms: number
  slowestMs: number
}

/**
 * Sends one request after the other, so many a second, each at its own moment: a load that sends a whole second's requests at
 * once measures how long such a heap takes.
 */
export async function paced(
  origin: string,
  path: () => string,
  { perSecond, seconds, headers }: { perSecond: number; seconds: number; headers: Record<string, string> },
): Promise<Waited> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const waited: number[] = []
  let refused = 0
  const all: Promise<void>[] = []
  const many = perSecond * seconds
  const begun = performance.now()
  for (let i = 0; i < many; i += 1) {
    const due = begun + (i * 1000) / perSecond
    const early = due - performance.now()
    if (early > 0) await rest(early)
    all.push(
      answered(new URL(path(), origin), headers, agent).then((fine) => {
        waited.push(performance.now() - due)
        if (!fine) refused += 1
      }),
    )
  }
  await Promise.all(all)
  const took = performance.now() - begun
  agent.destroy()
  waited.sort((a, b) => a - b)
  const at = (share: number) => Number((waited[Math.min(many - 1, Math.floor(many * share))] ?? 0).toFixed(1))
  return {
    requestsPerSecond: Math.round((many * 1000) / took),
    refused,
    ...{ medianMs: at(0.5), p97_5Ms: at(0.975), p99Ms: at(0.99), slowestMs: at(1) },
  }
}

const answered = (url: URL, headers: Record<string, string>, agent: Agent): Promise<boolean> =>
  new Promise((resolve) => {
    get(url, { headers, agent }, (answer) => {
      answer.on('end', () => resolve(answer.statusCode === 200))
      answer.resume()
    }).on('error', () => resolve(false))
  })
