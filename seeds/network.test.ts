import { describe, expect, it } from 'vitest'
import { exampleNetwork } from './index.ts'
import { publishedKeywords } from './keywords.ts'

const { movement, circles, people, themes, actionTeams, rubrics, fires, demoGroups, papers } = exampleNetwork
const slugs = (list: { slug: string }[]) => list.map((item) => item.slug)
const circleSlugs = new Set(slugs(circles))
const bySlug = new Map(people.map((person) => [person.slug, person]))

/** Every object anywhere in the network. */
function* objects(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return
  yield value as Record<string, unknown>
  for (const child of Object.values(value)) yield* objects(child)
}

describe('the example network', () => {
  it('names no slug twice', () => {
    for (const list of [circles, people, themes, actionTeams, rubrics, fires, movement.questions]) {
      expect(new Set(slugs(list)).size).toBe(list.length)
    }
  })

  it('has the whole cast, each with a line for the demo page', () => {
    const cast = people.filter((person) => person.demoLine)
    expect(slugs(cast).sort()).toEqual([
      'anne',
      'bos',
      'council',
      'daan',
      'henk',
      'joost',
      'lotte',
      'mina',
      'noor',
      'omar',
      'petra',
      'researcher',
      'samira',
      'stranger',
      'thirza',
    ])
  })

  it('seats the whole cast once on the demo page, and lays out paper of people without an account', () => {
    const seated = demoGroups.flatMap((group) => group.people)
    expect([...seated].sort()).toEqual(slugs(people.filter((person) => person.demoLine)).sort())
    for (const { fire, name } of papers) {
      const participant = fires
        .find(({ slug }) => slug === fire)
        ?.participants.find((one) => one.name === name)
      expect([participant?.person, Boolean(participant?.cardWord)], name).toEqual([undefined, true])
    }
  })

  it('carries the whole published list of themes, teams, headings and keywords', () => {
    expect([themes.length, actionTeams.length, rubrics.length, publishedKeywords]).toEqual([10, 5, 7, 28])
  })

  it('gives every text in both languages, trimmed, and never shouts in words of its own', () => {
    for (const object of objects(exampleNetwork)) {
      if (!('nl' in object || 'en' in object)) continue
      for (const text of [object.nl, object.en]) {
        expect(text, JSON.stringify(object)).toMatch(/^\S(.*\S)?$/s)
      }
      const borrowed = actionTeams.some((team) => (team.name as unknown) === object)
      if (!borrowed) expect(`${object.nl}${object.en}`).not.toContain('!')
    }
  })

  it('uses invented telephone numbers and mail addresses only', () => {
    for (const object of objects(exampleNetwork)) {
      if ('telephone' in object) expect(object.telephone).toMatch(/^085 000 \d\d \d\d$/)
      if ('email' in object) expect(object.email).toMatch(/^[a-z]+@[a-z-]+\.example$/)
    }
  })

  it('seats people in circles that exist, once each, under parents named earlier', () => {
    for (const person of people) {
      const taken = person.seats.map((seat) => seat.circle)
      expect(new Set(taken).size).toBe(taken.length)
      for (const slug of taken) expect(circleSlugs, person.slug).toContain(slug)
    }
    const seen = new Set<string>()
    for (const circle of circles) {
      for (const slug of [circle.parent, circle.sector, circle.region])
        if (slug) expect(seen, circle.slug).toContain(slug)
      seen.add(circle.slug)
    }
  })
})

describe.each(fires)('the fire $slug', (fire) => {
  const names = fire.participants.map((participant) => participant.name)

  it('stands in a circle, with known questions, people and partner bodies', () => {
    expect(circleSlugs).toContain(fire.organisation)
    expect(fire.questions.length).toBeLessThanOrEqual(6)
    if (fire.follows) expect(slugs(fires.slice(0, fires.indexOf(fire)))).toContain(fire.follows)
    for (const question of fire.questions) {
      if (typeof question === 'string') expect(slugs(movement.questions)).toContain(question)
    }
    expect(new Set(names).size).toBe(names.length)
    for (const { person, partnerOf, helps, cardWord, name } of fire.participants) {
      if (person) expect([bySlug.get(person)?.name, bySlug.get(person)?.called.nl]).toContain(name)
      if (partnerOf) expect(circles.find((circle) => circle.slug === partnerOf)?.kind).toBe('partner')
      if (helps) expect(names).toContain(helps)
      expect(Boolean(person && cardWord), name).toBe(false)
    }
  })

  it('is prepared by one and facilitated by another, both with an account', () => {
    const role = (wanted: string) => fire.participants.filter((participant) => participant.role === wanted)
    const [initiators, facilitators] = [role('initiator'), role('facilitator')]
    expect([initiators.length, facilitators.length]).toEqual([1, 1])
    for (const participant of [...initiators, ...facilitators])
      expect(bySlug.has(participant.person ?? '')).toBe(true)
    const starter = bySlug.get(initiators[0]?.person ?? '')
    const seat = starter?.seats.find(({ circle }) => circle === fire.organisation)
    expect(seat?.role).toMatch(/^(host|trusted)$/)
  })

  it('keeps what was not said yes to out of sight and out of every cluster', () => {
    for (const { speaker, writtenBy, state, audience, changedFrom, writing, told } of fire.contributions) {
      expect(names).toContain(speaker)
      if (writing) {
        expect(names.filter((name) => name !== speaker)).toContain(writing.by)
        expect([state, Boolean(told), changedFrom]).toEqual(['confirmed', true, undefined])
        if (writing.stage !== 'taken') expect(audience).toBe(null)
      }
      if (writtenBy) expect(names).toContain(writtenBy)
      if (state !== 'confirmed') expect([audience, Boolean(writtenBy)]).toEqual([null, true])
      if (changedFrom) expect(writtenBy).toBeDefined()
    }
    for (const [i, { contributions, laidWith = [], outOf = -1 }] of fire.clusters.entries()) {
      expect(outOf).toBeLessThan(i)
      for (const former of laidWith)
        for (const index of former.contributions) expect(contributions).toContain(index)
    }
    const laid = fire.clusters.flatMap((cluster) => cluster.contributions)
    expect(new Set(laid).size).toBe(laid.length)
    for (const index of laid) expect(fire.contributions[index]?.audience, String(index)).toBeTruthy()
    for (const name of names) {
      const mayTravel = fire.contributions.filter(
        (words) =>
          words.speaker === name && words.state === 'confirmed' && words.audience && !words.withdrawn,
      )
      expect(mayTravel.length, name).toBeLessThanOrEqual(3)
    }
  })

  it('lets who listens be silent, and reports and writes only of what went further', () => {
    const { talks = [], report, letter, contributions, clusters, participants } = fire
    const silent = participants
      .filter(({ role, listens }) => role === 'listener' || listens)
      .map(({ name }) => name)
    for (const { speaker, writtenBy } of contributions)
      for (const name of [speaker, writtenBy]) expect(silent).not.toContain(name)
    for (const talk of talks) expect([...names, 'listeners']).toContain(talk.with)
    for (const n of Object.values(report ?? {}).flat()) {
      const words = contributions[n]
      expect(['organisation', 'everyone'], String(n)).toContain(words?.audience)
      expect([words?.state, words?.withdrawn], String(n)).toEqual(['confirmed', undefined])
    }
    for (const { cluster } of letter?.parts ?? []) expect(clusters[cluster]?.onward).toBeDefined()
  })

  it('has two of its own carry what goes onward, after the fire', () => {
    for (const { isQuestion, onward } of fire.clusters) {
      // At a table where people still sit nothing goes anywhere yet.
      expect(isQuestion).toBe(!onward && fire.phase !== 'burning')
      if (!onward) continue
      expect(onward.carriers[0]).not.toBe(onward.carriers[1])
      for (const carrier of onward.carriers) expect(names).toContain(carrier)
      expect(onward.dueOffsetDays).toBeGreaterThan(fire.when.days)
      if (onward.askedOfCircle) expect(circleSlugs).toContain(onward.askedOfCircle)
      if (onward.theme) expect(slugs(themes)).toContain(onward.theme)
      if (onward.answer) expect(onward.answer.offsetDays).toBeGreaterThan(fire.when.days)
    }
  })

  it('lets what is decided later about talking on end as the words say, and names circles that are there', () => {
    const decided = fires.flatMap(({ contributions }) =>
      contributions.flatMap(({ later, audience }) => (later ? [{ later, audience }] : [])),
    )
    expect(decided.length).toBeGreaterThanOrEqual(3)
    for (const { later, audience } of decided) {
      const last = later.filter(({ purpose }) => purpose === 'talk-on').at(-1)
      expect(last ? last.audience : audience).toBe(audience)
      for (const slug of later.flatMap(({ circles: named = [] }) => named))
        expect(circleSlugs).toContain(slug)
    }
  })
})
