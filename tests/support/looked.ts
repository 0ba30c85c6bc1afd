import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Check } from '../../src/modules/doors/about/accessibility/results.ts'
import { projectRoot } from '../../src/platform/start/data-folder.ts'

/** Where runs leave what they looked at, until `npm run accessibility` lays it beside the statement. */
export const lookedFolder = join(projectRoot, '.cache', 'accessibility')

/** Leaves behind how many pages or journeys a run looked at, and how much stood in somebody's way. */
export function noteLooked(check: Check, part: string, found: { looked: number; problems: number }): void {
  mkdirSync(lookedFolder, { recursive: true })
  const on = new Date().toISOString().slice(0, 10)
  const name = `${check} ${part}`.replace(/[^\w.-]+/g, '-').slice(0, 120)
  writeFileSync(join(lookedFolder, `${name}.json`), JSON.stringify({ check, on, ...found }))
}

/** The same of a journey that somebody makes with the keyboard alone, once it is over. */
export function noteJourney(): void {
  onTestFinished(({ task }) => {
    const problems = task.result?.state === 'fail' ? 1 : 0
    noteLooked('keyboard', `${task.file.name} ${task.name}`, { looked: 1, problems })
  })
}
