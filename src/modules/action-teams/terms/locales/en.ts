import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'errors.title': 'Not done yet. What you chose is still there.',

  'rubric.kind': 'A heading',
  'rubric.lead': 'Everything under this heading.',
  'keyword.kind': 'A keyword',
  'keyword.lead': 'Everything that somebody tagged with this word.',
  'keyword.also': 'Also known as: {names}.',
  'term.none': 'There is nothing here yet. That is fine.',
  'finding.title': 'Headings and keywords',
  'finding.about': 'Everything that was written, by subject.',
  'keywords.title': 'Keywords',
  'keywords.lead': 'Words that people chose themselves, in alphabetical order.',
  'keywords.none': 'There are no keywords yet.',
  'keywords.back': 'All keywords',
  'keywords.into': 'is under {name}',
  'rubrics.title': 'Headings',
  'rubrics.back': 'All headings and keywords',

  'merge.link': 'Does this word mean the same as another?',
  'merge.title': 'Does ‘{name}’ mean the same as another word?',
  'merge.lead':
    'From now on, everything will be under that other word. Anyone who looks for ‘{name}’ will end up there too.',
  'merge.undo':
    'You can always separate them again: at the bottom of the other word’s page there is a button. Then everything is under ‘{name}’ again.',
  'merge.undo.held': 'What was put together with ‘{name}’ before, you separate there one by one: {names}.',
  'along.title': 'What moves along',
  'along.none': 'Nothing that you can read moves along.',
  'along.many': {
    one: 'One story moves along. Nothing changes in the story itself.',
    other: '{count} stories move along. Nothing changes in the stories themselves.',
  },
  'along.more': { one: 'and one more', other: 'and {count} more' },
  'along.others':
    'Only what you can read yourself is counted here. If there is something for a small circle alone, it moves along too.',
  'merge.into': 'The same as',
  'merge.go': 'Put together',
  'merge.done': 'They have been put together. At the bottom of this page you separate them again.',
  'merge.missing': 'Choose a word that is still there.',
  'merge.only': 'There is no other word.',
  'merge.apart': 'Take ‘{name}’ out again',
  'merge.apart.done': 'The word is separate again.',
} satisfies Record<keyof typeof nl, Message>
