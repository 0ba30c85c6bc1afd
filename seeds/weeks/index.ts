import { lastYear } from './last-year.ts'
import { thisYear } from './this-year.ts'
import type { SeedWeek } from './types.ts'

/** The Weeks of the movement. */
export const weeks: readonly SeedWeek[] = [thisYear, lastYear]
