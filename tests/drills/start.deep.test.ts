// Covers: src/platform/database/server, src/platform/start, src/main.ts, tests/drills/support
// Takes: 1 minute
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { type House, newDataFolder, serversOn, startHouse, until, watchdogOf } from './support/house.ts'

const houses: House[] = []

async function start(...args: Parameters<typeof startHouse>): Promise<House> {
  const house = await startHouse(...args)
  houses.push(house)
  return house
}

async function startReady(data: string): Promise<House> {
  const house = await start(data)
  await house.ready()
  return house
}

afterEach(async () => {
  for (const house of houses.splice(0)) {
    house.process.kill('SIGTERM')
    await house.ended()
  }
})

describe('a data folder', () => {
  test('below a closed folder works too, and keeps what it has', async () => {
    const data = newDataFolder({ closed: true })
    for (const word of ['one', 'two']) {
      const house = await startReady(data)
      expect((await fetch(`${house.base}/${word}`, { method: 'POST' })).status).toBe(201)
      house.signal('SIGINT')
      expect(await house.ended()).toBe(0)
    }
    const house = await startReady(data)
    expect(await (await fetch(house.base)).json()).toEqual([{ word: 'one' }, { word: 'two' }])
  })

  test('with another master key is not opened', async () => {
    const data = newDataFolder()
    const first = await startReady(data)
    first.signal('SIGINT')
    await first.ended()
    const other = await start(data, { env: { KAMPVUUR_MASTER_KEY: '07'.repeat(32) } })
    expect(await other.ended()).toBe(1)
    expect(other.output()).toMatch(/^The master key is not the one that the data in .* were made with\.$/m)
    expect(noneOn(data)).toBe(true)
  })
})

describe('a second start on one data folder', () => {
  test('says so and stops, on the same port and on another', async () => {
    const data = newDataFolder()
    const first = await startReady(data)
    for (const port of [Number(new URL(first.base).port), undefined]) {
      const second = await start(data, { port })
      expect(await second.ended()).toBe(1)
      expect(second.output()).toBe(
        `Kampvuur is already running on ${data}: stop it first, or set KAMPVUUR_DATA to another folder.\n`,
      )
    }
    await first.ready()
  })

  test('is welcome once the first is gone, however it went', async () => {
    const data = newDataFolder()
    const first = await startReady(data)
    first.process.kill('SIGKILL')
    await first.ended()
    await startReady(data)
  })
})

describe('Ctrl-C', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('(%s) stops everything', async (signal) => {
    const data = newDataFolder()
    const house = await startReady(data)
    const watchdog = watchdogOf(serversOn(data)[0] ?? 0)
    house.signal(signal)
    expect(await house.ended()).toBe(0)
    expect(serversOn(data)).toEqual([])
    await until(() => !isAlive(watchdog ?? 0))
  })

  test('twice stops everything too', async () => {
    const data = newDataFolder()
    const house = await startReady(data)
    house.signal('SIGINT')
    await sleep(10)
    if (house.process.exitCode === null) house.signal('SIGINT')
    expect(await house.ended()).toBe(0)
    expect(serversOn(data)).toEqual([])
  })

  test('at any moment of the first start leaves nothing that hinders the next', async () => {
    const data = newDataFolder()
    for (const wait of [300, 500, 700, 900, 1100]) {
      const house = await start(data)
      await sleep(wait)
      house.signal('SIGINT')
      await house.ended()
      if (readdirSync(join(data, '..')).includes('data')) await until(() => noneOn(data))
    }
    await startReady(data)
  })
})

describe('what an earlier run left behind', () => {
  test('ends with Node, even when that was killed', async () => {
    const data = newDataFolder()
    const house = await startReady(data)
    house.process.kill('SIGKILL')
    await until(() => noneOn(data))
  })

  test('is stopped by the next start', async () => {
    const data = newDataFolder()
    const house = await startReady(data)
    const [postmaster = 0] = serversOn(data)
    process.kill(watchdogOf(postmaster) ?? 0, 'SIGKILL')
    house.process.kill('SIGKILL')
    await house.ended()
    expect(serversOn(data)).toContain(postmaster)
    const next = await startReady(data)
    expect(next.output()).toContain('earlier run left behind')
    expect(serversOn(data)).not.toContain(postmaster)
  })

  test('is not mistaken for a stranger with its number', async () => {
    const data = newDataFolder()
    const house = await startReady(data)
    const file = join(data, 'postgres/data/postmaster.pid')
    // Read while it runs: what dies last may take the file along.
    const left = readFileSync(file, 'utf8')
    for (const pid of serversOn(data)) process.kill(pid, 'SIGKILL')
    house.process.kill('SIGKILL')
    await house.ended()
    writeFileSync(file, left.replace(/^\d+/, String(process.pid)))
    await startReady(data)
    expect(isAlive(process.pid)).toBe(true)
  })
})

function noneOn(data: string): boolean {
  try {
    return serversOn(data).length === 0
  } catch {
    return true
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}
