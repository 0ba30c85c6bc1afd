import type { TestApplication } from '../../support/application.ts'
import { startExample } from '../../support/example.ts'
import { askersIn } from './askers.ts'
import { type Measure, measure, type Reached, verbs } from './measure.ts'
import { plant } from './plant.ts'

export interface ReachWorld extends Measure {
  test: TestApplication
}

export async function reachWorld(): Promise<ReachWorld> {
  const test = await startExample()
  await plant(test.sql)
  const measuring = await measure(test.database, await askersIn(test))
  return {
    ...measuring,
    test,
    async close() {
      await measuring.close()
      await test.close()
    },
  }
}

/** What one table gives to whom, as somebody would read it: a line for each verb, those who reach the same together. */
export async function asText(world: Measure, table: string): Promise<string> {
  const lines: string[] = []
  for (const verb of verbs) {
    const line = summary(await world.reach(table, verb), !uncounted.includes(table))
    if (line) lines.push(`  ${verb} ${line}`)
  }
  return [table, ...(lines.length > 0 ? lines : ['  nothing, for anybody'])].join('\n')
}

/**
 * What waits to be told depends on the hour at which the example is made, how often words are written on how far the
 * texts were laid in when they were weighed, and which words there are on every sentence of the example: of these is said
 * who reaches all, not how many.
 */
const uncounted: readonly string[] = ['platform.outbox', 'search.frequency', 'search.word']

function summary(reached: Reached, counted: boolean): string {
  const names = Map.groupBy(reached, ([, rows]) => rows)
  return [...names]
    .filter(([rows]) => rows !== null)
    .sort(([a], [b]) => (b ?? 0) - (a ?? 0))
    .map(
      ([rows, askers]) =>
        `${counted || rows === 0 ? rows : 'all'}: ${askers.map(([name]) => name).join(', ')}`,
    )
    .join(' · ')
}
