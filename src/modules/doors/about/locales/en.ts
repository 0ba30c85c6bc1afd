import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'privacy.title': 'What happens with your details',
  'privacy.lead':
    'What you say is yours. Here you can read what we keep, who sees it and what you can always do.',

  'short.title': 'In short',
  'short.1': 'You choose how far your words go.',
  'short.2': 'Your name does not go with them, unless you want it to.',
  'short.3': 'You can always take your words back.',
  'short.4': 'Is somebody in danger? Then we must pass that on.',

  'keep.title': 'What we keep',
  'keep.1': 'Your name, as you give it. A first name alone is fine. No name is fine too.',
  'keep.2':
    'Your email address, if you give it. We use it to send you a link, or to let you know that there is an answer.',
  'keep.3':
    'The sentences you chose, and what you recorded or drew. How far they may go, and every time you changed that.',
  'keep.4': 'Who wrote it down, if somebody else did that for you. And who was there when you chose.',
  'keep.5':
    'What you need to be able to come, if you tell us. Only the people who prepare the conversation read that. At a gathering only the people who welcome you read it, and it is erased two weeks later.',
  'keep.6':
    'Who you speak as, if you choose to say: for example as a resident, or as a neighbour. Nobody reads that about you. Whoever prepares the conversation only sees which kinds of people are still missing.',
  'keep.7':
    'Which devices you are signed in on, and who did what and when. What somebody said is never in that list.',
  'keep.8':
    'What you share without an account: your words, your photo or what you recorded. And how far it may go. We take out of a photo where and when it was taken.',
  'keep.9':
    'Your email address for the letter of the month, if you ask for it. And what that letter should be about. Nobody sees the list of addresses. If you stop the letter, we erase your address at once.',
  'keep.10':
    'We do not ask for your illness, your diagnosis or your citizen service number. There is no field for them.',

  'see.title': 'Who reads your words?',
  'see.1': 'Stays here: only the people in the conversation.',
  'see.2':
    'Our organisation: also the people who belong to that house. And whoever from that house brings the answer.',
  'see.3': 'Everyone: also people who read this site without signing in.',
  'see.4': 'If you choose nothing, nobody else reads it. Here, silence is not a yes.',
  'see.5': 'People who may read what was said do not see who said it, unless you want your name with it.',
  'see.6':
    'Do you share something without an account? Then the hosts of the movement can read it. One of them reads along with you, and writes out for you what you recorded. Your voice itself is shown nowhere.',
  'see.7':
    'Nobody else reads it until you say yes to how it will be shown. If you did not choose how far it may go, it stays with whoever reads along.',
  'see.8':
    'Your words are in a story, a message or the letter of the month only if you said yes to that separately. The same goes for a theme.',

  'can.title': 'What you can always do',
  'can.1': 'On your card or on your own page you can see what you said and where it went.',
  'can.2':
    'You can let your words go further, less far, or take them back. That takes effect at once, everywhere on this site.',
  'can.3':
    'When you take something back, readers do not see that. It leaves no gap in the text. Whoever did something with your words is told that something is gone. Not whose, and not why.',
  'can.4': 'We cannot take back what is already on paper, or what somebody remembered or copied.',
  'can.5':
    'Did a writer ask whether you may be in a story? Then that writer is told if you say no or take your yes back. You do not have to say why.',
  'can.take-along': 'Download everything that is yours',
  'can.erase-all': 'Erase everything that is yours',
  'can.together': 'Would you rather do that together, or do you have no account? Call us: {phone}.',
  'can.together.none': 'Would you rather do that together, or do you have no account? Ask us.',

  'pass-on.title': 'What we must pass on',
  'pass-on.1':
    'Is somebody in danger, or is somebody being abused? Then that must be passed on. This also goes for what is said in a conversation.',
  'pass-on.2': 'Every invitation says who will be told. So you know before you say anything.',
  'pass-on.3': "It also says whom you can call outside the organisation, such as the clients' confidant.",
  'pass-on.4':
    'A judge can order us to hand over information. We cannot promise that this will never happen.',

  'operators.title': 'What can those who run the server see?',
  'operators.1': 'This site runs on a computer that people look after. That is good to know.',
  'operators.2':
    'Your words from a conversation are encrypted in the database. So does what you need to be able to come, the address we sent your invitation to, everything you fill in when you sign up for a gathering, and a story while you write it. Anyone who only has a copy of the database cannot read them.',
  'operators.3':
    'Whoever runs the whole server also has the key. So they could read it, if they wanted to. They are not allowed to, but they can.',
  'operators.4':
    'These can be read in the database: names, the email address of an account, the name of a pile of slips, and the answers. So can a story that others can read, with the names above it, even when only a circle may read it. And so can what you tell about yourself, or write about a theme or in answer to a question that everybody was asked.',
  'operators.5':
    'The server records what kind of page was asked for and whether that worked. There are no words, names or addresses in it.',

  'mail.title': 'Mail, cookies and your device',
  'mail.1':
    'What was said in a conversation is not in an email to you. The email only says that there is something for you. The letter of the month only has words that everybody may read in a message.',
  'mail.2':
    'If you only read, you get no cookie. When you open a page where you can fill something in, you get one: it makes sure that nobody else can send anything in your name. Apart from that, you only get a cookie when you sign in, and when you choose a language.',
  'mail.3':
    'At the table what you type stays on your device, locked, until it has arrived. When you leave the table, it is gone from your device.',
  'mail.4':
    'This is how long those cookies last. For pages where you can fill something in: a year. The language you choose: a year. Signing in: until you close the browser, or half a year if you choose to stay signed in. An invitation, your card or your place at the table: a day at most. A sentence like “it is done”: two minutes.',
  'mail.5': 'Nobody follows what you read here. There are no advertisements and no counters.',

  'how-long.title': 'How long do we keep it?',
  'how-long.1':
    'Your words from a conversation are kept until you erase them. You can do that where you read your own words, or on your card. You can also take them back. Then nobody else can read them any more, but you still can.',
  'how-long.2': 'The code of a conversation works for one evening. Your card works until you get a new one.',
  'how-long.3': 'Failed attempts with a code are kept for a day, without an address.',
  'how-long.4':
    'If you share something in two minutes and it is not published anywhere, it is gone after a year. The same goes for what you say to a writer, if it is not shown under the story. What is published stays until you take it back.',

  'complain.title': 'Is something not right?',
  'complain.1': 'Call us: {phone}.',
  'complain.1.none': 'Let us know.',
  'complain.2':
    'You can also complain to the privacy authority. In the Netherlands that is the Autoriteit Persoonsgegevens.',

  'accessibility.title': 'Accessibility',
  'accessibility.lead':
    'Everyone should be able to read, choose and say something here. Here is what already works, and what does not work yet.',
  'status.title': 'Where we stand',
  'status.1':
    'We follow WCAG 2.2, level AA: the international guidelines for websites that everyone can use.',
  'status.tested':
    'Our status is C: the first measures have been taken. Nobody from outside has examined the site yet.',
  'status.untested': 'This version has not been checked yet. That is why we promise nothing here yet.',
  'works.title': 'What already works',
  'works.keyboard': {
    one: 'We tried one complete task without a mouse and without JavaScript. It worked.',
    other: 'We tried {count} complete tasks without a mouse and without JavaScript. They all worked.',
  },
  'works.large':
    'You can make the text twice as large. Even on a small phone you will not have to scroll sideways.',
  'works.contrast': 'Text stands out clearly from its background.',
  'works.width': 'Every page fits on narrow and on wide screens, without scrolling sideways.',
  'works.dark': 'When your screen is set to dark, text stands out clearly too.',
  'works.1':
    'Colour is never the only thing that tells you something. Nothing moves, and nothing times out while you read or write.',
  'works.2': 'You can have a page read aloud. And at the table you can speak or draw instead of typing.',
  'works.3': 'You can also do things on paper, together with somebody, or by telephone.',
  'missing.title': 'What does not work yet',
  'missing.1':
    'Reading aloud in a voice of our own. The button uses the voice of your device. If your device has no voice in your language, there is no button.',
  'missing.2': 'A very simple version of every page.',
  'missing.3': 'What people write themselves can be harder to read than the rest.',
  'missing.4': 'Not every recording comes with a text. Only the speaker can add one.',
  'tests.title': 'How we check it',
  'tests.every-page':
    'On {date} a program (axe) checked {looked} pages on a narrow screen, also with letters twice as large. {found}',
  'tests.every-width':
    'On {date} it made {looked} checks on screens from narrow to wide, light and dark, in two languages. {found}',
  'tests.keyboard':
    'On {date} we did {looked} tasks from beginning to end with only the keyboard, without JavaScript. {found}',
  'tests.found': {
    one: 'It found 1 problem.',
    other: 'It found {count} problems.',
  },
  'tests.nothing': 'No problems were found.',
  'untested.every-page': 'Not checked yet for this version: every page on a small phone.',
  'untested.every-width':
    'Not checked yet for this version: wider screens, and how everything looks on a dark screen.',
  'untested.keyboard':
    'Not checked yet for this version: whether everything can be done with only the keyboard, and without JavaScript.',
  'tests.outside':
    'Not done yet: an examination by people from outside, testing with people who use a screen reader, and testing on old phones.',
  'report.title': 'Does something not work for you?',
  'report.1': 'Call us: {phone}. We will help you straight away, and put it right.',
  'report.1.none': 'Let us know. We will help you, and put it right.',
  'report.2':
    'You can also write to us, by email or on paper. A letter can be handed in at any house that takes part. If we have an email address, it is at the foot of every page.',
  'report.3': 'Within two weeks we will tell you what we are doing about it.',
  'report.tell': 'Tell us what did not work',
  'report.further': 'If that does not help',
  'report.college':
    'Are you unable to take part because of a disability? The Netherlands Institute for Human Rights can say whether that is allowed. It costs nothing.',
  'report.ombudsman':
    'Does a municipality or another public body look after this site? Then you can also go to the National Ombudsman. That costs nothing either.',
  'report.date': 'This statement was made on {date}.',
} as const satisfies Record<keyof typeof nl, Message>
