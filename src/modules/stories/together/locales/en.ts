import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'errors.title': 'Not done yet. What you typed is still there.',

  link: 'Who writes along?',
  title: 'Who writes along?',
  lead: 'Whoever writes along reads everything that stands here and can change it. You then decide together who may read it.',
  back: 'Go on writing',
  'who.now': 'Who writes now',
  'who.me': '{name} (you)',
  'who.you': 'You, without a name above it',
  'who.nameless': 'Somebody without a name above it',
  'who.began': 'Began this story.',
  'who.above': 'Stands above it as “{name}”.',
  'who.off': 'Does not write along any more',
  'who.off.about':
    'Then {name} no longer reads this text. The name goes from the story too. What was written stays.',
  'who.off.done': 'This person no longer writes along.',

  'open.title': 'Asked',
  'open.waits':
    'Was asked. Sees the title only, and that you ask. You hear nothing as long as it is not a yes.',
  'open.back': 'Ask it no longer',
  'open.back.done': 'The question is gone.',

  'ask.title': 'Ask somebody along',
  'ask.lead': 'Here are people who introduce themselves to you and whom you may ask something.',
  'ask.search': 'Search',
  'ask.search.hint': 'By a name or a word.',
  'ask.search.go': 'Search',
  'ask.who': 'Whom do you ask?',
  'ask.who.missing': 'Choose somebody from the list.',
  'ask.who.gone': 'You cannot ask this person anything now. Choose somebody else.',
  'ask.who.already': 'This person writes along already.',
  'ask.nobody':
    'We found nobody whom you may ask something. Try another word, or ask somebody to introduce themselves first.',
  'ask.enough': 'You approached many people today. Wait until tomorrow, or call us.',
  'ask.sees': 'They read the title and who asks. The text only after a yes.',
  'ask.go': 'Ask to write along',
  'ask.done': 'Asked. If they say yes, the name stands here.',

  'invite.title': 'Or with an address or a link',
  'invite.lead':
    'Is there somebody who does not introduce themselves here? We send a letter, or you give a link yourself. Both work once, for two weeks.',
  'invite.called': 'What do you call this person?',
  'invite.called.hint': 'Only for who writes this. May stay empty.',
  'invite.called.long': 'This name is too long. Make it a little shorter.',
  'invite.email': 'Mail address',
  'invite.email.hint':
    'Leave this empty for a link to give yourself. Only we see the address, and we forget it afterwards.',
  'invite.email.wrong': 'This does not look like a mail address. Have another look, or leave it empty.',
  'invite.many': 'Twenty questions wait with this piece already. Take one away first.',
  'invite.done.letter': 'The letter is on its way. If they say yes, the name stands here.',
  'invite.done.link': 'The link stands below. Give it to whom you ask.',
  'invited.nameless': 'Somebody without a name',
  'invited.letter':
    'Got a letter. Sees the title only, and that you ask. You hear nothing as long as it is not a yes. The question ends after {day}.',
  'invited.link':
    'Give this link to one person. They see the title only, and that you ask. The link works once, until {day}.',

  'with.name': 'What is your name?',
  'with.name.hint': 'That is how your name stands above it. A first name will do. You can change it later.',
  'with.name.missing': 'Type your name. A first name will do.',
  'with.missing': 'Choose yes or no. Choosing nothing is fine too.',
  'with.writes': 'You write along already. This link is for somebody else.',
  'with.sign-in':
    'Do you want to write along? Then come in first. After that you come back here and say yes.',
  'with.sign-in.go': 'Come in',
  'with.no-need': 'Do you not want to? Then you need not do anything. Nobody hears of that.',
  'with.done.title': 'Look in your mail',
  'with.done': 'You get a letter with a link. With it you come in and write along.',
  'with.no.title': 'Good',
  'with.no': 'Nobody hears of that. We forgot your address.',

  'readers.link': 'Who reads along?',
  'readers.lived': 'Ask somebody to read along',
  'readers.title': 'Who reads along?',
  'readers.lead':
    'Whoever reads along sees this as readers will see it, and can say something about it to you. They can change nothing.',
  'readers.now': 'Who reads along now',
  'readers.none': 'Nobody yet. It may stay that way.',
  'readers.reads': 'Reads along.',
  'readers.nameless': 'Somebody without a name',
  'readers.off': 'Does not read along any more',
  'readers.off.about': 'Then {name} no longer reads this text. What they said to you stays.',
  'readers.off.done': 'This person no longer reads along.',
  'readers.said': 'Read what people said about it',
  'readers.already': 'This person reads or writes along already.',
  'readers.ask.go': 'Ask to read along',

  'read.title': 'Will you read along?',
  'read.lead': '{name} asks whether you will read this before others do.',
  'read.means':
    'If you say yes, you read what stands there now. You can say something about it to who writes it. You can change nothing.',
  'read.yes': 'Yes, I read along',
  'read.done': 'You read along. This is what stands there now.',

  'reading.title': 'You read along',
  'reading.lead': 'This is not finished. It may be different each time you look.',
  'reading.words.others': 'Here stand somebody’s words. You cannot read them now.',
  'say.title': 'Would you say something about it?',
  'say.lead': 'This goes to who writes it. Nobody else reads it. You can take it back at “Mine”.',
  'say.words': 'What did you notice?',
  'say.words.hint': 'What is right, what do you miss, what would you say otherwise?',
  'say.missing': 'There is nothing here yet.',
  'say.long': 'This is too long. Make it a little shorter.',
  'say.name': 'Your name',
  'say.name.hint': 'May stay empty.',
  'say.go': 'Send this',
  'say.done': 'It lies with who writes this.',
  'say.again': 'You sent this already. It lies with who writes this.',
  'again.gone':
    'You sent this before, and took it back. Do you want to send it after all? Then change something.',
  'stop.about': 'Then you no longer read this text. What you said about it stays until you take it back.',
  'stop.go': 'I read along no longer',
  'stop.done': 'You no longer read along.',

  'mine.read.title': 'Reading along',
  'mine.read.asked': '{name} asks whether you read along with “{title}”',
  'mine.read.one': 'You read along with “{title}”',

  'leave.title': 'Do you want to stop?',
  'leave.about':
    'Then you no longer read this text, and your name goes from the story. What you wrote stays with who goes on writing.',
  'leave.go': 'I do not write along any more',
  'leave.done': 'You no longer write along. Your name does not stand above it any more.',

  'asked.title': 'Do you write along?',
  'asked.lead': '{name} asks whether you want to write along on this piece.',
  'asked.means':
    'If you say yes, you read what stands there, and can change it. You decide together who may read it.',
  'asked.byline': 'Your name above it',
  'asked.byline.hint': 'A first name will do. It may stay empty: then your name does not stand there.',
  'asked.byline.long': 'This name is too long. Make it a little shorter.',
  'asked.yes': 'Yes, I write along',
  'asked.no': 'No, rather not',
  'asked.no.about': 'Nobody hears of a no. Not choosing is fine too.',
  'asked.missing': 'Choose yes or no. Choosing nothing is fine too: then it stays as it is.',
  'asked.done.yes': 'You write along. This is what stands there now.',
  'asked.done.no': 'Good. Nobody hears of that.',

  'mine.title': 'Somebody asks whether you write along',
  'mine.one': '{name} asks it for “{title}”',

  'letter.subject': 'Somebody asks whether you write along',
  'letter.greeting': 'Hello {name},',
  'letter.asked.je':
    'Somebody asks whether you want to write along on a story. Here you read who, and you choose yourself:',
  'letter.asked.u':
    'Somebody asks whether you want to write along on a story. Here you read who, and you choose yourself:',
  'letter.read.subject': 'Somebody asks whether you will read along',
  'letter.read.je':
    'Somebody asks whether you will read a story before others do. Here you read who, and you choose yourself:',
  'letter.read.u':
    'Somebody asks whether you will read a story before others do. Here you read who, and you choose yourself:',
  'letter.invited.greeting': 'Hello,',
  'letter.invited':
    'Somebody asks whether you want to write along on a story. Here you read who, and you choose yourself:',
  'letter.invited.until':
    'The link works once, for two weeks. Do you not want to? Then you need not do anything.',
  'letter.invited.wrong':
    'Do you know nobody who may ask this? Then throw this letter away. We forget your address by ourselves.',
  'letter.welcome.subject': 'You write along',
  'letter.welcome.je': 'Good that you write along. With this link you come in at the story:',
  'letter.welcome.u': 'Good that you write along. With this link you come in at the story:',
  'letter.welcome.once.je': 'The link works once, for two weeks. After that you ask for a new one yourself.',
  'letter.welcome.once.u': 'The link works once, for two weeks. After that you ask for a new one yourself.',
} satisfies Record<keyof typeof nl, Message>
