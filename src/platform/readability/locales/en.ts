import type { Message } from '../../i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'level.easy': 'Almost everybody can read this easily.',
  'level.plain': 'Most people can read this well.',
  'level.mostly': {
    one: 'Most of this reads well. In one place it could be easier.',
    other: 'Most of this reads well. In {count} places it could be easier.',
  },
  'level.hard':
    'This still takes effort to read. With shorter sentences, more people will be able to read it.',
  'level.veryHard':
    'Many people will find this hard to read. Shorter sentences and plainer words help. You can see below where to begin.',
  'level.few': 'This is still short: we cannot say how it reads as a whole.',
  counted: {
    one: '{count} word.',
    other: '{count} words, with an average of {average} in a sentence.',
  },
  'how.title': 'How we measure this',
  how: 'We count how long your sentences and words are: reading ease {ease} on a scale from 0 to 100. This is the Flesch-Douma measure. A measure cannot see whether a text is true or beautiful. You can.',
  'how.en':
    'We count how long your sentences and words are: reading ease {ease} on a scale from 0 to 100. This is the Flesch measure. A measure cannot see whether a text is true or beautiful. You can.',
  'sentences.title': 'Long sentences',
  'sentences.hint': 'Perhaps there is room for a full stop.',
  'sentences.words': '({count} words)',
  'sentences.more': {
    one: 'And {count} more.',
    other: 'And {count} more.',
  },
  'kinder.title': 'Words that could be plainer',
  'kinder.hint': 'If the plainer word means the same.',
  'kinder.times': { one: 'used once', other: 'used {count} times' },
  'kinder.instead': 'Plainer:',
  'marked.title': 'Your text with those words marked',
  'long.title': 'Long words',
  'long.hint': 'Split them up, or explain them.',
  nothing: 'We found no long sentences and no hard words.',
} as const satisfies Record<keyof typeof nl, Message>
