import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'live.title': '{title}, live',
  'live.back': 'Back to {title}',
  'live.link': 'Follow it live',
  'live.desk': 'Lead this stage',
  'live.set-up': 'Make this live',
  'live.refresh': 'Refresh this page',
  'live.over': 'This cannot be followed live any more.',
  'live.away': 'The line is gone for a moment. What stands here may be old. You need not do anything.',
  'live.stage': 'On stage now',

  'stage.before': 'Not begun yet',
  'stage.now': 'Now',
  'stage.pause': 'A short break',
  'stage.over': 'Over',
  'stage.ended': 'Nothing will be added here. Did it go on after all? Then open this page again.',
  'stage.when': 'This begins {when}.',
  'stage.slide': 'On the screen',
  'stage.question': 'A question from somebody who follows this',

  'watch.title': 'Look and listen along',
  'watch.link': 'Watch it at {host}',
  'watch.about':
    'That is another website, run by {host}. If you go there, {host} sees that you watch and with which device. We pass nothing on about you. You can also read along here, without going there.',
  'watch.none': 'There is no picture or sound. You can read along here.',
  'watch.slides': 'All slides (on another website)',

  'captions.title': 'What is being said',
  'captions.none': 'What is being said will stand here.',
  'captions.about': 'Somebody types along. There may be a mistake in it.',
  'captions.quiet': 'Do not read new lines aloud',
  'captions.loud': 'Read new lines aloud again',

  'ask.title': 'Ask a question',
  'ask.link': 'Ask a question',
  'ask.lead':
    'Your question goes to who leads the conversation. Nobody else reads it until it is on stage. Your name is not needed.',
  'ask.kept': 'You typed this before. It was not sent yet.',
  'ask.words': 'What do you want to ask?',
  'ask.purpose':
    'If your question is put on stage, everybody reads it as you wrote it. A month after the Week it is gone everywhere.',
  'ask.button': 'Send my question',
  'ask.needed': 'Type your question.',
  'ask.long': 'This is too long for the stage. Make it a little shorter.',
  'ask.too-many':
    'You sent a few questions already. Wait a quarter of an hour and send this one then. What you typed is still there.',
  'ask.closed': 'No more questions can be sent now.',

  'asked.title': 'Your question',
  'asked.keep': 'This address is yours alone. Keep it if you want to see later what became of your question.',
  'asked.waiting': 'Your question has arrived. Who leads the conversation reads it.',
  'asked.stage': 'Your question is on stage now.',
  'asked.answered': 'Your question was answered on stage.',
  'asked.later': 'Your question will be answered afterwards.',
  'asked.back': 'Back to the stage',

  'desk.title': 'Leading the stage',
  'desk.public': 'See what everybody sees',
  'desk.set-up': 'Picture, slides and questions',
  'desk.people': 'Who helps',
  'desk.captions': 'Type along what is being said',
  'desk.stage': 'On stage',
  'desk.stage.choice': 'What is it now?',
  'desk.now': 'Who or what is on?',
  'desk.now.hint': 'For instance: A front door of one’s own, with Toos Wagenaar.',
  'desk.slide': 'What stands on the screen?',
  'desk.slide.hint':
    'In words, for who does not see it. For instance: slide 4, a photo of a front door with a bell.',
  'desk.stage.button': 'Put this on stage',
  'desk.done': 'Everybody sees it.',
  'desk.changed':
    'Somebody else changed the stage while you were busy. Here is how it is now. What you typed is still in the fields.',
  'desk.questions': 'Questions',
  'desk.questions.none': 'Nothing was asked yet.',
  'desk.questions.about':
    'Nobody else sees these questions. A question comes on stage in the words of who asked it.',
  'desk.question.stage': 'Put on stage',
  'desk.question.answered': 'Take off the stage',
  'desk.question.later': 'Afterwards',
  'desk.state.waiting': 'Waits',
  'desk.state.stage': 'Is on stage',
  'desk.state.answered': 'Was on stage',
  'desk.state.later': 'Comes afterwards',

  'type.title': 'Type along what is being said',
  'type.lead':
    'Each line stands at once on the screen of everybody who follows this. A line that stands there stays.',
  'type.words': 'The next line',
  'type.button': 'Add it',
  'type.last': 'This stands there now',
  'type.back': 'Back to leading the stage',

  'people.title': 'Who helps',
  'people.lead':
    'Whom you choose here can also say what is on stage, type along and read questions. Only for this one.',
  'people.legend': 'Who lead this stage as well?',
  'people.none': 'Nobody else sits in the circle that makes the Week yet.',
  'people.wrong': 'Somebody does not sit in the circle any more. Choose again.',

  'setup.title': 'Making it live',
  'setup.lead':
    'From now on everybody can follow this, without an account: what is on stage, what is said, and asking questions.',
  'setup.button': 'Save',
  'setup.done': 'This is saved.',
  streamUrl: 'Address of the picture',
  'streamUrl.hint': 'Begins with https://. It opens on another website. This may stay empty.',
  streamHost: 'Whose website is that?',
  'streamHost.hint': 'Who watches reads this name before going there.',
  'streamHost.needed': 'Whose website is that? Who watches wants to know.',
  slidesUrl: 'Address of the slides',
  'slidesUrl.hint': 'Begins with https://. This may stay empty.',
  asks: 'Can somebody send questions?',
  'asks.yes': 'Yes, to who leads the conversation',
  'asks.no': 'No, not now',

  'errors.title': 'Something is not right yet',
  'stage.needed': 'Choose what it is now.',
  'caption.needed': 'Type a line.',
  'question.wrong': 'This question is not there any more.',
  'turn.wrong': 'This slide is not there any more.',
  'url.wrong': 'This is not a whole address. It begins with https://.',
  optional: 'may stay empty',
  long: 'This is too long. Make it a little shorter.',
} satisfies Record<keyof typeof nl, Message>
