import type { Link, Node, Way, Why } from './way.ts'
import { nameOf } from './way.ts'

/** A thing on the way, with the number it has in the drawing and in the list beside it. */
export interface Numbered extends Node {
  number: number
  /** What it came from, by why: numbers on this way. */
  from: { why: Why; numbers: number[] }[]
  /** On which day that was said, where a day is kept. */
  on: string | null
  /** Days on which it was given other words. */
  reworded: string[]
}

/**
 * The way in the order in which it is read: what came first, first. Numbers run over what is seen alone, and within one
 * step by random ids: they tell nothing of what is not there, nor of who was earlier.
 */
export function numbered({ nodes, links }: Way): Numbered[] {
  const sorted = firesFirst(nodes).toSorted(
    (a, b) => a.step - b.step || nameOf(a).localeCompare(nameOf(b), 'en'),
  )
  const numberOf = new Map(sorted.map((node, i) => [nameOf(node), i + 1]))
  const told = toldLinks(links)
  return sorted.map((node, i) => {
    const into = told.filter(({ to }) => nameOf(to) === nameOf(node))
    const own = links.filter((link) => nameOf(link.to) === nameOf(node) && isOwn(link))
    return {
      ...node,
      number: i + 1,
      from: [...new Set(into.map(({ why }) => why))].map((why) => ({
        why,
        numbers: into
          .filter((link) => link.why === why)
          .map(({ from }) => numberOf.get(nameOf(from)) ?? 0)
          .sort((a, b) => a - b),
      })),
      on: into.map(({ saidOn }) => saidOn).find((day) => day !== null) ?? null,
      reworded: own.flatMap(({ saidOn }) => saidOn ?? []).sort(),
    }
  })
}

/** What was said, was said at a fire: those before the thing stand above all the words. */
function firesFirst(nodes: readonly Node[]): Node[] {
  const steps = (fire: boolean) =>
    nodes.flatMap(({ step, face }) => (step < 0 && (face.sign === 'fire') === fire ? [step] : []))
  const up = Math.max(...steps(true)) - Math.min(...steps(false)) + 1
  if (!Number.isFinite(up) || up <= 0) return [...nodes]
  return nodes.map((node) =>
    node.step < 0 && node.face.sign === 'fire' ? { ...node, step: node.step - up } : node,
  )
}

const isOwn = ({ from, to }: Link) => nameOf(from) === nameOf(to)

/**
 * The links that are drawn and told. Where an answer came, it is not said again that it was promised; and what came of a
 * conversation by way of something else, is not said to have come of it straight away too.
 */
export function toldLinks(links: readonly Link[]): Link[] {
  const pair = ({ from, to }: Link) => `${nameOf(from)} ${nameOf(to)}`
  const between = links.filter((link) => !isOwn(link))
  const answered = new Set(between.filter(({ why }) => why === 'answered-by').map(pair))
  const after = new Map(Map.groupBy(between, ({ from }) => nameOf(from)))
  const leads = (from: string, to: string, seen: Set<string>): boolean =>
    (after.get(from) ?? []).some((link) => {
      const next = nameOf(link.to)
      if (next === to) return true
      if (seen.has(next)) return false
      seen.add(next)
      return leads(next, to, seen)
    })
  const roundabout = (link: Link) =>
    (after.get(nameOf(link.from)) ?? []).some(
      ({ to }) => nameOf(to) !== nameOf(link.to) && leads(nameOf(to), nameOf(link.to), new Set()),
    )
  return between.filter(
    (link) =>
      link.why === 'answered-by' ||
      (!answered.has(pair(link)) && !(link.why === 'led-to' && roundabout(link))),
  )
}
