import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Step by step',
  'title.at': '{step} · {title}',
  steps: 'Where you are',
  'step.done': 'been there',
  'step.here': 'you are here',
  'step.ahead': 'still to come',
  'name.welcome': 'Welcome',
  'name.settle': 'Sitting down',
  'name.agreements': 'Agreements',
  'name.opening': 'First round',
  'name.questions': 'Talking on',
  'name.break': 'Break',
  'name.harvest': 'Harvest',
  'name.closing': 'Closing',
  time: 'About {count} minutes, until {clock} or so. The clock is not in charge.',
  'say.title': 'What you can say',
  'say.welcome':
    'Good that you are here. Nobody has to do anything. Only listening is fine too, all the time.',
  'say.settle':
    'Who tells sits in front and looks at me. Who listens sits behind, and says nothing until I ask.',
  'say.agreements': 'This is what we agree. Can everybody live with it? If not, we talk about that first.',
  'say.opening': 'I begin myself, briefly and honestly. Then whoever wants to. Nobody has to take a turn.',
  'say.questions': 'What touched you in what you just heard? We are not looking for a solution yet.',
  'say.break': 'We go on in a moment. Who would rather go home may go. Do tell us, so that we know.',
  'say.harvest':
    'Which sentence of your own might travel on? None is fine. Three is the most. You choose how far it may go.',
  'say.closing': 'With which word do you go home? Saying nothing is fine too.',
  'do.title': 'What you do',
  'do.welcome': 'Put the chairs in a circle, with one chair free. Greet everybody at the door.',
  'do.settle': 'Wait until everybody sits. See whether those who tell feel free with those who listen.',
  'do.agreements':
    'Read them aloud, slowly. Say also what you must pass on, and whom people can call outside the organisation.',
  'do.opening': 'Let silences be silent. Ask on with who, what, where and when. Not with why.',
  'do.questions':
    'Lay the cards on the table. Choose one together, or none. Mind who sits between two others.',
  'do.break': 'Open a window. Ask how it goes with whoever found it hard.',
  'do.harvest':
    'Now the telephones may come out. Who prefers to write or to talk gets paper or a helper. Read back what another wrote down.',
  'do.closing':
    'Say who takes onward what goes onward, and by when an answer comes. Give everybody a card to take home.',
  'question.first': 'The first question',
  'questions.table': 'Questions that lie on the table',
  'room.open': 'Open the door of the table',
  'harvest.go': 'Lay the slips together',
  'harvest.wall': 'Put them large on the wall',
  next: 'On: {step}',
  'next.same': 'On',
  'back.same': 'Back',
  back: 'Back: {step}',
  paper: 'Everything on paper',
  'paper.print': 'Print this sheet',
  'paper.back': 'Back to the screen',
  'to-fire': 'To the page of {this}',
  'no-telling': 'Nothing here says who spoke or did not. That is up to the people themselves.',
} as const satisfies Record<keyof typeof nl, Message>
