import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'This we ask of the board',
  lead: "The text is the council's. The board answers, and changes no word of it.",
  fixed: 'Once you lay this before them, the text is fixed. For you too. So read it together first.',
  link: 'Lay this before the board',
  'link.text': 'Then the council writes down what it asks, and the board names a day.',
  'asked-by': 'Who asks this?',
  'asked-by.default': 'The client council',
  'asked-by.needed': 'Write down who asks this.',
  'asked-by.long': 'This does not fit. Make it shorter than 200 characters.',
  words: 'What do you ask?',
  'words.hint': 'In your own words. Say why, too. Name nobody who did not agree to it.',
  'words.needed': 'Write down what you ask.',
  'words.long': 'This does not fit. Make it shorter than 3000 characters.',
  'asked-of': 'Of whom?',
  'asked-of.default': 'the board',
  due: 'The board answers before',
  'due.hint': 'Agree on this day with the board.',
  'who.council': 'Who of the council follows this?',
  'who.board': 'Who of the board answers?',
  ask: 'Lay this before them',
  asked: 'The question lies with the board. An answer comes by {date}.',
  'council-text': '{askedBy} asks {askedOf}:',
  'council-text.fixed': 'This text belongs to who asks. You can answer. The text does not change.',
} satisfies Record<keyof typeof nl, Message>
