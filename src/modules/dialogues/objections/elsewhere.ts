import type { Visit } from '../../../platform/web/visit.ts'

/** Where who finds themselves in something of a later room reads the answer. */
interface AnswersElsewhere {
  /** `module.what` */
  name: string
  /** Its address, for who holds this code. */
  pathBehind(visit: Visit, code: string): Promise<string | undefined>
}

const sources: AnswersElsewhere[] = []

/** Rooms call this once, where their module is declared. */
export function addAnswersElsewhere(source: AnswersElsewhere): void {
  if (sources.some(({ name }) => name === source.name)) throw new Error(`Two rooms answer as ${source.name}`)
  sources.push(source)
}

/** One after the other: the code that is held is of one transaction. */
export async function answerElsewhere(visit: Visit, code: string): Promise<string | undefined> {
  for (const { pathBehind } of sources) {
    const path = await pathBehind(visit, code)
    if (path) return path
  }
  return undefined
}
