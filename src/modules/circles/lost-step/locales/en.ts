import type { nl } from './nl.ts'

export const en: Record<keyof typeof nl, string> = {
  'ask.title': 'Did you lose your second step?',
  'ask.lead':
    'Then two people who know you help. You get no new code from us: your old second step goes, and you set up a new one.',
  'ask.how.title': 'How it goes',
  'ask.how.ask':
    'You ask for help here. Whoever looks after a place where you sit, and that asks a second step, then reads your name.',
  'ask.how.talk': 'Call them, or drop by. Only who spoke with you and knows you says yes.',
  'ask.how.two': 'Two of them say yes. If you look after that place yourself, it is two others.',
  'ask.how.day':
    'Then we wait for a day. You get a letter by mail, and so does everybody who looks after that place. Whoever thinks it is not right stops it.',
  'ask.how.then':
    'After that day your old second step is gone and you are signed out everywhere. Sign in again and set up a new one.',
  'ask.go': 'Ask for help',
  'ask.members': 'Other people in your circles see nothing of this.',
  'ask.no': 'You cannot ask it in this way now. Call us, and we help you on.',
  'ask.shown': 'In this session you showed your second step already. So you have not lost it.',
  'ask.none': 'You have no second step yet. You can set one up now.',
  'ask.none.link': 'Set up a second step',
  'ask.no-place': 'No place where you sit asks a second step. Call us if you still cannot go on.',
  'ask.today': 'You asked less than a day ago. Tomorrow you can again. If it is urgent, call us.',
  'ask.nobody':
    'There are not yet two people who know you and have done this long enough. Call us, and we work it out together.',
  'ask.back': 'Back to the second step',
  asked: 'You have asked. Now call two people who look after a place where you sit.',

  'own.waits': 'You asked this on {day}. It waits for a yes of two people, for fourteen days.',
  'own.agreed':
    'Two people said yes. After {day} at {time} your second step is gone, and you are signed out everywhere.',
  'own.stop.hint': 'Was it not you who asked, or do you have your phone again? Then stop it.',

  'one.title': 'Somebody lost a second step',
  'one.who': '{name} asks whether their second step when signing in may be taken away.',
  'one.when': 'Asked on {day}. After fourteen days without a yes of two people it lapses.',
  'one.why':
    'With that step the circle knows that nobody comes in with only somebody else’s mailbox. That is why we ask you, and then one more.',
  'one.see': 'You see no code and no key here. Neither do we.',
  'one.talk':
    'Speak with {name} yourself, in person or on the telephone, at a number that you already had. A mail or a message is not enough.',
  'one.spoke': 'What did you do?',
  'one.spoke.yes': 'I spoke with {name} myself, and they asked me for this',
  'one.knows.yes': 'I know {name}, and am sure that it was {name}',
  'one.declare': 'Tick both. If you cannot, then say no yes.',
  'one.agree': 'Yes, take the old second step away',
  'one.said': 'You said yes. It waits for somebody else who knows {name}.',
  'one.agreed':
    'Two people said yes. After {day} at {time} the old second step of {name} is gone, unless somebody stops it.',
  'one.stop': 'Stop it',
  'one.stop.hint': 'Is something not right, or do you doubt? Stop it. Then nothing changes.',
  'one.strong': 'Show your own second step first. Then you read who asks.',
  'one.strong.link': 'Go to your second step',
  'errors.title': 'Please have another look',

  'answered.agreed': 'Two people have now said yes. In a day the old second step is gone.',
  'answered.waits': 'Thank you. It now waits for a yes of somebody else.',
  'answered.stopped': 'It was stopped. Nothing changes.',
  'answered.meanwhile': 'Something was done with it meanwhile, or it lapsed.',

  'link.title': 'Your second step',
  'link.waits': 'Somebody asked to take away your second step when signing in.',
  'link.agreed': 'Two people said yes. After {day} at {time} your second step is gone.',
  'link.what': 'Was it not you who asked? Then stop it. You need not sign in for that.',
  'link.stop': 'Stop it',
  'link.over.title': 'This was stopped, or is not needed any more',
  'link.over': 'Nothing changes in how you sign in. Was it not you who asked? Then call us.',
  'link.reset.title': 'Your second step has been taken away already',
  'link.reset': 'It cannot be stopped any more. Was it not you who asked? Then call us at once.',
  'link.unknown.title': 'We do not know this link',
  'link.unknown': 'See whether it is whole, or call us.',

  'mine.title': 'A second step that was lost',
  'mine.own': 'Somebody asked to take away your second step',
  'mine.own.agreed': 'Your second step will be taken away. Is that right?',
  'mine.other': 'Somebody lost a second step and asks for your help',
  'mine.other.agreed': 'Somebody’s second step will be taken away. Is that right?',

  'letter.greeting': 'Hello {name},',
  'letter.own.subject': 'Your second step at {movement}',
  'letter.own.asked.je':
    'Somebody who signed in as you asked to take away your second step. Was that you? Then call two people who look after a place where you sit.',
  'letter.own.asked.u':
    'Somebody who signed in as you asked to take away your second step. Was that you? Then please call two people who look after a place where you sit.',
  'letter.own.agreed.je':
    'Two people who look after a place where you sit said that they spoke with you and that you lost your second step. After {day} at {time} we take it away, and you are signed out everywhere.',
  'letter.own.agreed.u':
    'Two people who look after a place where you sit said that they spoke with you and that you lost your second step. After {day} at {time} we take it away, and you are signed out everywhere.',
  'letter.own.stopped.je':
    'Your second step is not taken away. Somebody stopped it, you showed it again yourself, or there were no two people any more who said yes. Did you really lose it? Then ask again, or call us.',
  'letter.own.stopped.u':
    'Your second step is not taken away. Somebody stopped it, you showed it again yourself, or there were no two people any more who said yes. Did you really lose it? Then please ask again, or call us.',
  'letter.own.reset.je':
    'Your old second step is gone: the app, the keys and the codes on paper. You are signed out everywhere. Sign in again and set up a new one:',
  'letter.own.reset.u':
    'Your old second step is gone: the app, the keys and the codes on paper. You are signed out everywhere. Please sign in again and set up a new one:',
  'letter.stop.je': 'Is this not right? Stop it here. You need not sign in:',
  'letter.stop.u': 'Is this not right? You can stop it here, without signing in:',
  'letter.call.je': 'Was it not you who asked? Then call us at once.',
  'letter.call.u': 'Was it not you who asked? Then please call us at once.',
  'letter.host.subject': 'A second step that was lost',
  'letter.host.asked.je':
    'Somebody whom you probably know lost their second step when signing in and asks for your help. Here you read who:',
  'letter.host.asked.u':
    'Somebody whom you probably know lost their second step when signing in and asks for your help. Here you can read who:',
  'letter.host.agreed.je':
    'Two people said yes: after {day} at {time} we take away the second step of somebody in your circle. If it is not right, stop it here:',
  'letter.host.agreed.u':
    'Two people said yes: after {day} at {time} we take away the second step of somebody in your circle. If it is not right, you can stop it here:',
  'letter.host.stopped.je':
    'Somebody had lost a second step. That was stopped or is not needed any more. Nothing changed, and you need not do anything.',
  'letter.host.stopped.u':
    'Somebody had lost a second step. That was stopped or is not needed any more. Nothing changed, and you need not do anything.',
  'letter.host.reset.je':
    'The second step that somebody had lost was taken away. They set up a new one when they sign in next. You need not do anything.',
  'letter.host.reset.u':
    'The second step that somebody had lost was taken away. They set up a new one when they sign in next. You need not do anything.',
}
