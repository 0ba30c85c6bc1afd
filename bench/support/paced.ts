import { Agent, get } from 'node:http'
import { getPriority, setPriority } from 'node:os'
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
  /** How long after their moment requests left here, at the 99th percentile: what of the waiting is ours and not the platform's. */
  leftLateMs: number
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
  const late: number[] = []
  let refused = 0
  const all: Promise<void>[] = []
  const many = perSecond * seconds
  const inTurn = getPriority()
  goFirst(-15)
  const begun = performance.now()
  for (let i = 0; i < many; i += 1) {
    const due = begun + (i * 1000) / perSecond
    const early = due - performance.now()
    if (early > 0) await rest(early)
    late.push(performance.now() - due)
    all.push(
      answered(new URL(path(), origin), headers, agent).then((fine) => {
        waited.push(performance.now() - due)
        if (!fine) refused += 1
      }),
    )
  }
  await Promise.all(all)
  const took = performance.now() - begun
  goFirst(inTurn)
  agent.destroy()
  for (const times of [waited, late]) times.sort((a, b) => a - b)
  const of = (times: number[], share: number) =>
    Number((times[Math.min(many - 1, Math.floor(many * share))] ?? 0).toFixed(1))
  const at = (share: number) => of(waited, share)
  return {
    requestsPerSecond: Math.round((many * 1000) / took),
    refused,
    ...{ medianMs: at(0.5), p97_5Ms: at(0.975), p99Ms: at(0.99), slowestMs: at(1) },
    leftLateMs: of(late, 0.99),
  }
}

/** Visitors are on machines of their own: here they stand before the database and the import, where the system lets us. */
function goFirst(priority: number): void {
  try {
    setPriority(priority)
  } catch {
    // Then they take their turn, and `leftLateMs` says what that costs.
  }
}

const answered = (url: URL, headers: Record<string, string>, agent: Agent): Promise<boolean> =>
  new Promise((resolve) => {
    get(url, { headers, agent }, (answer) => {
      answer.on('end', () => resolve(answer.statusCode === 200))
      answer.resume()
    }).on('error', () => resolve(false))
  })
