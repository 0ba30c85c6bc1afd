import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { makeFire, type TestFire } from '../harvest/testing/fire.ts'
import { lay, takeOnward } from './testing/laid.ts'

let world: TestApplication
let fire: TestFire
let owed: string
let cluster: string
let fatmas: string

beforeAll(async () => {
  world = await startTestApplication()
  fire = await makeFire(world)
  const [marcel, fatma] = [await fire.seat('Marcel'), await fire.seat('Fatma')]
  fatmas = await fire.say(fatma, 'Zet een bank bij de poort', 'everyone', { withName: true })
  const marcels = await fire.say(marcel, 'De deur gaat te vroeg dicht', 'everyone')
  cluster = await lay(world, fire, [marcels, fatmas], { name: 'De poort' })
  const at = `/dialogues/${fire.dialogueId}/harvest/${cluster}`
  await fire.keeper.get(at)
  await fire.keeper.submit({ name: 'Bij de poort' }, at)
  owed = await takeOnward(world, fire, cluster, [marcel, fatma])
})
afterAll(() => world?.close())

const schema = join(import.meta.dirname, '../../../platform/provenance/testing/prov-json.schema.json')

async function taken(browser: Browserless, form: 'prov.json' | 'prov.jsonld') {
  await browser.get(`/provenance/owed-answer/${owed}/${form}`)
  expect(browser.status).toBe(200)
  return JSON.parse(browser.html)
}

test('as PROV-JSON it fits the published schema, and what does not is seen', async () => {
  const valid = new Ajv({ strict: false, validateFormats: false }).compile(
    JSON.parse(await readFile(schema, 'utf8')),
  )
  const document = await taken(world.visitor(), 'prov.json')
  valid(document)
  expect(valid.errors).toBeNull()
  expect(Object.keys(document.entity)).toContain(`kv:cluster/${cluster}`)
  const [one] = Object.values(document.wasDerivedFrom) as Record<string, unknown>[]
  expect(valid({ ...document, wasDerivedFrom: { 'kv:x': { ...one, 'prov:usedEntity': 7 } } })).toBe(false)
  expect(valid({ ...document, wasMadeFrom: {} })).toBe(false)
})

test('every link is in it, with why and on which day, and the versions that it ties', async () => {
  const { wasDerivedFrom, specializationOf } = await taken(world.visitor(), 'prov.json')
  const all = Object.values(wasDerivedFrom) as Record<string, { $: string } | string>[]
  const grew = all.filter((one) => (one['prov:type'] as { $: string }).$ === 'kv:why/grew-into')
  expect(grew).toHaveLength(2)
  expect(grew.some((one) => 'kv:day' in one)).toBe(false)
  const revision = all.find((one) => (one['prov:type'] as { $: string }).$ === 'prov:Revision')
  expect(revision).toMatchObject({
    'prov:usedEntity': `kv:cluster/${cluster}/version/1`,
    'prov:generatedEntity': `kv:cluster/${cluster}/version/2`,
    'kv:day': { type: 'xsd:date' },
  })
  expect(JSON.stringify(specializationOf)).toContain(`kv:cluster/${cluster}/version/2`)
})

test('as PROV-O it is JSON-LD: every name it refers to is in it, and every term is in its context', async () => {
  const document = await taken(world.visitor(), 'prov.jsonld')
  const context = document['@context'] as Record<string, unknown>
  const graph = document['@graph'] as Record<string, unknown>[]
  expect(context.prov).toBe('http://www.w3.org/ns/prov#')
  const names = new Set(graph.map((one) => one['@id']))
  expect(names.size).toBe(graph.length)
  for (const one of graph) {
    for (const [term, value] of Object.entries(one)) {
      if (term.startsWith('@')) continue
      expect(Object.keys(context)).toContain(term)
      if (term === 'label' || term === 'day') continue
      for (const name of [value].flat()) expect(names, `${term} ${name}`).toContain(name)
    }
  }
  expect(graph.find((one) => one['@id'] === `cluster/${cluster}`)).toMatchObject({
    '@type': ['prov:Entity', 'kv:kind/cluster'],
    label: 'Bij de poort',
  })
})

test('agents are roles, and who asked to be named: nobody else', async () => {
  for (const form of ['prov.json', 'prov.jsonld'] as const) {
    const text = JSON.stringify(await taken(fire.keeper, form))
    expect(text).toContain('Fatma')
    expect(text).not.toMatch(/Marcel|Daan/)
  }
  await fire.decide(fatmas, 'everyone')
  expect(JSON.stringify(await taken(fire.keeper, 'prov.json'))).not.toContain('Fatma')
})

test('with the rights of who takes it: another gets less, or nothing', async () => {
  await fire.decide(fatmas, 'here')
  expect(JSON.stringify(await taken(fire.keeper, 'prov.json'))).toContain('Zet een bank')
  expect(JSON.stringify(await taken(world.visitor(), 'prov.json'))).not.toContain('Zet een bank')
})
