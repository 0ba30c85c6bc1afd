import type { Way } from '../way.ts'
import { accountOf } from './account.ts'

const context = (base: string) => ({
  '@base': base,
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  kv: base,
  label: 'rdfs:label',
  entity: { '@id': 'prov:entity', '@type': '@id' },
  wasAttributedTo: { '@id': 'prov:wasAttributedTo', '@type': '@id' },
  wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
  wasRevisionOf: { '@id': 'prov:wasRevisionOf', '@type': '@id' },
  specializationOf: { '@id': 'prov:specializationOf', '@type': '@id' },
  qualifiedDerivation: { '@id': 'prov:qualifiedDerivation', '@type': '@id' },
  day: { '@id': 'kv:day', '@type': 'xsd:date' },
})

/** A way as PROV-O, written as JSON-LD with its context in it. */
export function provO(
  origin: string,
  way: Way,
): { '@context': unknown; '@graph': Record<string, unknown>[] } {
  const { base, entities, versions, derivations, agents, attributions } = accountOf(origin, way)
  const of = new Map(versions.map(({ name, of: general }) => [name, general]))
  const all = [...entities.map(({ name }) => name), ...of.keys()]
  const graph = all.map((name) => {
    const entity = entities.find((one) => one.name === name)
    const into = derivations.filter(({ to }) => to === name)
    const revised = into.filter(({ why }) => why === 'reworded-as')
    return {
      '@id': name,
      '@type': ['prov:Entity', ...(entity ? [`kv:kind/${entity.kind}`] : [])],
      ...(entity && { label: entity.title }),
      ...(of.has(name) && { specializationOf: of.get(name) }),
      ...list(
        'wasAttributedTo',
        attributions.filter((one) => one.entity === name).map(({ agent }) => agent),
      ),
      ...list(
        'wasDerivedFrom',
        into.filter((one) => !revised.includes(one)).map(({ from }) => from),
      ),
      ...list(
        'wasRevisionOf',
        revised.map(({ from }) => from),
      ),
      ...list(
        'qualifiedDerivation',
        into.map((one) => one.name),
      ),
    }
  })
  return {
    '@context': context(base),
    '@graph': [
      ...graph,
      ...derivations.map(({ name, from, why, on }) => ({
        '@id': name,
        '@type': [why === 'reworded-as' ? 'prov:Revision' : 'prov:Derivation', `kv:why/${why}`],
        entity: from,
        ...(on && { day: on }),
      })),
      ...agents.map(({ name, label, person }) => ({
        '@id': name,
        '@type': ['prov:Agent', ...(person ? ['prov:Person'] : [])],
        label,
      })),
    ],
  }
}

const list = (key: string, values: readonly string[]) =>
  values.length === 0 ? {} : { [key]: [...new Set(values)] }
