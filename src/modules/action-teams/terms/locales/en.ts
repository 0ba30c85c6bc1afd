import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'errors.title': 'Not done yet. What you chose is still there.',

  'rubric.kind': 'A heading',
  'rubric.lead': 'Everything that stands under this heading.',
  'keyword.kind': 'A keyword',
  'keyword.lead': 'Everything that somebody marked with this word.',
  'keyword.also': 'Also known as: {names}.',
  'term.none': 'Nothing stands here yet. It may stay that way.',
  'keywords.title': 'All keywords',
  'keywords.lead': 'Words that people chose themselves, in the order of the alphabet.',
  'keywords.none': 'There are no keywords yet.',
  'keywords.back': 'All keywords',
  'keywords.into': 'stands with {name}',
  'rubrics.title': 'Headings',
  'rubrics.back': 'All themes and headings',

  'merge.link': 'Does this word say the same as another?',
  'merge.title': 'Does ‘{name}’ say the same as another word?',
  'merge.lead':
    'Then everything stands under that other word from now on. Who looks for ‘{name}’ comes out there too. You can take it apart again.',
  'merge.into': 'The same as',
  'merge.go': 'Lay together',
  'merge.done': 'They lie together.',
  'merge.missing': 'Choose a word that is still there.',
  'merge.only': 'There is no other word.',
  'merge.apart': 'Take ‘{name}’ out again',
  'merge.apart.done': 'The word stands by itself again.',
} satisfies Record<keyof typeof nl, Message>
