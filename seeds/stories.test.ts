import { describe, expect, it } from 'vitest'
import { storyKinds } from '../src/modules/stories/index.ts'
import { exampleNetwork } from './index.ts'
import { mergedKeywords, themeWishes } from './wishes.ts'

const { circles, people, themes, rubrics, keywords, stories } = exampleNetwork
const slugs = (list: readonly { slug: string }[]) => list.map((item) => item.slug)
const movements = circles.filter(({ kind }) => kind.endsWith('movement'))
const words = (text: string) => text.split(/\s+/).length

describe('the example stories', () => {
  it('names no story and no keyword twice', () => {
    expect(new Set(slugs(stories)).size).toBe(stories.length)
    expect(new Set(keywords.map(({ nl }) => nl)).size).toBe(keywords.length)
  })

  it('lays keywords together that are there, and wishes of people who have an account, or left how to answer them', () => {
    for (const word of mergedKeywords.flatMap(({ keyword, into }) => [keyword, into]))
      expect(keywords.map(({ nl }) => nl)).toContain(word)
    for (const { person, visitor, also = [], answer, with: other } of themeWishes) {
      expect(Boolean(person)).not.toBe(Boolean(visitor))
      for (const slug of [...(person ? [person] : []), ...also]) expect(slugs(people)).toContain(slug)
      if (answer?.theme) expect(slugs(themes)).toContain(answer.theme)
      if (other) expect(slugs(themeWishes)).toContain(other)
    }
  })

  it('gives every keyword something that everybody may read: without it there is no such keyword', () => {
    const read = stories.filter(({ audience, daysAgo }) => audience === 'everyone' && daysAgo !== null)
    const used = new Set(read.flatMap(({ keywords: names }) => names))
    expect(keywords.map(({ nl }) => nl).filter((name) => !used.has(name))).toEqual([])
  })

  it('holds every kind, in both languages, for every audience, with drafts and failures', () => {
    expect([...new Set(stories.map(({ kind }) => kind))].sort()).toEqual([...storyKinds].sort())
    const count = (test: (story: (typeof stories)[number]) => boolean) => stories.filter(test).length
    expect(count(({ language }) => language === 'en')).toBeGreaterThanOrEqual(3)
    expect(count(({ audience }) => audience === 'circle')).toBeGreaterThanOrEqual(2)
    expect(count(({ audience }) => audience === 'movement')).toBeGreaterThanOrEqual(2)
    expect(count(({ daysAgo }) => daysAgo === null)).toBeGreaterThanOrEqual(3)
    expect(count(({ kind }) => kind === 'failure')).toBeGreaterThanOrEqual(3)
    expect(count(({ movement }) => movement === 'wij-blijven')).toBeGreaterThanOrEqual(2)
  })
})

describe.each(stories)('$slug', (story) => {
  it('resolves', () => {
    expect(slugs(movements)).toContain(story.movement)
    if (story.circle) expect(slugs(circles)).toContain(story.circle)
    if (story.audience === 'circle') expect(story.circle).toBeDefined()
    if (story.rubric) expect(slugs(rubrics)).toContain(story.rubric)
    for (const theme of story.themes) expect(slugs(themes)).toContain(theme)
    for (const keyword of story.keywords) expect(keywords.map(({ nl }) => nl)).toContain(keyword)
    for (const writer of story.writers) expect(slugs(people)).toContain(writer)
  })

  it('is told by somebody with a place where it comes from', () => {
    const home = story.circle ?? story.movement
    const above = circles.find(({ slug }) => slug === home)?.parent
    const seated = people.filter(({ seats }) =>
      seats.some(({ circle }) => circle === home || circle === above || circle === story.movement),
    )
    expect(slugs(seated)).toContain(story.writers[0])
  })

  it('says in short what it is, and shouts nowhere', () => {
    expect(story.inShort.match(/[.?]/g)?.length).toBeLessThanOrEqual(4)
    expect(words(story.inShort)).toBeLessThanOrEqual(32)
    expect(`${story.title}${story.inShort}${story.body}`).not.toContain('!')
    for (const [, address] of story.body.matchAll(/\]\(([^)]+)\)/g))
      expect(address).toMatch(/^https:\/\/[a-z.-]+\.example\//)
    for (const line of story.body.split('\n')) expect(line).toBe(line.trim())
  })

  it.runIf(story.kind === 'guide')('has its three parts', () => {
    const parts = story.body.match(/^## .*$/gm)
    expect(parts).toEqual(['## Proberen', '## Aanpassen', '## Terugkijken'])
  })

  it.runIf(story.kind === 'practice')('tells what helped and where it pinched', () => {
    for (const part of ['## Wat hielp', '## Waar het knelde']) expect(story.body).toContain(part)
  })
})
