import type { Message } from '../../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Ask somebody to take this over',
  lead: 'Sometimes it does not fit after all. Somebody else may bring it, if they want to.',
  until: 'Until there is a yes, {name} still brings it.',
  'until.mine': 'Until there is a yes, you still bring it.',
  'until.gone': '{name} no longer brings it. Whoever says yes does so in their place.',
  shown:
    'It stays in sight that you were to do it first. That is fine: so everybody knows with whom it lies now.',
  whose: 'For whom do you look for somebody?',
  who: 'Whom do you ask?',
  'who.hint': 'It helps when one of the two lives it themselves.',
  open: '{from} already asked {to} to bring it. If you ask somebody else now, {to} need not choose any more.',
  ask: 'Send this question',
  asked: 'Your question was asked. Have they no mail? Then tell them yourself.',
  answered: 'There is an answer already. Nobody needs to take it over any more.',
  link: 'Ask somebody to take this over',
  'link.gone': 'Ask somebody in the place of {name}',
  'error.answered': 'An answer was just given. Nobody needs to take it over any more.',

  'take.title': 'Will you bring this answer?',
  'take.lead': '{from} asks whether you will take it over.',
  'take.lead.gone': '{from} can no longer bring it. That is why we ask you.',
  'take.about': 'This is what it is about',
  'take.due': 'An answer was promised by {date}. That is {away}.',
  'take.due.past': 'An answer was promised by {date}. That was {away}.',
  'take.from': 'It comes from a conversation at {organisation}.',
  'take.words': 'If you say yes, you read afterwards what you answer.',
  'take.with': 'You do it together with {name}.',
  'take.any': 'You may always say no, without a reason.',
  'take.yes': 'Yes, I will bring it',
  'take.no': 'No, it does not fit now',
  'take.yes.done': 'Good. You bring it now.',
  'take.no.done': 'Thank you for saying so.',
  'take.no.body': 'Who asked you hears of it and looks for somebody else. You need not do anything more.',
  'take.over': 'This was just settled.',
  'take.over.body': 'Somebody else brings it, or there is an answer already. You need not do anything more.',
  'keeper.title': 'Write down what {to} said',
  'keeper.lead': '{from} asked whether {to} will bring the answer.',
  'keeper.yes': '{to} said yes',
  'keeper.no': '{to} said no',
  'keeper.yes.done': 'Written down. From now on somebody else brings it.',
  'keeper.no.done': 'Written down. Nothing changes, until there is somebody else.',
  'waits.from': '{from} asked whether {to} will bring this. Until there is a yes, {from} still does.',
  'waits.gone': 'We asked whether {to} will bring this, in the place of {from}.',
  'waits.keeper': 'Did {to} tell you? Write it down',

  'letter.asked.subject': 'Will you bring an answer?',
  'letter.asked.je':
    'In a conversation at {organisation} an answer was asked for, by {date}. {from} asks whether you will bring it. You may always say no.',
  'letter.asked.u':
    'In a conversation at {organisation} an answer was asked for, by {date}. {from} asks whether you will bring it. You may always say no.',
  'letter.asked.open.je': 'Here you choose. You need no password:',
  'letter.asked.open.u': 'Here you choose. You need no password:',
  'letter.asked.account.je': 'Sign in to choose:',
  'letter.asked.account.u': 'Sign in to choose:',
  'letter.accepted.subject': '{to} brings the answer',
  'letter.accepted.je':
    '{to} takes over what {from} promised in a conversation at {organisation}. The answer is promised by {date}.',
  'letter.accepted.u':
    '{to} takes over what {from} promised in a conversation at {organisation}. The answer is promised by {date}.',
  'letter.declined.subject': 'It does not fit {to} now',
  'letter.declined.je':
    'You asked whether {to} would bring an answer. It does not fit now. Until there is somebody else, you bring it. Do call us if that does not work.',
  'letter.declined.u':
    'You asked whether {to} would bring an answer. It does not fit now. Until there is somebody else, you bring it. Do call us if that does not work.',
} as const satisfies Record<keyof typeof nl, Message>
