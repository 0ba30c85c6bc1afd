import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { projectRoot } from '../../../../platform/start/data-folder.ts'

/** What the suites look at: every page with axe, every page at every width, and whole journeys by keyboard. */
export const checks = ['every-page', 'every-width', 'keyboard'] as const
export type Check = (typeof checks)[number]

const result = z.object({
  /** `2026-11-26`. */
  on: z.iso.date(),
  /** How many pages, sights or journeys. */
  looked: z.number().int().positive(),
  /** What stood in somebody's way. */
  problems: z.number().int().nonnegative(),
})
export const resultsSchema = z.partialRecord(z.enum(checks), result)
export type Results = z.infer<typeof resultsSchema>

/** Beside the code, so that a version tells what was found of that version. */
export const resultsPath = 'docs/accessibility/results.json'

/** What the last runs found; nothing where no run was kept. @throws where the file holds something else */
export function readResults(root = projectRoot): Results {
  try {
    return resultsSchema.parse(JSON.parse(readFileSync(join(root, resultsPath), 'utf8')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
}

/**
 * What each run proves where it finds nothing: the first at 320 pixels and in light alone, the second at every width and in the dark
 * as well, the third only on the ways that were walked.
 */
const proves = {
  keyboard: ['keyboard'],
  'every-page': ['large', 'contrast'],
  'every-width': ['width', 'dark'],
} as const satisfies Record<Check, readonly string[]>
type Works = (typeof proves)[Check][number]

/** What may be said to work: each only where a run looked at it and found nothing. */
export const works = (results: Results): Works[] =>
  (['keyboard', 'every-page', 'every-width'] as const).flatMap((check): readonly Works[] =>
    results[check]?.problems === 0 ? proves[check] : [],
  )

/** What no run looked at. */
export const untested = (results: Results): Check[] => checks.filter((check) => !results[check])
