import { learned } from '../learned.ts'
import { dayFrom } from './days.ts'
import { entryId } from './faces.ts'
import { circleId, idOf } from './ids.ts'
import type { Loading } from './loading.ts'
import { questionId } from './shared-questions.ts'

export const learnedId = (index: number) => idOf('learned', index)

/** What was learned at each level, and from what. */
export function loadLearned({ lay, now }: Loading): void {
  for (const [i, { level, days, words, question, ...from }] of learned.entries()) {
    const id = learnedId(i)
    const circle = circleId(level)
    const day = dayFrom(now, days)
    lay('participants.entry', {
      ...{ id, circle_id: circle, kind: 'learned' as const, words, said_on: day, shared: true },
      ...{ year: null, until_year: null, outcome: null },
    })
    lay(
      'participants.learned_from',
      ...[
        ...(from.tried ?? []).map((one) => entryId(one.circle, 'tried', one.index)),
        ...(from.learned ?? []).map(learnedId),
      ].map((one) => ({ entry_id: id, from_id: one })),
    )
    if (question)
      lay('participants.on_question', {
        ...{ entry_id: id, question_id: questionId(question), circle_id: circle, kind: 'learned' as const },
        ...{ since: day, agreed: true },
      })
  }
}
