import { Actions, Button, EmptyState, Slip } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type Piece, piece } from '../../../../platform/live/pieces.ts'
import { liveWords } from '../locales/index.ts'
import type { LiveSession, Question } from '../queries.ts'
import type { QuestionState } from '../schema.ts'

/** What stands on stage, then what waits, then the rest; each in the order in which it was asked. */
const order: readonly QuestionState[] = ['stage', 'waiting', 'later', 'answered']

/** Questions with what a facilitator can do with each: buttons of the form `desk`. */
export function deskPieces(
  locale: Locale,
  { version }: Pick<LiveSession, 'version'>,
  questions: readonly Question[],
): Piece[] {
  const w = liveWords(locale)
  if (questions.length === 0)
    return [piece('questions', 'none', <EmptyState>{w('desk.questions.none')}</EmptyState>)]
  return order
    .flatMap((state) => questions.filter((one) => one.state === state))
    .map(({ id, state, words }) => {
      const move = (to: 'stage' | 'answered' | 'later') => (
        <Button form="desk" name="question" value={`${to}.${id}.${version}`} variant="quiet">
          {w(`desk.question.${to}`)}
        </Button>
      )
      return piece(
        'questions',
        id,
        <Slip
          waiting={state === 'waiting'}
          said={w(`desk.state.${state}`)}
          actions={
            <Actions>
              {state === 'stage' ? move('answered') : move('stage')}
              {state === 'waiting' ? move('later') : null}
            </Actions>
          }
        >
          {words}
        </Slip>,
      )
    })
}
