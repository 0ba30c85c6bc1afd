import type { Db } from '../../../platform/database/connect.ts'

/** Lays these questions on the table, in this order, instead of those that lay there. */
export async function layQuestions(db: Db, dialogueId: string, questions: readonly string[]): Promise<void> {
  await db.deleteFrom('dialogues.dialogue_question').where('dialogue_id', '=', dialogueId).execute()
  if (questions.length === 0) return
  const rows = questions.map((text, i) => ({ dialogue_id: dialogueId, position: i + 1, text }))
  await db.insertInto('dialogues.dialogue_question').values(rows).execute()
}
