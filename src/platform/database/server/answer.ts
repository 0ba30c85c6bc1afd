import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { StartProblem } from '../../start/start-problem.ts'

/** Runs work on one connection and closes it. */
export async function withClient<T>(address: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 10_000 })
  // A connection that breaks also rejects the running query; unheard, the event would end the process.
  client.on('error', () => {})
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

const NOT_YET = ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EAI_AGAIN', 'ETIMEDOUT', '57P03', '57P01', '53300']
const STARTING_UP = '57P03'

/**
 * Waits until a database answers: patiently while it says that it is starting up (recovery after a crash may
 * take minutes), for `seconds` otherwise.
 *
 * @param lost says that waiting has become pointless
 */
export async function waitForAnswer(address: string, seconds: number, lost = () => false): Promise<void> {
  await answerOf(address, seconds, (client) => client.query('SELECT 1'), lost)
}

/** The same, with what it answers to a first question: a connection of its own only to wait is spared. */
export async function answerOf<T>(
  address: string,
  seconds: number,
  ask: (client: pg.Client) => Promise<T>,
  lost = () => false,
): Promise<T> {
  let left = seconds * 20
  for (;;) {
    try {
      return await withClient(address, ask)
    } catch (thrown) {
      const error = thrown as Refusal
      if (!NOT_YET.includes(error.code ?? '')) throw refusal(address, error)
      if (lost() || left <= 0)
        throw new StartProblem(`The database at ${shown(address)} does not answer (${error.code}).`)
      if (error.code !== STARTING_UP) left--
      await sleep(50)
    }
  }
}

type Refusal = Error & { code?: string }

function refusal(address: string, error: Refusal): StartProblem {
  return new StartProblem(`The database at ${shown(address)} refuses us: ${error.message}.`)
}

/** An address without its password. */
export function shown(address: string): string {
  const url = new URL(address)
  return `${url.username ? `${url.username}@` : ''}${url.host}${url.pathname}`
}
