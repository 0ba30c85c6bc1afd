import type { Module } from '../registry/module.ts'
import { provenanceRoutes } from './routes.ts'

export { type Around, aroundOf } from './around.ts'
export { Provenance, WholeWay } from './pages/Provenance.tsx'

/** Where things come from and what became of them, over all rooms. What can be linked is declared by each. */
export const provenance: Module = { name: 'provenance', routes: provenanceRoutes, things: [] }
