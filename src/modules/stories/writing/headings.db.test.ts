import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'

let world: TestApplication
let writer: Browserless
let movement: string

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const toos = await makePerson(world, 'Toos')
  await makeSeat(world, movement, toos)
  writer = await world.as(toos)
})
afterAll(() => world.close())

async function begin(kind: string): Promise<void> {
  await writer.get('/write/new')
  await writer.submit({ kind, place: movement })
}

test.each(['guide', 'practice', 'method', 'tool'])(
  'who writes a %s finds questions that may help',
  async (kind) => {
    await begin(kind)
    expect(writer.text()).toContain('Vragen die kunnen helpen')
  },
)

test('the headings that a booklet needs come in by a button, with what was typed', async () => {
  await begin('guide')
  await writer.submit({
    title: 'Samen koken',
    body: 'Vooraf.\n\n## proberen\n\nBegin klein.',
    next: 'headings',
  })
  expect(writer.form().values).toMatchObject({
    title: 'Samen koken',
    body: 'Vooraf.\n\n## proberen\n\nBegin klein.\n\n## Aanpassen\n\n## Terugkijken',
  })
  // All of them stand there: nothing is left to put in.
  expect(writer.html).not.toContain('value="headings"')
})

test('they are in the language of the text, and of the kind that is chosen now', async () => {
  await begin('story')
  expect(writer.html).not.toContain('value="headings"')
  await writer.submit({ kind: 'practice', language: 'en', body: 'Before.', next: 'headings' })
  expect(writer.form().values.body).toContain('## What helped\n\n## Where it pinched')
})
