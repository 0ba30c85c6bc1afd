import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { memoryStore } from '../src/platform/files/testing/memory-store.ts'
import { startTestServer } from '../tests/support/test-server.ts'
import type { Linked } from './support/linked.ts'

// What it costs to follow where things come from and what became of them, with everything that decides who sees what:
// from an answer to the words behind it, and from one sentence to all that came of it, as a page asks it, words opened.
// In a movement with so many sentences and five links for each, in one half as large, and beside it the links alone.
// The plans of the walk's statements stand beside this file.

const contributions = Number(process.env.BENCH_CONTRIBUTIONS ?? 1_000_000)
const samples = Number(process.env.BENCH_SAMPLES ?? 150)

const server = await startTestServer()
process.env.KAMPVUUR_TEST_SERVER = server.superuser
const { linkedWorld } = await import('./support/linked.ts')
const { wayOf, wayQuery } = await import('../src/platform/provenance/way.ts')
const { systemClock } = await import('../src/platform/clock/clock.ts')

type Kind = 'owed-answer' | 'contribution'

async function walk(world: Linked, kind: Kind, id: string): Promise<number> {
  const house = {
    database: world.database,
    clock: systemClock,
    sealing: world.sealing,
    files: memoryStore(),
    keyFor: () => Buffer.alloc(32),
  }
  return world.database.read(world.token, async ({ db }) => {
    const began = performance.now()
    const way = await wayOf({ db, house, locale: 'nl' }, { kind, id })
    if (!way) throw new Error(`No way from ${kind} ${id}`)
    return performance.now() - began
  })
}

const at = (sorted: readonly number[], part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0
const ms = (value: number) => Number(value.toFixed(2))

/** Milliseconds that the backends of PostgreSQL worked so far, where the system says so. */
async function worked(world: Linked): Promise<number | undefined> {
  const pid = await world.database.read(undefined, async ({ db }) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
    return rows[0]?.pid
  })
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  const [, , , , , , , , , , , user, system] = stat?.split(') ')[1]?.split(' ') ?? []
  return user === undefined ? undefined : (Number(user) + Number(system)) * 10
}

async function measure(world: Linked) {
  const walks = {
    'answer to its words': 'owed-answer',
    'what became of one sentence': 'contribution',
  } as const
  const results: Record<string, Taken> = {}
  for (const [name, kind] of Object.entries(walks)) {
    const ids = kind === 'contribution' ? world.sample.words : world.sample.answers
    const took = async (once: (id: string) => Promise<number>) => {
      for (const id of ids.slice(0, 30)) await once(id) // a connection plans once
      const taken: number[] = []
      for (const id of ids) taken.push(await once(id))
      return taken.sort((a, b) => a - b)
    }
    const before = await worked(world)
    const taken = await took((id) => walk(world, kind, id))
    const after = await worked(world)
    const bare = await took((id) => world.bare(kind, id))
    results[name] = {
      walks: taken.length,
      medianMs: ms(at(taken, 0.5)),
      p95Ms: ms(at(taken, 0.95)),
      ...(before !== undefined &&
        after !== undefined && { workMs: ms((after - before) / (taken.length + 30)) }),
      bareMedianMs: ms(at(bare, 0.5)),
      bareP95Ms: ms(at(bare, 0.95)),
    }
  }
  return results
}

interface Taken {
  walks: number
  medianMs: number
  p95Ms: number
  /** What the database itself worked on one walk: tells also where the machine is busy with other things. */
  workMs?: number
  /** The links alone, with nobody asking who may see them. */
  bareMedianMs: number
  bareP95Ms: number
}

/** Each statement as it was planned, the first time that it ran. */
const oneOfEach = (plans: readonly string[]) =>
  [
    ...new Map(
      plans.toReversed().map((plan) => [plan.match(/Query Text:[\s\S]*?\n(?=\S)/)?.[0], plan]),
    ).values(),
  ].reverse()

async function measured(size: number) {
  const began = performance.now()
  const world = await linkedWorld(size, samples)
  const laidInS = Math.round((performance.now() - began) / 1000)
  try {
    const walks = await measure(world)
    const start = { kind: 'owed-answer', id: world.sample.answers[0] ?? '' }
    const query = await world.database.read(undefined, async ({ db }) => wayQuery(start, db))
    const plan = await world.explain(query.sql, [...query.parameters])
    return { contributions: size, links: world.links, laidInS, walks, plan }
  } finally {
    await world.close()
  }
}

try {
  const { plan: _, ...half } = await measured(contributions / 2)
  const { plan, ...whole } = await measured(contributions)
  const twice = Object.fromEntries(
    Object.keys(whole.walks).map((name) => [
      name,
      {
        p95: ms((whole.walks[name]?.p95Ms ?? 0) / (half.walks[name]?.p95Ms ?? 1)),
        work: ms((whole.walks[name]?.workMs ?? 0) / (half.walks[name]?.workMs ?? 1)),
      },
    ]),
  )
  await writeFile(join(import.meta.dirname, 'provenance.plan.txt'), `${oneOfEach(plan).join('\n\n')}\n`)
  process.stdout.write(
    `${JSON.stringify({ bench: 'provenance', twiceTheData: twice, whole, half }, null, 2)}\n`,
  )
} finally {
  await server.stop()
}
