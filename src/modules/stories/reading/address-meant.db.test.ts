import { afterAll, beforeAll, expect, test } from 'vitest'
import { storySlugOf } from '../../../../seeds/load/stories.ts'
import { stories } from '../../../../seeds/stories/index.ts'
import type { TestApplication } from '../../../../tests/support/application.ts'
import { startExample } from '../../../../tests/support/example.ts'

let world: TestApplication
beforeAll(async () => {
  world = await startExample()
})
afterAll(() => world.close())

const told = (slug: string) => {
  const story = stories.find((one) => one.slug === slug)
  if (!story) throw new Error(`No story ${slug}`)
  return storySlugOf(story)
}
const nameOf = (slug: string) => slug.slice(0, -7)
const endOf = (slug: string) => slug.slice(-6)
const at = async (path: string) => {
  const visitor = await world.visitor().get(path)
  return [visitor.status, visitor.path]
}
const audienceOf = async (slug: string) =>
  (await world.sql<{ audience: string }>('select audience from stories.published where slug = $1', [slug]))[0]

test('an address without its ending, or with another title before it, leads to the story that everybody may read', async () => {
  const slug = told('een-eindje-om')
  const leads = [200, `/stories/${slug}`]
  expect(await at(`/stories/${nameOf(slug)}`)).toEqual(leads)
  expect(await at(`/stories/en-eindje-omm-${endOf(slug)}`)).toEqual(leads)
  expect(await at('/stories/een-eindje-onder')).toEqual([404, '/stories/een-eindje-onder'])
})

test('what not everybody may read is found by its whole address alone', async () => {
  const [closed] = await world.sql<{ slug: string }>(
    `select slug from stories.published where audience <> 'everyone' order by slug limit 1`,
  )
  const slug = closed?.slug ?? ''
  expect(await audienceOf(slug)).not.toEqual({ audience: 'everyone' })
  const guessed = [`/stories/${nameOf(slug)}`, `/stories/anders-${endOf(slug)}`]
  for (const path of guessed) {
    expect(await at(path)).toEqual([404, path])
    const reader = await world.visitor().get(path)
    expect(reader.html).not.toContain(slug)
  }
})
