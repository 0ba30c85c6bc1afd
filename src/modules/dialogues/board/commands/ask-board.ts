import { command } from '../../../../platform/commands/command.ts'
import { goOnward } from '../../harvest/commands/choose-onward.ts'
import { keptDialogue } from '../../harvest/keeper.ts'
import { AskBoard } from '../input.ts'

/** Puts what a council laid together before its board. From then on the text stands: the board answers, and no more. */
export const askBoard = command({
  name: 'dialogues.ask-board',
  input: AskBoard,
  async policy({ db, input }) {
    await keptDialogue(db, input.dialogueId)
  },
  async run(context) {
    const { db, input } = context
    const { dialogueId, askedBy, words } = input
    const { owedAnswerId } = await goOnward(context, { ...input, kind: 'question' })
    await db
      .insertInto('dialogues.board_question')
      .values({ owed_answer_id: owedAnswerId, dialogue_id: dialogueId, asked_by: askedBy, words })
      .execute()
    return { owedAnswerId }
  },
})
