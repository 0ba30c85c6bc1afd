import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'privacy.title': 'What happens with your details',
  'privacy.lead':
    'What you say is yours. Here you read what we keep, who sees it and what you can always do.',

  'short.title': 'In short',
  'short.1': 'You choose how far your words go.',
  'short.2': 'Your name does not go with them, unless you want it to.',
  'short.3': 'You can always take your words back.',
  'short.4': 'Is there danger? Then we must pass that on.',

  'keep.title': 'What we keep',
  'keep.1': 'Your name, as you give it. A first name alone is fine. No name is fine too.',
  'keep.2':
    'Your e-mail address, if you give it. We use it to send you a link, or word that there is an answer.',
  'keep.3':
    'The sentences you chose, and what you spoke or drew. How far that may go, and every time you changed it.',
  'keep.4': 'Who wrote it down, if somebody else did that for you. And who was there when you chose.',
  'keep.5':
    'What you need to be able to come, if you tell it. Only who prepares the conversation reads that. At a gathering only who receives people reads it, and two weeks after it is erased.',
  'keep.6':
    'From where you speak, if you choose to say: for example as a resident, or as a neighbour. Nobody reads that about you. Who prepares the conversation only sees which kinds of people are not there yet.',
  'keep.7':
    'On which devices you are signed in, and who did what and when. What somebody said never stands in that list.',
  'keep.8': 'We do not ask for an illness, a diagnosis or a citizen number. There is no place for them.',

  'see.title': 'Who reads your words?',
  'see.1': 'Stays here: only who sits in the conversation.',
  'see.2': 'Our organisation: also who belongs to that house. And whoever of that house brings the answer.',
  'see.3': 'Everyone: also people who read this site without signing in.',
  'see.4': 'Did you choose nothing? Then nobody else reads it. Silence is not a yes here.',
  'see.5': 'Whoever may read what was said does not see who said it. Only if you want your name with it.',

  'can.title': 'What you can always do',
  'can.1': 'On your card or on your own page you can see what you said and where it went.',
  'can.2':
    'You can let your words go further, less far, or take them back. That holds at once, everywhere on this site.',
  'can.3': 'Nobody sees that you took something back. The text closes over it by itself.',
  'can.4': 'What stands on paper already we cannot bring back. Nor what somebody remembered or copied.',
  'can.5':
    'Do you want us to take everything away, or to take everything with you? Call us. Then we do that together.',

  'pass-on.title': 'What we must pass on',
  'pass-on.1':
    'Is somebody in danger, or is somebody being abused? Then that must be passed on. That also holds for what is said in a conversation.',
  'pass-on.2': 'Every invitation says who is told then. So you know it before you say anything.',
  'pass-on.3': "It also says whom you can call outside the organisation, such as the clients' confidant.",
  'pass-on.4': 'A judge can order us to give details. We cannot promise to prevent that.',

  'operators.title': 'What can those who run the server see?',
  'operators.1': 'This site runs on a computer that is looked after by people. That is good to know.',
  'operators.2':
    'Your words from a conversation stand encrypted in the database. So does what you need to be able to come, the address at which you were invited, all that you fill in when you sign up for a gathering, and a story while you write it. Who has only a copy of the database cannot read those.',
  'operators.3':
    'Who runs the whole server has the key as well. So they could read it, if they wanted to. They may not, but they can.',
  'operators.4':
    'Readable in the database are: names, the e-mail address of an account, the name of a pile of slips, and the answers. And a story that others can read, with the names above it. Also when only a circle may read it. And what you tell of yourself, or write with a theme or with a question that everybody was given.',
  'operators.5':
    'The server keeps which kind of page was asked for and whether that worked. There are no words, names or addresses in it.',

  'mail.title': 'Mail, cookies and your device',
  'mail.1': 'What somebody said never stands in a mail. It only says that there is something for you.',
  'mail.2':
    'Who only reads is given no cookie. When you open a page on which you can fill something in, there is one: it sees to it that nobody else sends anything in your name. Apart from that there is one only when you sign in, and when you choose a language.',
  'mail.3':
    'At the table what you type stays on your device, locked, until it has arrived. When you close, it is gone from there.',
  'mail.4':
    'This is how long those cookies stay. Of pages on which you can fill something in: a year. The language that you choose: a year. Signing in: until you close the browser, or half a year if you choose to stay signed in. An invitation, your card or your place at the table: a day at most. A sentence like “it is done”: two minutes.',
  'mail.5': 'Nobody follows what you read here. There are no advertisements and no counters.',

  'how-long.title': 'How long do we keep it?',
  'how-long.1':
    'Your words of a conversation are kept until you erase them. You can, with your own words or on your card. You can also take them back. Then nobody else reads them any more, and you still do.',
  'how-long.2': 'The code of a conversation works for one evening. Your card works until you get a new one.',
  'how-long.3': 'Failed tries with a code are kept for a day, without an address to them.',
  'how-long.4':
    'What you share in two minutes and is read nowhere is gone after a year. So is what you say to a writer and does not stand under the story. What is read stays until you take it back.',

  'complain.title': 'Is something not right?',
  'complain.1': 'Call us. The number stands at the foot of every page.',
  'complain.2':
    'You can also complain to the privacy authority. In the Netherlands that is the Autoriteit Persoonsgegevens.',

  'accessibility.title': 'Accessibility',
  'accessibility.lead':
    'Everyone should be able to read, choose and say something here. This works already, and this does not yet.',
  'status.title': 'Where we stand',
  'status.1': 'We follow WCAG 2.2, level AA. Those are agreements about sites that everyone can use.',
  'status.tested':
    'Our status is C: the first measures have been taken. Nobody from outside has examined the site yet.',
  'status.untested': 'This version has not been checked yet. That is why we promise nothing here yet.',
  'works.title': 'What works already',
  'works.keyboard': {
    one: 'One way we walked wholly without a mouse and without JavaScript. It worked.',
    other: '{count} ways we walked wholly without a mouse and without JavaScript. They worked.',
  },
  'works.large':
    'You can make the letters twice as large. Also on a small telephone you need not scroll sideways then.',
  'works.contrast': 'Text has strong contrast with what is behind it.',
  'works.width': 'Every page fits on narrow and on wide screens, without scrolling sideways.',
  'works.dark': 'When your screen is set to dark, text has strong contrast as well.',
  'works.1': 'Colour never stands alone. Nothing moves, and nothing runs out while you read or write.',
  'works.2': 'You can have a page read aloud. And at the table you may speak or draw instead of typing.',
  'works.3': 'It can also be done on paper, together with somebody, or by telephone.',
  'missing.title': 'What does not work yet',
  'missing.1':
    'Reading aloud in a voice of our own. The button uses the voice of your device. If that has none in your language, there is no button.',
  'missing.2': 'A very simple version of every page.',
  'missing.3': 'What people write themselves can be harder than the rest.',
  'missing.4': 'Not every recording has words beside it. The speaker adds those, or nobody does.',
  'tests.title': 'How we check it',
  'tests.every-page':
    'On {date} a program (axe) checked {looked} pages on a narrow screen, also with letters twice as large. {found}',
  'tests.every-width':
    'On {date} it looked {looked} times on screens from narrow to wide, light and dark, in two languages. {found}',
  'tests.keyboard':
    'On {date} we walked {looked} ways from beginning to end with the keyboard alone, without JavaScript. {found}',
  'tests.found': {
    one: 'There was 1 thing that stands in somebody’s way.',
    other: 'There were {count} things that stand in somebody’s way.',
  },
  'tests.nothing': 'There was nothing that stands in anybody’s way.',
  'untested.every-page': 'Not checked yet of this version: every page on a small telephone.',
  'untested.every-width':
    'Not checked yet of this version: wider screens, and how everything looks in the dark.',
  'untested.keyboard':
    'Not checked yet of this version: whether everything can be done with the keyboard alone, and without JavaScript.',
  'tests.outside':
    'Not done yet: an examination by people from outside, testing with people who use a screen reader, and testing on old telephones.',
  'report.title': 'Do you run into something?',
  'report.1': 'Call us. Then we help you at once, and make it better.',
  'report.2':
    'You may also write, by mail or on paper. A letter can be handed in at any house that takes part. The number, and the mail address if we have one, stand at the foot of every page.',
  'report.3': 'Within two weeks we say what we do about it.',
  'report.tell': 'Tell what did not work',
  'report.further': 'Does that not help?',
  'report.college':
    'Can you not take part because of a disability? The Netherlands Institute for Human Rights says whether that is allowed. It costs nothing.',
  'report.ombudsman':
    'Does a municipality or another public body look after this site? Then you can also go to the National Ombudsman. That costs nothing either.',
  'report.date': 'This statement is of {date}.',
} as const satisfies Record<keyof typeof nl, Message>
