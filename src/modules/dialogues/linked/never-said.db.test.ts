// Covers: src/modules/dialogues, src/modules/contributions, src/modules/circles, src/modules/people
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { makeFire, noted, type TestFire } from '../harvest/testing/fire.ts'
import { lay, takeOnward } from './testing/laid.ts'

let world: TestApplication
let fire: TestFire
let jannie: string
let cluster: string
let owed: string
let word: string
let visitors: Record<string, Browserless>

beforeAll(async () => {
  world = await startTestApplication()
  fire = await makeFire(world)
  const marcel = await fire.seat('Marcel')
  const fatma = await fire.seat('Fatma')
  jannie = await fire.seat('Jannie')
  word = await fire.say(marcel, 'De deur gaat te vroeg dicht', 'everyone')
  const second = await fire.say(fatma, 'Zet een bank bij de poort', 'organisation')
  cluster = await lay(world, fire, [word, second], { name: 'De poort' })
  owed = await takeOnward(world, fire, cluster, [marcel, fatma])
  await inReport(word)
  const anne = await makePerson(world, 'Anne')
  await makeSeat(world, fire.organisationId, anne)
  visitors = {
    keeper: fire.keeper,
    guest: await fire.sitting(marcel),
    member: await world.as(anne),
    stranger: world.visitor(),
  }
})
afterAll(() => world?.close())

async function inReport(contribution: string): Promise<void> {
  await world.sql(
    `insert into dialogues.report_words (contribution_id, dialogue_id, kind) values ($1, $2, 'wish')`,
    [contribution, fire.dialogueId],
  )
}

/** Everything that tells where things come from or what became of them, as one visitor gets it. */
async function everything(browser: Browserless): Promise<Record<string, string>> {
  const ends = [
    `/provenance/cluster/${cluster}`,
    `/provenance/owed-answer/${owed}`,
    `/provenance/contribution/${word}`,
    `/provenance/report/${fire.dialogueId}`,
    `/provenance/dialogue/${fire.dialogueId}`,
  ]
  const addresses = [
    ...ends.flatMap((end) => [end, `${end}/prov.json`, `${end}/prov.jsonld`]),
    `/dialogues/${fire.dialogueId}`,
    `/dialogues/${fire.dialogueId}/look-back`,
    `/dialogues/${fire.dialogueId}/report`,
    `/dialogues/${fire.dialogueId}/harvest/${cluster}`,
    `/answers/${owed}`,
  ]
  const got: Record<string, string> = {}
  for (const address of addresses) {
    await browser.get(address)
    const etag = browser.answer?.headers.get('etag') ?? ''
    got[address] =
      `${browser.status} ${etag} ${browser.html.replaceAll(/name="_(csrf|key)" value="[^"]*"/g, '')}`
  }
  return got
}

const allSee = async () => {
  const seen: Record<string, Record<string, string>> = {}
  for (const [name, browser] of Object.entries(visitors)) seen[name] = await everything(browser)
  return seen
}

test('words that were laid, told again and taken back are as words that were never said', async () => {
  const never = await allSee()
  expect(never.stranger?.[`/provenance/owed-answer/${owed}`]).toContain('De deur gaat te vroeg dicht')
  const said = await fire.say(jannie, 'Toch maar niet', 'everyone', { withName: true })
  await lay(world, fire, [said], { cluster })
  await inReport(said)
  await noted(world)
  const there = await allSee()
  for (const [name, pages] of Object.entries(there))
    expect(pages[`/provenance/owed-answer/${owed}`], name).toContain('Toch maar niet')
  await fire.decide(said, null)
  expect(await allSee()).toEqual(never)
  expect((await world.visitor().get(`/provenance/contribution/${said}`)).status).toBe(404)
})

test('narrowed words are as never said for whom they are no longer meant', async () => {
  const said = await fire.say(jannie, 'Alleen nog voor ons', 'here')
  const before = await allSee()
  await fire.decide(said, 'everyone')
  await lay(world, fire, [said], { cluster })
  await fire.decide(said, 'here')
  const after = await allSee()
  expect(after.stranger).toEqual(before.stranger)
  expect(after.member).toEqual(before.member)
  expect(after.keeper).not.toEqual(before.keeper)
})

test('with the last of its words a cluster, its answer and every link between them are gone', async () => {
  const rows = await world.sql<{ id: string }>(
    'select contribution_id as id from dialogues.cluster_contribution where cluster_id = $1',
    [cluster],
  )
  for (const { id } of rows) await fire.decide(id, null)
  for (const [name, browser] of Object.entries(visitors)) {
    for (const end of [`cluster/${cluster}`, `owed-answer/${owed}`]) {
      await browser.get(`/provenance/${end}`)
      expect(browser.status, `${name} ${end}`).toBe(404)
    }
    await browser.get(`/dialogues/${fire.dialogueId}`)
    expect(browser.html, name).not.toContain('/provenance/')
  }
})
