import { learned } from '../../seeds/learned.ts'
import { entryId } from '../../seeds/load/faces.ts'
import { circleId } from '../../seeds/load/ids.ts'
import { learnedId } from '../../seeds/load/learned.ts'
import { saidId } from '../../seeds/load/said-together.ts'
import { questionId } from '../../seeds/load/shared-questions.ts'
import { saidTogether } from '../../seeds/said-together.ts'
import { sharedQuestions } from '../../seeds/shared-questions.ts'

/** What the addresses of shared questions, of what was learned and said together, and of a team on income hold; else undefined. */
export function sharedValues(pattern: string, name: string): string[] | undefined {
  if (name === 'shared') return sharedQuestions.map(({ slug }) => questionId(slug))
  if (name === 'learned') return ['new', ...learned.map((_, i) => learnedId(i))]
  if (name === 'words' && pattern.includes('/says/')) return saidTogether.map((_, i) => saidId(i))
  if (name === 'team') return [circleId('team-inkomsten')]
  if (name === 'entry' && pattern.includes('/questions/'))
    return sharedQuestions.flatMap(({ questions }) =>
      questions.map(({ circle, index }) => entryId(circle, 'question', index)),
    )
  return undefined
}
