import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'live.title': '{title}, live',
  'live.back': 'Back to {title}',
  'live.link': 'Follow it live',
  'live.desk': 'Lead this stage',
  'live.set-up': 'Take this live',
  'live.refresh': 'Refresh this page',
  'live.over': 'You can no longer follow this live.',
  'live.away':
    'The connection is lost for a moment. What is here may be out of date. You do not need to do anything.',
  'live.stage': 'On stage now',

  'stage.before': 'Not started yet',
  'stage.now': 'Now',
  'stage.pause': 'A short break',
  'stage.over': 'Over',
  'stage.ended': 'Nothing more will be added here. If it goes on after all, open this page again.',
  'stage.when': 'This begins {when}.',
  'stage.slide': 'On the screen',
  'stage.question': 'A question from somebody following this',

  'watch.title': 'Watch and listen',
  'watch.link': 'Watch it at {host}',
  'watch.about':
    'That is another website, run by {host}. If you go there, {host} sees that you watch and with which device. We pass nothing on about you. You can also read along here, without going there.',
  'watch.none': 'There is no picture or sound. You can read along here.',
  'watch.slides': 'All slides (on another website)',

  'captions.title': 'What is being said',
  'captions.none': 'What is being said will appear here.',
  'captions.about': 'Somebody is typing this live. There may be mistakes in it.',
  'captions.quiet': 'Do not read new lines aloud',
  'captions.loud': 'Read new lines aloud again',

  'ask.title': 'Ask a question',
  'ask.link': 'Ask a question',
  'ask.lead':
    'Your question goes to the person who leads the conversation. Nobody else reads it until it is on stage. You do not have to give your name.',
  'ask.kept': 'You typed this before. It has not been sent yet.',
  'ask.words': 'What do you want to ask?',
  'ask.purpose':
    'If your question is put on stage, everybody reads it the way you wrote it. A month after the Week it is deleted everywhere.',
  'ask.button': 'Send my question',
  'ask.needed': 'Type your question.',
  'ask.long': 'This is too long for the stage. Make it a little shorter.',
  'ask.too-many':
    'You have already sent a few questions. Wait a quarter of an hour and then send this one. What you typed is still there.',
  'ask.closed': 'No more questions can be sent now.',

  'asked.title': 'Your question',
  'asked.keep': 'Only you have this address. Keep it if you want to see later what became of your question.',
  'asked.waiting': 'Your question has arrived. The person who leads the conversation will read it.',
  'asked.stage': 'Your question is on stage now.',
  'asked.answered': 'Your question was answered on stage.',
  'asked.later': 'Your question will be answered afterwards.',
  'asked.back': 'Back to the stage',

  'desk.title': 'Leading the stage',
  'desk.public': 'See what everybody sees',
  'desk.set-up': 'Picture, slides and questions',
  'desk.people': 'Who helps',
  'desk.captions': 'Type what is being said',
  'desk.stage': 'On stage',
  'desk.stage.choice': 'What is it now?',
  'desk.now': 'Who or what is on?',
  'desk.now.hint': 'For example: A front door of one’s own, with Toos Wagenaar.',
  'desk.slide': 'What is on the screen?',
  'desk.slide.hint':
    'In words, for people who cannot see it. For example: slide 4, a photo of a front door with a bell.',
  'desk.stage.button': 'Put this on stage',
  'desk.done': 'Everybody can see it.',
  'desk.changed':
    'Somebody else changed the stage while you were busy. Here is how it is now. What you typed is still in the fields.',
  'desk.questions': 'Questions',
  'desk.questions.none': 'Nothing has been asked yet.',
  'desk.questions.about':
    'Nobody else sees these questions. A question goes on stage in the words of the person who asked it.',
  'desk.question.stage': 'Put on stage',
  'desk.question.answered': 'Take off the stage',
  'desk.question.later': 'Afterwards',
  'desk.state.waiting': 'Waiting',
  'desk.state.stage': 'Is on stage',
  'desk.state.answered': 'Was on stage',
  'desk.state.later': 'For afterwards',

  'type.title': 'Type what is being said',
  'type.lead':
    'Each line appears at once on the screen of everybody who is following. Once a line is there, it stays.',
  'type.words': 'The next line',
  'type.button': 'Add it',
  'type.last': 'This is there now',
  'type.back': 'Back to leading the stage',

  'people.title': 'Who helps',
  'people.lead':
    'The people you choose here can also say what is on stage, type captions and read questions. Only for this stage.',
  'people.legend': 'Who else leads this stage?',
  'people.none': 'There is nobody else yet in the circle that makes the Week.',
  'people.wrong': 'Somebody is no longer in the circle. Choose again.',

  'setup.title': 'Taking it live',
  'setup.lead':
    'From now on everybody can follow this, without an account: what is on stage, what is said, and asking questions.',
  'setup.button': 'Save',
  'setup.done': 'This is saved.',
  streamUrl: 'Address of the picture',
  'streamUrl.hint': 'Starts with https://. It opens on another website. You can leave this empty.',
  streamHost: 'Whose website is that?',
  'streamHost.hint': 'Viewers see this name before they go there.',
  'streamHost.needed': 'Whose website is that? Viewers want to know.',
  slidesUrl: 'Address of the slides',
  'slidesUrl.hint': 'Starts with https://. You can leave this empty.',
  asks: 'Can people send questions?',
  'asks.yes': 'Yes, to the person who leads the conversation',
  'asks.no': 'No, not now',

  'errors.title': 'Something is not right yet',
  'stage.needed': 'Choose what it is now.',
  'caption.needed': 'Type a line.',
  'question.wrong': 'This question is no longer there.',
  'turn.wrong': 'This slide is no longer there.',
  'url.wrong': 'This is not a whole address. It begins with https://.',
  optional: 'optional',
  long: 'This is too long. Make it a little shorter.',
} satisfies Record<keyof typeof nl, Message>
