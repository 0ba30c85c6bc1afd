import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  link: 'The welcome on the front page',
  front: 'The front page',
  title: 'The welcome on the front page',
  lead: 'This is the first thing a new visitor reads. A few sentences are enough.',
  back: 'Back to the front page of {name}',
  sentence: 'What is this, in one sentence?',
  'sentence.hint': 'If you leave this empty, our own sentence is shown.',
  'sentence.long': 'This sentence is too long. Keep it to 240 characters.',
  words: 'What else do you want to say?',
  'words.hint': 'An empty line begins a new part.',
  'words.long': 'This is too long for a welcome. Keep it to 1200 characters.',
  'sentence.en': 'The same sentence in English',
  'en.hint': 'If you leave this empty, the Dutch text is shown in English too.',
  'words.en': 'The rest in English',
  save: 'Put it on the front page',
  saved: 'This is what it says there now.',
} satisfies Record<keyof typeof nl, Message>
