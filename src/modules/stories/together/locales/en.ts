import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'errors.title': 'Not done yet. What you typed is still there.',

  link: 'Who is writing with you?',
  title: 'Who is writing with you?',
  lead: 'People who write with you can read everything here and change it. Each of you may let it be read. The others hear that at once, and can take it away again.',
  back: 'Go on writing',
  'who.now': 'Who is writing now',
  'who.me': '{name} (you)',
  'who.you': 'You, without a name above it',
  'who.nameless': 'Somebody without a name above it',
  'who.began': 'Began this story.',
  'who.above': 'Named above it as “{name}”.',
  'who.off': 'Stop writing together',
  'who.off.about':
    'Then {name} can no longer read this text. The name is removed from the story too. What was written stays.',
  'who.off.done': 'This person is no longer writing with you.',

  'open.title': 'Asked',
  'open.waits':
    'Has been asked. Only sees the title, and that you are asking. You will not hear anything unless it is a yes.',
  'open.back': 'Withdraw the question',
  'open.back.done': 'The question is gone.',

  'ask.title': 'Ask somebody to join in',
  'ask.lead': 'These are people who introduce themselves to you and are happy to be asked.',
  'ask.search': 'Search',
  'ask.search.hint': 'By name or by a word.',
  'ask.search.go': 'Search',
  'ask.who': 'Who do you want to ask?',
  'ask.who.missing': 'Choose somebody from the list.',
  'ask.who.gone': 'You cannot ask this person anything now. Choose somebody else.',
  'ask.who.already': 'This person is already writing with you.',
  'ask.nobody':
    'We found nobody you can ask. Try another word, or ask somebody to introduce themselves first.',
  'ask.sharer':
    'This story began with what somebody shared. Until they say yes to the story, nobody else reads it. After that you can ask somebody here.',
  'ask.enough': 'You have approached many people today. Wait until tomorrow, or call us.',
  'ask.sees': 'They see the title and who is asking. They only see the text after a yes.',
  'ask.go': 'Ask them',
  'ask.done': 'Asked. If they say yes, their name appears here.',

  'invite.title': 'Or with an address or a link',
  'invite.lead':
    'Is there somebody who does not introduce themselves here? We send a letter, or you give them a link yourself. Both work once, for two weeks.',
  'invite.called': 'What do you call this person?',
  'invite.called.hint': 'Only for the people writing this. You can leave this empty.',
  'invite.called.long': 'This name is too long. Make it a little shorter.',
  'invite.email': 'Email address',
  'invite.email.hint':
    'Leave this empty to get a link you can give them yourself. Only we see the address, and we forget it afterwards.',
  'invite.email.wrong': 'This does not look like an email address. Check it, or leave it empty.',
  'invite.many': 'There are already twenty questions waiting for this piece. Withdraw one first.',
  'invite.done.letter': 'The letter is on its way. If they say yes, their name appears here.',
  'invite.done.link': 'The link is below. Give it to the person you are asking.',
  'invited.nameless': 'Somebody without a name',
  'invited.letter':
    'Got a letter. Only sees the title, and that you are asking. You will not hear anything unless it is a yes. The question ends after {day}.',
  'invited.link':
    'Give this link to one person. They only see the title, and that you are asking. The link works once, until {day}.',

  'with.name': 'What is your name?',
  'with.name.hint': 'This is how your name appears above it. A first name will do. You can change it later.',
  'with.name.missing': 'Type your name. A first name will do.',
  'with.missing': 'Choose yes or no. Choosing nothing is fine too.',
  'with.writes': 'You are already writing on this. This link is for somebody else.',
  'with.sign-in': 'If you want to write with them, sign in first. After that you come back here and say yes.',
  'with.sign-in.go': 'Sign in',
  'with.no-need': 'If you do not want to, you do not need to do anything. Nobody is told.',
  'with.done.title': 'Check your email',
  'with.done': 'You will get a letter with a link. It lets you in to write along.',
  'with.no.title': 'Good',
  'with.no': 'Nobody is told. We have deleted your address.',

  'readers.link': 'Who reads along?',
  'readers.lived': 'Ask somebody to read along',
  'readers.title': 'Who reads along?',
  'readers.lead':
    'Whoever reads along sees this as readers will see it, and can say something about it to you. They can change nothing.',
  'readers.now': 'Who reads along now',
  'readers.none': 'Nobody yet. It may stay that way.',
  'readers.reads': 'Reads along.',
  'readers.waits':
    'Does not read along just now, because somebody who is in it said no. Make it another text and ask everybody in it again. Then this person reads along again.',
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
  'read.title.later': 'You read the title when you read along.',
  'read.yes': 'Yes, I read along',
  'read.done': 'Good that you read along.',

  'reading.title': 'You read along',
  'reading.lead': 'This is not finished. It may be different each time you look.',
  'reading.closed': 'You cannot read it just now. Its writer is changing the text.',
  'reading.closed.then': 'You need not do anything. Once there is something to read again, it stands here.',
  'reading.text': 'How it reads now',
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
    'Then you can no longer read this text, and your name is removed from the story. What you wrote stays with the people who go on writing.',
  'leave.go': 'I want to stop writing on this',
  'leave.done': 'You are no longer writing on this. Your name is no longer above it.',

  'asked.title': 'Will you write with us?',
  'asked.lead': '{name} asks whether you would like to write this piece together.',
  'asked.means':
    'If you say yes, you can read what is there, and change it. Each of you may let it be read. The others hear that at once, and can take it away again.',
  'asked.byline': 'Your name above it',
  'asked.byline.hint': 'A first name will do. You can leave it empty: then your name is not shown.',
  'asked.byline.long': 'This name is too long. Make it a little shorter.',
  'asked.yes': 'Yes, I will',
  'asked.no': 'No, rather not',
  'asked.no.about': 'If you say no, nobody is told. Not choosing is fine too.',
  'asked.missing': 'Choose yes or no. Choosing nothing is fine too: then it stays as it is.',
  'asked.done.yes': 'You are now writing along. This is what is there now.',
  'asked.done.no': 'Good. Nobody is told.',

  'mine.title': 'Somebody asks whether you would like to write with them',
  'mine.one': '{name} asks about “{title}”',

  'mine.let.title': 'What you wrote together can be read',
  'mine.let.read': '“{title}”, since {day}',
  'mine.let.offered': '“{title}” may stand with {sister}, one of you said, since {day}',
  'mine.let.hold': 'Would you rather not? Here you hold it back, with one button.',

  'letter.read-now.subject': 'What you wrote together can be read',
  'letter.read-now.je':
    'Somebody you write with now lets it be read. If that is fine, you need not do anything. If you would rather not, you take it away again here, with one button:',
  'letter.read-now.u':
    'Somebody you write with now lets it be read. If that is fine, you need not do anything. If you would rather not, you take it away again here, with one button:',
  'letter.offered.subject': 'What you wrote together may stand elsewhere too',
  'letter.offered.je':
    'Somebody you write with agrees that another movement lets it be read too. If that is fine, you need not do anything. If you would rather not, you take it away again here, with one button:',
  'letter.offered.u':
    'Somebody you write with agrees that another movement lets it be read too. If that is fine, you need not do anything. If you would rather not, you take it away again here, with one button:',

  'letter.subject': 'Somebody asks whether you would like to write with them',
  'letter.greeting': 'Hello {name},',
  'letter.asked.je':
    'Somebody asks whether you would like to write a story with them. You can see who here, and decide for yourself:',
  'letter.asked.u':
    'Somebody asks whether you want to write along on a story. Here you read who, and you choose yourself:',
  'letter.read.subject': 'Somebody asks whether you will read along',
  'letter.read.je':
    'Somebody asks whether you will read a story before others do. Here you read who, and you choose yourself:',
  'letter.read.u':
    'Somebody asks whether you will read a story before others do. Here you read who, and you choose yourself:',
  'letter.invited.greeting': 'Hello,',
  'letter.invited':
    'Somebody asks whether you would like to write a story with them. You can see who here, and decide for yourself:',
  'letter.invited.until':
    'The link works once, for two weeks. If you do not want to, you do not need to do anything.',
  'letter.invited.wrong':
    'If you do not know anybody who might ask this, throw this letter away. We delete your address automatically.',
  'letter.welcome.subject': 'You are writing along',
  'letter.welcome.je': 'Glad you are joining in. This link takes you to the story:',
  'letter.welcome.u': 'Glad you are joining in. This link takes you to the story:',
  'letter.welcome.once.je':
    'The link works once, for two weeks. After that, you can ask for a new one yourself.',
  'letter.welcome.once.u':
    'The link works once, for two weeks. After that, you can ask for a new one yourself.',
} satisfies Record<keyof typeof nl, Message>
