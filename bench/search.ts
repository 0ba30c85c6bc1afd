import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { systemClock } from '../src/platform/clock/clock.ts'
import { startTestServer } from '../tests/support/test-server.ts'
import { drawing } from './support/texts.ts'

// What it costs to look for one, two or three words among so many texts, as a page asks it: analysed, with permissions, ranked, and
// the first ten with their passages. As a visitor, and as somebody who sits in seven places.

const texts = Number(process.env.BENCH_TEXTS ?? 100_000)
const times = Number(process.env.BENCH_TIMES ?? 1)
const samples = Number(process.env.BENCH_SAMPLES ?? 300)

const server = await startTestServer()
process.env.KAMPVUUR_TEST_SERVER = server.superuser
const { lookingWorld } = await import('./support/looking.ts')
const { find } = await import('../src/modules/search/find/find.ts')

const draw = drawing(11)
const house = { clock: systemClock }
const ms = (value: number) => Number(value.toFixed(2))
const began = performance.now()
const world = await lookingWorld(texts, times)
const laidInS = Math.round((performance.now() - began) / 1000)

/** A word that somebody looks for: one in three of those that stand everywhere, the others rarer. */
const word = () => world.words[50 + Math.floor(draw() ** 3 * 8_000)] ?? ''
const frequent = () => world.words[50 + Math.floor(draw() * 45)] ?? ''
function mistyped(): string {
  const right = word()
  const at = 1 + Math.floor(draw() * (right.length - 2))
  return right.slice(0, at) + right.slice(at + 1)
}
const kinds: Record<string, () => string> = {
  'one word': word,
  'one that stands everywhere': frequent,
  'two words': () => `${word()} ${frequent()}`,
  'three words': () => `${word()} ${frequent()} ${word()}`,
  'two that stand everywhere': () => `${frequent()} ${frequent()}`,
  compound: () =>
    ['verpleeghuiszorg', 'ouderenzorg', 'familiegesprek', 'buurtkeuken', 'nachtrooster'][
      Math.floor(draw() * 5)
    ] ?? '',
  mistyped,
}

/** Milliseconds that the backend of PostgreSQL worked so far, where the system says so. */
async function worked(): Promise<number> {
  const { rows } = await world.database.read(undefined, ({ db }) =>
    sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db),
  )
  const stat = await readFile(`/proc/${rows[0]?.pid}/stat`, 'utf8').catch(() => '')
  const [, , , , , , , , , , , user, system] = stat.split(') ')[1]?.split(' ') ?? []
  return (Number(user) + Number(system)) * 10
}

async function measured(token: string | undefined) {
  const all: number[] = []
  const results: Record<string, unknown> = {}
  for (const [name, asked] of Object.entries(kinds)) {
    const taken: number[] = []
    const [own, theirs] = [process.cpuUsage(), await worked()]
    for (let i = 0; i < samples + 10; i += 1) {
      const wanted = { words: asked(), shelf: null, theme: null, year: null, page: 1 }
      await world.database.read(token, async ({ db }) => {
        const start = performance.now()
        await find(db, house, 'nl', wanted)
        if (i >= 10) taken.push(performance.now() - start) // a connection plans once
      })
    }
    all.push(...taken)
    const { user, system } = process.cpuUsage(own)
    // What was worked, whatever else the machine is busy with.
    const workMs = {
      process: ms((user + system) / 1000 / (samples + 10)),
      database: ms(((await worked()) - theirs) / (samples + 10)),
    }
    results[name] = { ...told(taken), workMs }
  }
  return { ...told(all), kinds: results }
}

function told(taken: number[]) {
  const sorted = taken.sort((a, b) => a - b)
  const at = (part: number) => ms(sorted[Math.floor((sorted.length - 1) * part)] ?? 0)
  return { medianMs: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) }
}

try {
  const before = process.memoryUsage().rss
  const visitor = await measured(undefined)
  const seated = await measured(world.token)
  const memoryMb = Math.round(before / 2 ** 20)
  process.stdout.write(
    `${JSON.stringify({ bench: 'search', texts, times, laidInS, memoryMb, visitor, seated }, null, 2)}\n`,
  )
} finally {
  await world.close()
  await server.stop()
}
