import { fieldOf } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { chosenWord } from './input.ts'

/** The word a form of `PickWord` was sent with: typed, or of two pictures. */
export const wordIn = ({ posted }: Pick<Visit, 'posted'>): string =>
  chosenWord(fieldOf(posted, 'word'), fieldOf(posted, 'picture'), fieldOf(posted, 'picture2'))
