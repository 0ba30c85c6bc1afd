import type { Person } from '../types.ts'
import { others } from './others.ts'
import { livedExperience } from './personas.ts'
import { workers } from './workers.ts'

/** Everybody in the example network who has an account. */
export const people: Person[] = [...livedExperience, ...workers, ...others]
