import { sharedQuestions } from '../shared-questions.ts'
import { dayFrom } from './days.ts'
import { entryId } from './faces.ts'
import { circleId, gatheringId, idOf } from './ids.ts'
import type { Loading } from './loading.ts'

export const questionId = (slug: string) => idOf('shared question', slug)
export const formerQuestionId = (slug: string, index: number) => idOf('former question', slug, index)

/** Which questions of houses lie together, what lies beside them, and what became of them. */
export function loadSharedQuestions({ lay, now }: Loading): void {
  for (const { slug, name, days, ended, into, former = [], gatherings = [], ...laid } of sharedQuestions) {
    const id = questionId(slug)
    const since = dayFrom(now, days)
    lay('participants.shared_question', {
      ...{ id, name, begun_on: since, ended_on: ended ? dayFrom(now, ended.days) : null },
      ...{ became: ended?.became ?? '', into_id: into ? questionId(into) : null },
    })
    const lies = [
      ...laid.questions.map((one) => ({ ...one, kind: 'question', agreed: true })),
      ...(laid.asked ?? []).map((one) => ({ ...one, kind: 'question', agreed: false })),
      ...(laid.tried ?? []).map((one) => ({ ...one, kind: 'tried', agreed: true })),
    ] as const
    lay(
      'participants.on_question',
      ...lies.map(({ circle, index, kind, agreed }) => ({
        ...{ entry_id: entryId(circle, kind, index), question_id: id, circle_id: circleId(circle) },
        ...{ kind: kind as 'question' | 'tried', since, agreed },
      })),
    )
    lay(
      'participants.former_question',
      ...former.map((was, i) => ({ id: formerQuestionId(slug, i), question_id: id, name: was })),
    )
    lay(
      'participants.question_gathering',
      ...gatherings.map((one) => ({
        ...{ question_id: id, gathering_id: gatheringId(one.slug), circle_id: circleId(one.circle) },
      })),
    )
  }
}
