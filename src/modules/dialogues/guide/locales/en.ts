import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Step by step',
  'title.at': '{step} · {title}',
  steps: 'Where you are',
  'step.done': 'done',
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
    'I am glad you are all here. Nobody has to do anything. Just listening is fine too, the whole time.',
  'say.settle':
    'The people who speak sit in front and look at me. The people who listen sit behind, and say nothing until I ask.',
  'say.agreements': 'This is what we agree. Can everybody live with it? If not, we talk about that first.',
  'say.opening': 'I begin myself, briefly and honestly. Then anyone who wants to. Nobody has to take a turn.',
  'say.questions': 'What touched you in what you just heard? We are not looking for a solution yet.',
  'say.break': 'We go on in a moment. If you would rather go home, you can. Do tell us, so that we know.',
  'say.harvest':
    'Which sentence of your own might be passed on? None is fine. Three is the most. You choose how far it may go.',
  'say.closing': 'What word do you take home with you? Saying nothing is fine too.',
  'do.title': 'What you do',
  'do.welcome': 'Put the chairs in a circle, with one chair free. Greet everybody at the door.',
  'do.settle': 'Wait until everybody sits. Check whether the speakers feel free with the listeners there.',
  'do.agreements':
    'Read them aloud, slowly. Also say what you have to pass on, and who people can call outside the organisation.',
  'do.opening': 'Leave silences alone. Ask who, what, where and when. Do not ask why.',
  'do.questions':
    'Put the cards on the table. Choose one together, or none. Keep an eye on people who are overlooked.',
  'do.break': 'Open a window. Ask people who found it hard how they are.',
  'do.harvest':
    'Now the phones may come out. People who would rather write or talk get paper or a helper. Read back what somebody else wrote down.',
  'do.closing':
    'Say who is passing on what, and when there will be an answer. Give everybody a card to take home.',
  'question.first': 'The first question',
  'questions.table': 'Questions on the table',
  'room.open': 'Open the table',
  'harvest.go': 'Put the slips together',
  'harvest.wall': 'Show them large on the wall',
  next: 'Next: {step}',
  'next.same': 'Next',
  'back.same': 'Back',
  back: 'Back: {step}',
  paper: 'Everything on paper',
  'paper.print': 'Print this sheet',
  'paper.back': 'Back to the screen',
  'to-fire': 'To the page of {this}',
  'no-telling': 'Nothing here says who spoke and who did not. That is up to the people themselves.',
} as const satisfies Record<keyof typeof nl, Message>
