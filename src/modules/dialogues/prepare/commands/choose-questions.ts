import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { inLanguage } from '../../../../platform/i18n/words.ts'
import { ensureKeeper } from '../../fire/policy.ts'
import { findFire } from '../../fire/queries.ts'
import { formatOf } from '../../formats.ts'
import { Questions } from '../input.ts'
import { layQuestions } from '../lay-questions.ts'
import { findMovementQuestions, isChosen } from '../queries.ts'
import { changePart } from './change-part.ts'

/** The opening question, and those from the movement's set or one's own. */
export const chooseQuestions = command({
  name: 'dialogues.choose-questions',
  input: Questions,
  policy: ({ db, input }) => ensureKeeper(db, input.dialogueId),
  async run({ db, input, record }) {
    const { dialogueId } = input
    const [fire, set] = await Promise.all([findFire(db, dialogueId), findMovementQuestions(db, dialogueId)])
    const earlier = fire?.questions ?? []
    // One that was chosen before stays in the language in which it was chosen.
    const chosen = set
      .filter(({ position }) => input.chosen.includes(position))
      .map(
        (question) =>
          earlier.find((text) => isChosen(question, text)) ?? inLanguage(question.text, input.locale),
      )
    const questions = [...chosen, ...input.own]
    if (questions.length > formatOf(fire?.format ?? '').mostQuestions)
      throw new Invalid({ chosen: 'questions.many' })
    await changePart(db, input, { opening_question: input.openingQuestion })
    await layQuestions(db, dialogueId, questions)
    record.about('dialogue', dialogueId)
    return { dialogueId }
  },
})
