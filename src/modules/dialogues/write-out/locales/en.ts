import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'ask.link': 'Have somebody write it out',
  'ask.title': 'Have somebody write it out',
  'ask.lead':
    'Somebody who was there hears or sees what you recorded, and writes it down. You check whether it is right. Nobody else reads it until you say yes.',
  'ask.who': 'Who do you want to ask?',
  'ask.until': 'The person you ask can hear or see it until it is written, or until you stop asking.',
  'ask.do': 'Ask them',
  'ask.back': 'Rather not',
  'ask.nobody':
    'Nobody with a name who was there can be asked now. You can write it down yourself, or ask the person who is helping you.',
  'write-out.nobody': 'Choose who you want to ask.',
  asked: 'You asked {name} to write this out. {name} can hear or see it now too.',
  'asked.somebody': 'You asked somebody to write this out. They can hear or see it now too.',
  'asked.stop': 'Stop asking',
  'asked.stopped': 'Nothing is being written out for you. What you recorded is still there.',
  written: '{name} wrote it out for you.',
  'written.somebody': 'Somebody wrote it out for you.',
  'written.look': 'See whether it is right',
  'written.title': '{name} wrote this out. Is it right?',
  'written.title.somebody': 'Somebody wrote this out. Is it right?',
  'written.lead': 'Listen or look once more. Until you say yes, nobody else reads these words.',
  'written.yes': 'Yes, I said that',
  'written.no': 'No, leave it out',
  'written.after':
    'After your yes you can still change the words. The people who may hear or see it now may also read the words.',
  'written.taken': 'The words have been added to it.',
  'for-me.title': 'A question for you',
  'for-me.body': '{name} asks whether you will write out what they said.',
  'for-me.body.somebody': 'Somebody asks whether you will write out what they said.',
  'for-me.do': 'Write it out',
  'write.title': 'Write out what {name} said',
  'write.title.somebody': 'Write out what somebody said',
  'write.lead': 'Write what you hear or see, in the words of the person who said it. Do not change anything.',
  'write.words': 'The words',
  'write.hint': 'Not sure about a word? Put dots there.',
  'write.next':
    'After that the person who said it checks whether it is right. You will no longer hear or see it.',
  'write.do': 'Have it checked',
  'write.back': 'Not now',
  'write.done': 'Thank you. The person who said it checks whether it is right.',
} satisfies Record<keyof typeof nl, Message>
