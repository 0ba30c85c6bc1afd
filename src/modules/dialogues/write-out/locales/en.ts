import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'ask.link': 'Have somebody write it out',
  'ask.title': 'Have somebody write it out',
  'ask.lead':
    'Somebody who was there hears or sees what you told, and writes it down. You look whether it is right. Until your yes nobody else reads it.',
  'ask.who': 'Whom do you ask?',
  'ask.until': 'Whoever you ask hears or sees it until it is written, or until you ask it no longer.',
  'ask.do': 'Ask them',
  'ask.back': 'Rather not',
  'ask.nobody':
    'Nobody with a name who was there can be asked now. You can write it down yourself, or ask whoever helps you.',
  'write-out.nobody': 'Choose whom you ask.',
  asked: 'You asked {name} to write this out. {name} can hear or see it now too.',
  'asked.somebody': 'You asked somebody to write this out. They can hear or see it now too.',
  'asked.stop': 'Ask it no longer',
  'asked.stopped': 'Nothing is written out for you. What you told yourself is still there.',
  written: '{name} wrote it out for you.',
  'written.somebody': 'Somebody wrote it out for you.',
  'written.look': 'See whether it is right',
  'written.title': '{name} wrote this out. Is it right?',
  'written.title.somebody': 'Somebody wrote this out. Is it right?',
  'written.lead': 'Listen or look once more. Until you say yes, nobody else reads these words.',
  'written.yes': 'Yes, I said that',
  'written.no': 'No, leave it out',
  'written.after':
    'After your yes you can still change the words. Who may read them is who may hear or see it now.',
  'written.taken': 'The words stand with it now.',
  'for-me.title': 'Asked of you',
  'for-me.body': '{name} asks whether you write out what they told.',
  'for-me.body.somebody': 'Somebody asks whether you write out what they told.',
  'for-me.do': 'Write it out',
  'write.title': 'Write out what {name} told',
  'write.title.somebody': 'Write out what somebody told',
  'write.lead': 'Write what you hear or see, in the words of who told it. Change nothing.',
  'write.words': 'The words',
  'write.hint': 'Not sure about a word? Put dots there.',
  'write.next': 'After that who told it looks whether it is right. You hear or see it no more.',
  'write.do': 'Have it looked at',
  'write.back': 'Not now',
  'write.done': 'Thank you. Who told it looks whether it is right.',
} satisfies Record<keyof typeof nl, Message>
