import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'What we ask of the board',
  lead: "The text is the council's. The board answers, and does not change a word of it.",
  fixed: 'Once you put this to them, the text is fixed, for you too. So read it together first.',
  link: 'Put this to the board',
  'link.text': 'Then the council writes down what it asks, and the board names a day.',
  'asked-by': 'Who asks this?',
  'asked-by.default': 'The client council',
  'asked-by.needed': 'Write down who asks this.',
  'asked-by.long': 'This is too long. Keep it under 200 characters.',
  words: 'What do you ask?',
  'words.hint': 'In your own words. Say why, too. Do not name anybody who has not agreed to it.',
  'words.needed': 'Write down what you ask.',
  'words.long': 'This is too long. Keep it under 3000 characters.',
  'asked-of': 'Who do you ask?',
  'asked-of.default': 'the board',
  due: 'The board answers before',
  'due.hint': 'Agree on this day with the board.',
  'who.council': 'Who on the council is following this?',
  'who.board': 'Who on the board will answer?',
  ask: 'Put this to them',
  asked: 'The question is with the board. There will be an answer by {date}.',
  'council-text': '{askedBy} asks {askedOf}:',
  'council-text.fixed': 'This text belongs to the people who ask. You can answer. The text does not change.',
} satisfies Record<keyof typeof nl, Message>
