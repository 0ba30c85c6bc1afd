import type { Db } from '../../../platform/database/connect.ts'

/** What a council asks its board, in its own text. */
export interface BoardQuestion {
  owedAnswerId: string
  askedBy: string
  words: string
}

/** What was asked of the board at one conversation, as far as the actor may read it. */
export function boardQuestions(db: Db, dialogueId: string): Promise<BoardQuestion[]> {
  return db
    .selectFrom('dialogues.board_question')
    .select(['owed_answer_id as owedAnswerId', 'asked_by as askedBy', 'words'])
    .where('dialogue_id', '=', dialogueId)
    .execute()
}
