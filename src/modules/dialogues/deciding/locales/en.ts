import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'How you decide',
  lead: 'You decide about what you said. If you would rather do that together with somebody, or if you are younger than 18, say so here. Nobody else sees it.',
  back: 'Back to your words',

  'now.title': 'How it is now',
  'now.alone': 'You decide by yourself.',
  'now.alone.since': 'You decide by yourself again, since {date}.',
  'now.together': 'You decide together with somebody, since {date}.',
  'now.present': 'When you said so, {name} sat beside you.',
  'now.age': 'You said how old you are: {age}.',
  'now.beside': 'Who decides with you: {name}, since {date}.',
  'now.nobody': 'Nobody decides with you yet. Until then, anything that goes further has to wait.',
  'taken.beside': 'Who decides with you: {name}.',

  'again.title': 'Is this still all right with you?',
  'again.lead':
    'You said yes to this before. Now you decide in another way, so we ask once more. Until you answer, nothing changes.',
  'again.note': 'You decide in another way now than when you said yes to this. Is it still all right?',
  'again.link': 'Look it over',
  'again.one': 'Look at this and answer',
  'again.question': 'Is this still all right with you?',
  'again.said': 'You said before:',
  'again.yes': 'Yes, still',
  'again.no': 'No, or in another way',
  'again.done': 'Thank you. Saved.',

  'how.title': 'By yourself or together',
  'how.question': 'How do you want to decide?',
  'how.alone': 'I decide by myself',
  'how.together': 'I would like to decide together with somebody',
  'how.together.hint': 'What goes further than the conversation only goes once you both said yes',
  'how.present': 'Who is sitting beside you now?',
  'how.present.hint': 'You can leave this empty.',
  'how.present.purpose': 'Only you can read this back.',
  'how.does':
    'What you said yes to before still counts. We only ask whether it is still all right. Nothing goes further, and what you chose before is kept. We do not ask why you choose this.',
  'how.always': 'Your no always counts, at once. You do not need anybody else for it.',
  'how.do': 'Save how I decide',
  'how.done': 'Saved. It applies from now on.',
  'deciding.choose': 'Choose one of the two.',
  'name.long': 'Make this a little shorter.',

  'beside.title': 'Who decides with you',
  'beside.body':
    'You choose who that is. A parent, a mentor, your sister, somebody you trust. You give them a code. With it they can see what you said yes to, and say yes or no too.',
  'beside.reads':
    'They do not read what you said, only the words that you show them. Nobody can read anything here just because they are responsible for you or care for you.',
  'beside.name': 'Fill in what you call them.',
  'beside.field': 'What do you call them?',
  'beside.field.hint': 'For example: my mother. Or a name.',
  'beside.field.purpose': 'Only you can read this.',
  'beside.do': 'Make a code',
  'beside.other': 'Choose somebody else',
  'beside.other.body': 'The code of {name} will then stop working.',
  'beside.end': 'Do not let {name} decide with me any more',
  'beside.end.body': 'The code will stop working. What you both said yes to stays as it is.',
  'beside.elsewhere': 'You have just chosen somebody on another device. Check below whether that is right.',
  'code.title': 'The code for the person who decides with you',
  'code.lead': 'Give it to them. It is only shown here: write it down or print it.',
  'code.where': 'Fill it in at {address}. You do not need an account.',
  'code.link': 'Or open: {link}',
  'code.reads': 'With this code you can see what somebody said yes to. Not what they said.',

  'age.title': 'Are you younger than 18?',
  'age.body':
    'We do not ask when you were born. You just say what is true. Nobody else sees it, not even your support worker.',
  'age.question': 'What is true for you?',
  'age.band.under': 'I am younger than {below}',
  'age.band': 'I am {ages}',
  'age.band.grown': 'I am 18 or older, or I would rather not say',
  'age.is.under': 'younger than {below}',
  'age.or': '{from} or {last}',
  'age.to': '{from} to {last}',
  'age.single': '{from}',
  'age.under.hint': 'What you said stays with the people at the conversation',
  'age.together.hint': 'You decide together with a parent or guardian about anything that goes further',
  'age.second.hint': 'You decide by yourself. Only for this together: {purposes}',
  'age.alone.hint': 'You decide everything by yourself',
  'age.does':
    'If you have already let something go further, and at your age somebody has to decide with you, it waits until they say yes too. Until then only the people at the conversation can read it.',
  'age.do': 'Save this',
  'age.choose': 'Choose what is true. Or leave it as it is.',
  'age.more': 'Read what you decide by yourself and when a parent takes part',

  'needs.purpose':
    'This also needs a yes from the person who decides with you. Your no always counts, at once.',
  'needs.until':
    'This is waiting until the person who decides with you says yes too. Until then it is like this:',
  'waits.said': 'You chose: {said}',
  'waits.for': 'That is waiting for {name}. Until then, what it says above applies.',
  'waits.for.nobody': 'That is waiting. Nobody decides with you yet.',
  'waits.choose': 'Choose who decides with you',
  'waits.no': '{name} said no to that. Talk about it together; you can always choose again.',
  'waits.somebody': 'the person who decides with you',
  'shown.title': 'May {name} read these words?',
  'shown.no.now': 'Not now. {name} only sees what you said yes to.',
  'shown.yes.now': 'Yes. When you ask something, {name} can read these words with it.',
  'shown.yes': 'Let {name} read them',
  'shown.no': 'Do not let {name} read them any more',

  'along.code.title': 'Deciding together with somebody',
  'along.code.lead': 'If somebody asked you to decide with them, they gave you a code.',
  'along.code.label': 'The code',
  'along.code.do': 'Go on',
  'along.code.none': 'This code does not open anything, or not any more. Check that you typed it correctly.',
  'along.title': 'Deciding together with {person}',
  'along.title.nobody': 'Deciding together',
  'along.lead':
    '{person} asked you to decide with them. You see what {person} said yes to. You only read the words if {person} shows them to you.',
  'along.lead.nobody':
    'Somebody asked you to decide with them. You see what they said yes to. You only read the words if they show them to you.',
  'along.alone':
    'Your yes alone opens nothing, and your no holds back what is not allowed yet. If {person} says no, or takes something back, that counts at once.',
  'along.alone.nobody':
    'Your yes alone opens nothing, and your no holds back what is not allowed yet. If they say no themselves, or take something back, that counts at once.',
  'along.none': 'There is nothing for you to decide now. That is fine.',
  'along.hidden': 'You cannot read these words.',
  'along.on': 'On {date}.',
  'along.asks': '{purpose}: {who}.',
  'along.named': 'With their name.',
  'along.unnamed': 'Without a name.',
  'along.waits': 'What do you think?',
  'along.yes.now': 'You said yes too.',
  'along.no.now': 'You said no. Then this does not go further.',
  'along.yes': 'Yes, this is all right',
  'along.no': 'No, not this',
  'along.no.after': 'Not after all',
  'along.yes.after': 'Yes after all',
  'along.too-young':
    'At this age this does not go further yet, not even together. Talk about it with the person who led the conversation.',
  'along.done': 'Saved.',
  'along.moved': 'Something else was chosen in the meantime. This is how it is now.',
  'second.choose': 'Choose yes or no.',

  'young.title': 'If you are younger than 18',
  'young.lead':
    'What you said is yours. Here it says what you decide by yourself, and when a parent or guardian takes part.',
  'young.none': 'There is no movement here yet.',
  'young.under': 'Younger than {age}',
  'young.under.body':
    'You can say anything. What you said stays with the people at the conversation. If it should go further, that cannot be done on this site. Talk about it with whoever leads the conversation, and with a parent or guardian beside you.',
  'young.together': 'If you are {ages}',
  'young.together.body':
    'You decide by yourself whether the people who were there may read your words. You decide together with a parent or guardian about anything that goes further. You choose first. Then they say yes or no too.',
  'young.alone': 'From {age}',
  'young.alone.body': 'You decide everything by yourself.',
  'young.alone.second':
    'You decide by yourself. Until you are 18 somebody you choose takes part for this: {purposes}.',
  'young.parent.title': 'What your parent or guardian sees',
  'young.parent':
    'What you said yes to. Not what you said, except for the words that you show them. And not who you spoke with, or where.',
  'young.no.title': 'Your no',
  'young.no':
    'It always counts, at once and completely. Even if your parent said yes. A parent cannot open anything that you did not choose.',
  'young.age.title': 'Your age',
  'young.age':
    'We do not ask when you were born and check nothing. You say it yourself, on your card or on your own page. Nobody else sees it.',
  'young.where.title': 'Where you say it',
  'young.where': 'Open your card, or go to your own page. Choose ‘How you decide’ there.',
  'young.call': 'Would you like to talk about it? Call {name}: {phone}.',
  'young.link': 'If you are younger than 18',
  'young.link.about': 'What you decide by yourself, and when a parent takes part.',

  'rule.title': 'What young people decide by themselves',
  'rule.lead':
    'This applies to {movement}, in all conversations. It is on the page for young people, in plain words.',
  'rule.alone-from': 'From which age does somebody decide by themselves?',
  'rule.alone-from.hint': 'From 12 to 18. The usual age is 16.',
  'rule.together-from': 'From which age can somebody decide together with a parent?',
  'rule.together-from.hint':
    'From 8 to 16. The usual age is 12. Below that age, everything stays in the conversation.',
  'rule.second': 'What still needs a second yes after that age, until 18?',
  'rule.second.hint': 'If you choose nothing, people decide everything by themselves from that age.',
  'rule.does':
    'If you change this, nothing opens and nothing closes. The people it affects are asked again. Nobody sees who they are.',
  'rule.do': 'Save this rule',
  'rule.done': 'The rule has been saved.',
  'rule.conflict':
    'Somebody else changed the rule in the meantime: alone from {alone}, together from {together}. What you filled in is still here.',
  'rule.age': 'Fill in an age that is possible here.',
  'rule.order': 'This age must be lower than the one at which somebody decides by themselves.',
  'rule.link': 'What young people decide by themselves here',
  'rule.link.about': 'Set the ages, and when a parent takes part.',
} as const satisfies Record<keyof typeof nl, Message>
