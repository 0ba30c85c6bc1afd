import { saidTogether, speakingRules } from '../said-together.ts'
import { dayFrom } from './days.ts'
import { circleId, idOf } from './ids.ts'
import type { Loading } from './loading.ts'
import { questionId } from './shared-questions.ts'

export const saidId = (index: number) => idOf('said together', index)

/** What neighbourhoods say as such, and who said yes to it. */
export function loadSaidTogether({ lay, now }: Loading): void {
  lay(
    'participants.speaking_rule',
    ...speakingRules.map(({ circle, rule }) => ({ circle_id: circleId(circle), rule })),
  )
  for (const [i, { circle, days, words, yes, said, question }] of saidTogether.entries()) {
    const day = dayFrom(now, days)
    lay('participants.entry', {
      ...{ id: saidId(i), circle_id: circleId(circle), kind: 'says' as const, words, said_on: day },
      ...{ shared: said, year: null, until_year: null, outcome: null },
    })
    lay(
      'participants.says_answer',
      ...yes.map((person) => ({ entry_id: saidId(i), seat_id: idOf('seat', circle, person), yes: true })),
    )
    if (question)
      lay('participants.on_question', {
        ...{ entry_id: saidId(i), question_id: questionId(question), circle_id: circleId(circle) },
        ...{ kind: 'says' as const, since: day, agreed: true },
      })
  }
}
