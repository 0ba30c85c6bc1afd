import type { Message } from '../../i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'left.script': 'programs that run along in a page',
  'left.style': 'colours and layout',
  'left.form': 'a form, or buttons of one',
  'left.drawing': 'a drawing or map',
  'left.deleted': 'words that were crossed out',
  'left.hidden': 'words that could not be seen',
  'left.comment': 'remarks in the margin',
  'left.embed': 'a film, sound or part of another site: a link stands there now',
  'left.picture': 'a picture that did not come along',
  'left.link': 'a link that may lead nowhere',
  'left.table': 'a table: its rows now stand below each other',
  'left.unknown': 'something we do not know: the words in it stayed',
  'left.tooLong': 'a part that was too long',
} as const satisfies Record<keyof typeof nl, Message>
