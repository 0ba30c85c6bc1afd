// Covers: src/platform/database, src/platform/commands, src/platform/web, src/platform/start, src/main.ts
// Takes: 2 minutes
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { withClient } from '../../src/platform/database/server/answer.ts'
import { joinDatabaseServer } from '../../src/platform/database/server/index.ts'
import { loadMasterKey } from '../../src/platform/secrets/master-key.ts'
import { readSettings } from '../../src/platform/settings.ts'
import { Browserless } from '../support/browserless.ts'
import { type House, killOne, newDataFolder, startHouse } from './support/house.ts'

const KILLS = 20
const WRITERS = 3
const PATH = '/circles/clientenraad-zomerhek/dialogues/new'

let house: House | undefined

afterEach(async () => {
  house?.process.kill('SIGTERM')
  await house?.ended()
})

test(`${KILLS} kills while people send forms, and send them again: nothing answered is lost, nothing doubled`, async () => {
  const data = newDataFolder()
  house = await startHouse(data, { script: 'src/main.ts' })
  await house.ready()
  const port = Number(new URL(house.base).port)
  const people = startWriting(house.base)
  for (let kill = 0; kill < KILLS; kill++) {
    await sleep(200 + Math.random() * 1_500)
    const victim = (['node', 'postgres', 'both'] as const)[kill % 3] ?? 'both'
    house = await killOne(house, data, victim, () => startHouse(data, { script: 'src/main.ts', port }))
  }
  const answered = await people.stop()
  const kept = await occasionsIn(data)
  expect([...answered].filter((occasion) => !kept.includes(occasion))).toEqual([])
  expect(kept).toHaveLength(new Set(kept).size)
  expect(answered.size).toBeGreaterThan(KILLS)
})

/** People who each begin one fire after another; who gets no answer sends the same form again, as people do. */
function startWriting(base: string) {
  let going = true
  const answered = new Set<string>()
  const person = async (name: number) => {
    const visitor = new Browserless((request) => fetch(request), base)
    for (let n = 0; going; n++) {
      const occasion = `aanleiding ${name}-${n}`
      await persist(async () => {
        if (visitor.cookie('kampvuur_session')) return true
        return (await visitor.post('/demo/sign-in', { person: 'council' })).status === 200
      })
      await persist(async () => (await visitor.get(PATH)).status === 200)
      const form = visitor.form(PATH)
      const fields = { ...form.values, occasion, place: 'De huiskamer', date: '2030-01-17', time: '14:00' }
      await persist(async () => (await visitor.post(PATH, fields)).status === 200)
      answered.add(occasion)
    }
  }
  const people = Array.from({ length: WRITERS }, (_, name) => person(name))
  return {
    async stop() {
      going = false
      await Promise.all(people)
      return answered
    },
  }
}

async function persist(attempt: () => Promise<boolean>): Promise<void> {
  while (!(await attempt().catch(() => false))) await sleep(20)
}

async function occasionsIn(data: string): Promise<string[]> {
  const settings = readSettings({ KAMPVUUR_DATA: data })
  const { addresses } = await joinDatabaseServer(
    settings,
    loadMasterKey(settings, () => {}),
    () => {},
  )
  const { rows } = await withClient(addresses.owner ?? '', (client) =>
    client.query<{ occasion: string }>(
      "SELECT occasion FROM dialogues.dialogue WHERE occasion LIKE 'aanleiding %'",
    ),
  )
  return rows.map(({ occasion }) => occasion)
}
