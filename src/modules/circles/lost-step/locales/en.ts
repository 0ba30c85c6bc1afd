import type { nl } from './nl.ts'

export const en: Record<keyof typeof nl, string> = {
  'ask.title': 'Have you lost your second step?',
  'ask.lead':
    'Then two people who know you can help. You do not get a new code from us: your old second step is removed, and you set up a new one.',
  'ask.how.title': 'How it works',
  'ask.how.ask':
    'You ask for help here. The people who look after a place you are in, and that asks for a second step, will then see your name.',
  'ask.how.talk': 'Call them, or drop by. Only somebody who has spoken with you and knows you may say yes.',
  'ask.how.two': 'Two of them say yes. If you look after that place yourself, you need two others.',
  'ask.how.day':
    'Then we wait for a day. You get a letter by email, and so does everybody who looks after that place. If anybody thinks something is wrong, they can stop it.',
  'ask.how.then':
    'After that day your old second step is gone and you are signed out everywhere. Sign in again and set up a new one.',
  'ask.go': 'Ask for help',
  'ask.members': 'Other people in your circles do not see this.',
  'ask.no': 'You cannot ask this way at the moment. Call us, and we will help you.',
  'ask.shown': 'You have already used your second step in this session. So you have not lost it.',
  'ask.none': 'You have no second step yet. You can set one up now.',
  'ask.none.link': 'Set up a second step',
  'ask.no-place': 'None of your circles asks for a second step. Call us if you still cannot get in.',
  'ask.today': 'You asked less than a day ago. You can ask again tomorrow. If it is urgent, call us.',
  'ask.nobody':
    'There are not yet two people who know you and have done this long enough. Call us, and we will work it out together.',
  'ask.back': 'Back to the second step',
  asked: 'You have asked. Now call two people who look after a place you are in.',

  'own.waits': 'You asked this on {day}. It needs a yes from two people within fourteen days.',
  'own.agreed':
    'Two people said yes. After {day} at {time} your second step is gone, and you are signed out everywhere.',
  'own.stop.hint': 'If it was not you who asked, or if you have found your phone, stop it.',

  'one.title': 'Somebody has lost a second step',
  'one.who': '{name} asks you to agree to remove their second step for signing in.',
  'one.when': 'Asked on {day}. It needs a yes from two people within fourteen days.',
  'one.why':
    'Because of that step, nobody can get in just by reading somebody else’s email. That is why we ask you, and one other person.',
  'one.see': 'You do not see any code or key here. Neither do we.',
  'one.talk':
    'Speak with {name} yourself, in person or on the telephone, on a number you already had. An email or a message is not enough.',
  'one.spoke': 'What did you do?',
  'one.spoke.yes': 'I spoke with {name} myself, and they asked me for this',
  'one.knows.yes': 'I know {name}, and I am sure that it was {name}',
  'one.declare': 'Tick both. If you cannot, do not say yes.',
  'one.agree': 'Yes, remove the old second step',
  'one.said': 'You said yes. It is now waiting for somebody else who knows {name}.',
  'one.agreed':
    'Two people said yes. After {day} at {time} the old second step of {name} is gone, unless somebody stops it.',
  'one.stop': 'Stop it',
  'one.stop.hint': 'If something is wrong, or you are not sure, stop it. Then nothing changes.',
  'one.strong': 'Complete your own second step first. Then you can see who is asking.',
  'one.strong.link': 'Go to your second step',
  'errors.title': 'Please have another look',

  'answered.agreed': 'Two people have now said yes. In a day the old second step is gone.',
  'answered.waits': 'Thank you. It now needs a yes from somebody else.',
  'answered.stopped': 'It was stopped. Nothing changes.',
  'answered.meanwhile': 'In the meantime somebody else dealt with it, or it ran out.',

  'link.title': 'Your second step',
  'link.waits': 'Somebody asked to remove your second step for signing in.',
  'link.agreed': 'Two people said yes. After {day} at {time} your second step is gone.',
  'link.what': 'If it was not you who asked, stop it. You do not need to sign in for that.',
  'link.stop': 'Stop it',
  'link.over.title': 'This was stopped, or is not needed any more',
  'link.over': 'Nothing changes in how you sign in. If it was not you who asked, call us.',
  'link.reset.title': 'Your second step has already been removed',
  'link.reset': 'It cannot be stopped any more. If it was not you who asked, call us straight away.',
  'link.unknown.title': 'We do not know this link',
  'link.unknown': 'Check that you copied all of it, or call us.',

  'mine.title': 'A lost second step',
  'mine.own': 'Somebody asked to take away your second step',
  'mine.own.agreed': 'Your second step will be removed. Is that right?',
  'mine.other': 'Somebody has lost a second step and asks for your help',
  'mine.other.agreed': 'Somebody’s second step will be removed. Is that right?',

  'letter.greeting': 'Hello {name},',
  'letter.own.subject': 'Your second step at {movement}',
  'letter.own.asked.je':
    'Somebody who signed in as you asked to remove your second step. If that was you, call two people who look after a place you are in.',
  'letter.own.asked.u':
    'Somebody who signed in as you asked to remove your second step. If that was you, please call two people who look after a place you are in.',
  'letter.own.agreed.je':
    'Two people who look after a place you are in said that they spoke with you and that you lost your second step. After {day} at {time} we will remove it, and you are signed out everywhere.',
  'letter.own.agreed.u':
    'Two people who look after a place you are in said that they spoke with you and that you lost your second step. After {day} at {time} we will remove it, and you are signed out everywhere.',
  'letter.own.stopped.je':
    'Your second step will not be removed. Somebody stopped it, you used it again yourself, or fewer than two people still said yes. Have you really lost it? Then ask again, or call us.',
  'letter.own.stopped.u':
    'Your second step will not be removed. Somebody stopped it, you used it again yourself, or fewer than two people still said yes. Have you really lost it? Then please ask again, or call us.',
  'letter.own.reset.je':
    'Your old second step is gone: the app, the keys and the codes on paper. You are signed out everywhere. Sign in again and set up a new one:',
  'letter.own.reset.u':
    'Your old second step is gone: the app, the keys and the codes on paper. You are signed out everywhere. Please sign in again and set up a new one:',
  'letter.stop.je': 'If this is not right, stop it here. You do not need to sign in:',
  'letter.stop.u': 'If this is not right, you can stop it here, without signing in:',
  'letter.call.je': 'If it was not you who asked, call us straight away.',
  'letter.call.u': 'If it was not you who asked, please call us straight away.',
  'letter.host.subject': 'A lost second step',
  'letter.host.asked.je':
    'Somebody you probably know has lost their second step for signing in and asks for your help. You can see who here:',
  'letter.host.asked.u':
    'Somebody you probably know has lost their second step for signing in and asks for your help. You can see who here:',
  'letter.host.agreed.je':
    'Two people said yes: after {day} at {time} we will remove the second step of somebody in your circle. If it is not right, stop it here:',
  'letter.host.agreed.u':
    'Two people said yes: after {day} at {time} we will remove the second step of somebody in your circle. If it is not right, you can stop it here:',
  'letter.host.stopped.je':
    'Somebody had lost a second step. That was stopped or is no longer needed. Nothing changed, and you do not need to do anything.',
  'letter.host.stopped.u':
    'Somebody had lost a second step. That was stopped or is no longer needed. Nothing changed, and you do not need to do anything.',
  'letter.host.reset.je':
    'The second step that somebody had lost was removed. They will set up a new one the next time they sign in. You do not need to do anything.',
  'letter.host.reset.u':
    'The second step that somebody had lost was removed. They will set up a new one the next time they sign in. You do not need to do anything.',
}
