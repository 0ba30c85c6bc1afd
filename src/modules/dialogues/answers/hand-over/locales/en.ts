import type { Message } from '../../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Ask somebody to take this over',
  lead: 'Sometimes it does not work out after all. Somebody else can bring the answer, if they want to.',
  until: 'Until somebody says yes, {name} is still responsible for the answer.',
  'until.mine': 'Until somebody says yes, you are still responsible for the answer.',
  'until.gone': '{name} is no longer bringing the answer. Whoever says yes takes their place.',
  shown:
    'People can still see that you were going to do it first. That is fine: everybody then knows who has it now.',
  whose: 'Whose place should somebody take?',
  who: 'Who are you asking?',
  'who.hint': 'It helps if one of the two knows it from their own life.',
  open: '{from} has already asked {to} to bring it. If you ask somebody else now, {to} no longer has to choose.',
  ask: 'Send this question',
  asked: 'Your question has been sent. If they have no email, tell them yourself.',
  answered: 'There is already an answer. Nobody needs to take it over any more.',
  link: 'Ask somebody to take this over',
  'link.gone': 'Ask somebody to replace {name}',
  'error.answered': 'An answer has just been given. Nobody needs to take it over any more.',

  'take.title': 'Will you bring this answer?',
  'take.lead': '{from} asks whether you will take it over.',
  'take.lead.gone': '{from} can no longer bring it. That is why we are asking you.',
  'take.about': 'This is what it is about',
  'take.due': 'An answer was promised by {date}. That is {away}.',
  'take.due.past': 'An answer was promised by {date}. That was {away}.',
  'take.from': 'It comes from a conversation at {organisation}.',
  'take.words': 'If you say yes, you can then read the words you will answer.',
  'take.with': 'You would do it together with {name}.',
  'take.any': 'You can always say no, without giving a reason.',
  'take.yes': 'Yes, I will bring it',
  'take.no': 'No, I cannot do it now',
  'take.yes.done': 'Good. You are now bringing the answer.',
  'take.no.done': 'Thank you for saying so.',
  'take.no.body':
    'Whoever asked you will be told, and will look for somebody else. You do not need to do anything else.',
  'take.over': 'This has just been settled.',
  'take.over.body':
    'Somebody else is bringing it, or there is already an answer. You do not need to do anything else.',
  'keeper.title': 'Write down what {to} said',
  'keeper.lead': '{from} asked whether {to} will bring the answer.',
  'keeper.yes': '{to} said yes',
  'keeper.no': '{to} said no',
  'keeper.yes.done': 'Written down. From now on, somebody else is bringing it.',
  'keeper.no.done': 'Written down. Nothing changes until there is somebody else.',
  'waits.from': '{from} asked whether {to} will bring this. Until {to} says yes, {from} still does.',
  'waits.gone': 'We asked whether {to} will bring this, instead of {from}.',
  'waits.keeper': 'Did {to} tell you? Write it down',

  'letter.asked.subject': 'Will you bring an answer?',
  'letter.asked.je':
    'In a conversation at {organisation} an answer was asked for, by {date}. {from} asks whether you will bring it. You can always say no.',
  'letter.asked.u':
    'In a conversation at {organisation} an answer was asked for, by {date}. {from} asks whether you will bring it. You can always say no.',
  'letter.asked.open.je': 'You can choose here. You do not need a password:',
  'letter.asked.open.u': 'You can choose here. You do not need a password:',
  'letter.asked.account.je': 'Sign in to choose:',
  'letter.asked.account.u': 'Sign in to choose:',
  'letter.accepted.subject': '{to} will bring the answer',
  'letter.accepted.je':
    '{to} takes over what {from} promised in a conversation at {organisation}. The answer is promised by {date}.',
  'letter.accepted.u':
    '{to} takes over what {from} promised in a conversation at {organisation}. The answer is promised by {date}.',
  'letter.declined.subject': '{to} cannot do it now',
  'letter.declined.je':
    'You asked whether {to} would bring an answer. They cannot do it now. Until there is somebody else, it stays with you. Do call us if that does not work.',
  'letter.declined.u':
    'You asked whether {to} would bring an answer. They cannot do it now. Until there is somebody else, it stays with you. Do call us if that does not work.',
} as const satisfies Record<keyof typeof nl, Message>
