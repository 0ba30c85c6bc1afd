// Covers: src/platform/database/server, src/platform/start, tests/drills/support
// Takes: 1 minute
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { type House, killOne, newDataFolder, startHouse } from './support/house.ts'

const ROUNDS = 20
const WRITERS = 4

let house: House | undefined

afterEach(async () => {
  house?.process.kill('SIGTERM')
  await house?.ended()
})

test(`${ROUNDS} kills at random moments: every word whose writer got an answer is there, once`, async () => {
  const data = newDataFolder()
  const answered = new Set<string>()
  house = await startHouse(data)
  await house.ready()
  for (let round = 1; round <= ROUNDS; round++) {
    const writing = write(house, `${round}`, answered)
    await sleep(20 + Math.random() * 400)
    const victim = (['node', 'postgres', 'both'] as const)[round % 3] ?? 'both'
    house = await killOne(house, data, victim, () => startHouse(data))
    await writing.stop()
    const kept = await wordsIn(house)
    const lost = [...answered].filter((word) => !kept.includes(word))
    expect(lost, house.output()).toEqual([])
    expect(new Set(kept)).toHaveLength(kept.length)
  }
  expect(answered.size).toBeGreaterThan(ROUNDS)
})

/** Writers that go on, whatever happens, until they are stopped. */
function write({ base }: House, prefix: string, answered: Set<string>) {
  let going = true
  const writer = async (name: number) => {
    for (let n = 0; going; n++) {
      const word = `${prefix}-${name}-${n}`
      const response = await fetch(`${base}/${word}`, { method: 'POST' }).catch(() => null)
      if (response?.status === 201) answered.add(word)
      else await sleep(5)
    }
  }
  const writers = Array.from({ length: WRITERS }, (_, name) => writer(name))
  return {
    async stop() {
      going = false
      await Promise.all(writers)
    },
  }
}

async function wordsIn({ base }: House): Promise<string[]> {
  const rows = (await (await fetch(base)).json()) as { word: string }[]
  return rows.map(({ word }) => word)
}
