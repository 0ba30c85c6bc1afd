import type { Module } from '../../platform/registry/module.ts'
import { type Thing, thing } from '../../platform/registry/thing.ts'
import { exampleRoutes } from './routes.ts'

const things: readonly Thing[] = [
  thing({
    name: 'persona',
    tables: ['example.persona', 'example.paper'],
    visibility:
      'Everybody, in the example network only; elsewhere these tables are empty and the pages absent.',
    consent: 'none: these people are invented',
    provenance: 'Laid out with the example network.',
    personalData: [],
  }),
]

/** Meeting the people of the example network. */
export const example: Module = { name: 'example', routes: exampleRoutes, things }
