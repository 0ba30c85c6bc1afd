import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startTestServer } from '../tests/support/test-server.ts'
import type { HeardWorld } from './support/heard.ts'

// What it costs to say from how many people words might travel through a movement and through one house of it, where so
// many sentences were said, and half as many: as it was counted when the quarter began, and once while it is not counted
// yet. The plan stands beside this file.

const contributions = Number(process.env.BENCH_CONTRIBUTIONS ?? 1_000_000)
const samples = Number(process.env.BENCH_SAMPLES ?? 100)

const server = await startTestServer()
process.env.KAMPVUUR_TEST_SERVER = server.superuser
const { heardWorld } = await import('./support/heard.ts')
const { heardIn } = await import('../src/modules/contributions/index.ts')

const ms = (value: number) => Number(value.toFixed(2))

const asked = (world: HeardWorld, place: string) =>
  world.database.read(world.token, async ({ db }) => {
    const began = performance.now()
    await heardIn(db, place)
    return performance.now() - began
  })

async function many(world: HeardWorld, place: string) {
  const taken: number[] = []
  for (let i = 0; i < samples + 10; i += 1) taken.push(await asked(world, place))
  const sorted = taken.slice(10).sort((a, b) => a - b) // a connection plans once
  const at = (part: number) => ms(sorted[Math.floor((sorted.length - 1) * part)] ?? 0)
  return { medianMs: at(0.5), p95Ms: at(0.95) }
}

async function measured(size: number) {
  const world = await heardWorld(size)
  try {
    const notCountedMs = {
      movement: ms(await asked(world, world.movement)),
      house: ms(await asked(world, world.house)),
    }
    const countingAllOnceMs = ms(await world.keep())
    const [movement, house] = [await many(world, world.movement), await many(world, world.house)]
    const plan = await world.explain(`select * from contributions.heard_in('${world.movement}')`)
    return { contributions: size, movement, house, notCountedMs, countingAllOnceMs, plan }
  } finally {
    await world.close()
  }
}

/** Each statement once. */
const oneOfEach = (plans: readonly string[]) => [
  ...new Map(plans.map((plan) => [plan.match(/Query Text:[\s\S]*?\n(?=\S)/)?.[0], plan])).values(),
]

try {
  const { plan: _, ...half } = await measured(contributions / 2)
  const { plan, ...whole } = await measured(contributions)
  await writeFile(join(import.meta.dirname, 'heard.plan.txt'), `${oneOfEach(plan).join('\n\n')}\n`)
  process.stdout.write(`${JSON.stringify({ bench: 'heard', whole, half }, null, 2)}\n`)
} finally {
  await server.stop()
}
