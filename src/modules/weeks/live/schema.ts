import type { Generated } from 'kysely'

/** What is on stage: not begun yet, now, a pause, or over. */
export const stages = ['before', 'now', 'pause', 'over'] as const
export type Stage = (typeof stages)[number]

/** What becomes of a question: it waits, is on stage, was on stage, or is answered afterwards. */
export const questionStates = ['waiting', 'stage', 'answered', 'later'] as const
export type QuestionState = (typeof questionStates)[number]

interface LiveSessionTable {
  session_id: string
  week_id: string
  /** Wakes the screens of the facilitators alone. */
  desk_id: Generated<string>
  stage: Generated<Stage>
  now_words: Generated<string>
  slide: Generated<string>
  stream_url: string
  stream_host: string
  slides_url: string
  asks: boolean
  version: Generated<number>
}

interface LiveQuestionTable {
  id: string
  session_id: string
  sealing_key_id: string
  words: Buffer
  code_hash: Buffer
  asked_at: Generated<Date>
  state: Generated<QuestionState>
}

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'weeks.live_session': LiveSessionTable
    'weeks.live_facilitator': { session_id: string; seat_id: string }
    'weeks.live_caption': { id: string; number: Generated<string>; session_id: string; words: string }
    'weeks.live_question': LiveQuestionTable
  }
}
