import type { Link, Way } from '../way.ts'
import { nameOf } from '../way.ts'

/** A way as the records of W3C PROV, before they are written in one of its forms. */
export interface Account {
  /** Where the names of our own things begin. */
  base: string
  entities: { name: string; kind: string; title: string }[]
  /** Versions of things, and of which they are versions. */
  versions: { name: string; of: string }[]
  derivations: { name: string; from: string; to: string; why: Link['why']; on: string | null }[]
  /** Roles, and those who asked to be named with their words: nobody else. */
  agents: { name: string; label: string; person: boolean }[]
  attributions: { entity: string; agent: string }[]
}

const version = (name: string, number: number) => `${name}/version/${number}`

export function accountOf(origin: string, { nodes, links }: Way): Account {
  const entities = nodes.map((node) => ({ name: nameOf(node), kind: node.kind, title: node.face.title }))
  const versions = new Map<string, string>()
  const end = (name: string, number: number | null) => {
    if (number === null) return name
    versions.set(version(name, number), name)
    return version(name, number)
  }
  const derivations = links.map((link) => {
    const from = end(nameOf(link.from), link.fromVersion)
    const to = end(nameOf(link.to), link.toVersion)
    return { name: `link/${from}/${link.why}/${to}`, from, to, why: link.why, on: link.saidOn }
  })
  const named = nodes.flatMap((node) =>
    node.face.said ? [{ entity: nameOf(node), agent: `named/${nameOf(node)}`, label: node.face.said }] : [],
  )
  const said = new Map(
    links.map(({ to, saidAs }) => [
      `${nameOf(to)} ${saidAs}`,
      { entity: nameOf(to), agent: `role/${saidAs}` },
    ]),
  )
  const roles = [...new Set(links.map(({ saidAs }) => saidAs))].sort()
  return {
    base: `${origin}/provenance/`,
    entities,
    versions: [...versions].map(([name, of]) => ({ name, of })),
    derivations,
    agents: [
      ...roles.map((role) => ({ name: `role/${role}`, label: role, person: false })),
      ...named.map(({ agent, label }) => ({ name: agent, label, person: true })),
    ],
    attributions: [...said.values(), ...named.map(({ entity, agent }) => ({ entity, agent }))],
  }
}
