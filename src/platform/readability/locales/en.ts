import type { Message } from '../../i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'level.easy': 'Almost everybody reads this with ease.',
  'level.plain': 'Most people read this well.',
  'level.hard': 'This still takes effort to read. With shorter sentences more people get through.',
  'level.veryHard':
    'Many people do not read this easily. Shorter sentences and plainer words help. Below is where you can begin.',
  'level.few': 'This is still short: we cannot say how it reads as a whole.',
  counted: {
    one: '{count} word.',
    other: '{count} words, {average} in a sentence on average.',
  },
  'how.title': 'How we measure this',
  how: 'We count how long your sentences and words are: reading ease {ease} on a scale from 0 to 100. It is the measure of Flesch and Douma. A measure does not see whether it is true or beautiful. You do.',
  'how.en':
    'We count how long your sentences and words are: reading ease {ease} on a scale from 0 to 100. It is the measure of Flesch. A measure does not see whether it is true or beautiful. You do.',
  'sentences.title': 'Long sentences',
  'sentences.hint': 'Perhaps there is room for a full stop.',
  'sentences.words': '({count} words)',
  'sentences.more': {
    one: 'And {count} more.',
    other: 'And {count} more.',
  },
  'kinder.title': 'Words that can be plainer',
  'kinder.hint': 'If the plainer word says the same.',
  'kinder.times': { one: 'stands there once', other: 'stands there {count} times' },
  'marked.title': 'Your text with those words marked',
  'long.title': 'Long words',
  'long.hint': 'Cut them in two, or explain them.',
  nothing: 'We saw no long sentences and no hard words.',
} as const satisfies Record<keyof typeof nl, Message>
