import { atTable, narrows, type Purpose, type Standing } from '../../../platform/consent/index.ts'

/**
 * What becomes less: nobody reads the words to talk on; only the circle and who was named do; they are out of themes; or
 * somebody else loses sight of them.
 */
export type Less = 'nobody' | 'circle' | 'themes' | 'less'

/** Undefined where nobody loses anything. */
export function lessFor(purpose: Purpose, before: Standing | null, after: Standing | null): Less | undefined {
  if (!narrows(before, after)) return undefined
  const [was, is] = [reachesHouse(before), reachesHouse(after)]
  if (purpose === 'talk-on') return after === null ? 'nobody' : was && !is ? 'circle' : 'less'
  return purpose === 'theme-work' && was && !is ? 'themes' : 'less'
}

const reachesHouse = (standing: Standing | null) => standing !== null && atTable(standing.audience) !== 'here'
