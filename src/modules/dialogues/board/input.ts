import { z } from 'zod'
import { text } from '../../../platform/web/fields.ts'
import { ChooseOnward } from '../harvest/input.ts'

/** In characters: about a page. */
export const questionTextLength = 3000

/** What a council asks: its text and its name, beside what every promise holds. */
export const AskBoard = ChooseOnward.omit({ kind: true }).extend({
  askedBy: z.string().trim().min(1, 'asked-by.needed').max(200, 'asked-by.long'),
  words: text(questionTextLength, 'words.long').pipe(z.string().min(1, 'words.needed')),
})
