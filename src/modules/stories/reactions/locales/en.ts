import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'link.writers': 'Ask the writer something, or tell them something',
  'link.some': 'Ask the writer something, or tell them something',
  'link.kept': 'Ask or tell something to whoever looks after this story here',
  'title.writers': 'To the writer',
  'title.some': 'To the writer',
  'title.kept': 'About this story',
  'title.nobody': 'About this story',
  'lead.writers':
    'This goes to the writer of “{title}”. Nobody else reads it, unless you say that it may be shown under the story.',
  'lead.some':
    'This goes to those writers of “{title}” who have an account here. Not all of them do. Nobody else reads it, unless you say that it may be shown under the story.',
  'lead.kept':
    'The writer of “{title}” has no account here and does not get this. It is read by the people who take care of the story here: those who look after the movement it comes from. Nobody else reads it, unless you say that it may be shown under the story.',
  'lead.nobody':
    'The writer of “{title}” has no account here, and nobody looks after the movement it comes from any more. Nobody will read what you send here.',
  words: 'What do you want to ask or say?',
  'words.missing': 'There is nothing here yet.',
  'words.long': 'This is too long. Make it a bit shorter.',
  name: 'Your name',
  'name.hint': 'You can leave this empty.',
  'name.long': 'This name is too long. Make it shorter.',
  mail: 'Your email address, if you want an answer by email',
  'mail.hint':
    'Whoever reads this does not see your address. You can leave this empty: you can also read an answer with the code you get.',
  'email.wrong': 'This is not a whole email address. One looks like this: name@example.org.',
  account:
    'You can read an answer among what is yours. It also goes to the address of your account. Whoever reads this does not see that address.',
  stand: 'May it be shown under the story too?',
  'stand.yes.writers': 'Yes, if the writer wants that',
  'stand.yes.some': 'Yes, if the writer wants that',
  'stand.yes.kept': 'Yes, if the people who take care of the story want that',
  'stand.yes.nobody': 'Yes',
  'stand.hint':
    'With the name you gave above, or without. An answer may then stand below it. If you do not tick this, it stays between you.',
  send: 'Send this',
  sent: 'It has been sent. You may get an answer, but nobody has to give one.',
  again: 'You have already sent this. Here it is.',
  'again.gone':
    'You have already sent this, and took it back. If you want to send it after all, change something.',
  often: 'A lot has just been sent from here. Wait a quarter of an hour.',
  under: 'What readers said',
  'under.answer': 'The writer’s answer',
  'under.before': 'What readers said before',
  'under.after': 'What readers said after this',

  'take-back': 'After sending it you get a code. With it you can read an answer, and always take it back.',
  'sender.title': 'What you sent',
  'sender.lies.writers': 'The writer of the story has it. Nobody else can read it.',
  'sender.lies.some': 'Those writers of the story who have an account here have it. Nobody else can read it.',
  'sender.lies.kept':
    'The writer of the story has no account here. The people who take care of the story have it: those who look after the movement it comes from. Nobody else can read it.',
  'sender.lies.nobody':
    'Nobody reads it: the people who wrote and took care of the story are no longer here.',
  'sender.may-stand.writers':
    'You said it may be shown under the story. If the writer does that, everybody who reads the story can read it.',
  'sender.may-stand.some':
    'You said it may be shown under the story. If a writer does that, everybody who reads the story can read it.',
  'sender.may-stand.kept':
    'You said it may be shown under the story. If the people who take care of it do that, everybody who reads the story can read it.',
  'sender.may-stand.nobody': 'You said it may be shown under the story.',
  'sender.answer':
    'If there is an answer, you can read it here. If you left an email address, or your account has one, you also get it by email.',
  'sender.answered': 'This is the answer',
  'sender.stands': 'It is shown under the story.',
  'sender.keep.hint':
    'You can use it to come back here, also to read an answer or to take it back. Only people who have the code can see this.',
  'sender.back': 'Take it back',
  'sender.back.hint':
    'If you take it back, it is gone everywhere, and whoever got it no longer has it. You do not need to say why. People who have already read it may still remember it.',
  'sender.back.done': 'It is gone, everywhere.',
  'back.title': 'Do you take it back?',
  'back.lead': 'Then it is gone at once, also for whoever got it. You do not need to say why.',
  'back.goes': 'This goes away',
  'back.stands': 'Then it no longer stands under the story either.',
  'back.answer': 'The answer that you got is gone then too.',
  'back.never':
    'What is gone nobody can bring back. Neither can we, and your code cannot either. People who read it may still remember it.',
  'back.go': 'Yes, take it away',
  'back.stay': 'No, let it stand',
  'sender.forgotten':
    'What is not shown under a story is gone a year after you sent it, with its answer. Then the code no longer works.',

  'own.title': 'What people asked and told you',
  'own.lead.writers': 'Only the writers can see this. Nobody sees whether you answer.',
  'own.lead.some':
    'Only those writers who have an account here can see this. Nobody sees whether you answer.',
  'own.lead.kept':
    'The writer has no account here. Only the people who look after this movement can see this, and whoever sends something is told so first. Nobody sees whether you answer.',
  'own.lead.nobody': 'Nobody else can see this.',
  'own.none': 'There is nothing here. That is fine.',
  'own.link': 'What people asked and told you',
  'own.page.next': 'What came earlier',
  'own.page.before': 'What came later',
  'own.back': 'Go on writing',
  'own.from': '{name}, {when}',
  'own.nameless': 'Somebody, {when}',
  'own.stands': 'This is shown under the story.',
  'own.answered': 'Your answer to the person who sent this:',
  'own.answered.stands': 'Your answer, which is shown below it too:',
  'own.answer': 'Answer',
  'own.answer.words': 'Your answer',
  'own.answer.hint':
    'The person who sent this reads it with their code, or among what is theirs. If an email address is known, it goes there as well. You do not see that address.',
  'own.below': 'And under the story?',
  'own.below.yes': 'Show this there, with my answer below it',
  'own.answer.go': 'Send this answer',
  'own.answer.none': 'This came without a code and without an address. Nobody could read an answer.',
  'own.answer.done': 'Your answer is ready for the person who sent this.',
  'answer.missing': 'There is no answer yet.',
  'own.stand': 'Show it under the story',
  'own.stand.done': 'It is shown under the story.',
  'own.stand.no': 'The person who sent this wants it to stay between you.',
  'own.aside': 'Set it aside',
  'own.aside.done': 'Set aside. Nobody is told.',

  waits: 'About “{title}” somebody asked or said something.',
  'waits.gone': 'Somebody asked or said something about a story that cannot be read now.',
  'waits.step': 'Read what lies there',
  'desk.title': 'Questions and reactions to stories',
  'own.lies': 'Something lies there for you.',
  'mine.own': 'What you sent to who wrote',
  'mine.own.to': 'With “{title}”, on {day}.',
  'mine.own.along': 'With something you read along, on {day}.',
  'mine.own.gone': 'With a story that can no longer be read, on {day}.',
  'mine.own.answered': 'There is an answer.',

  'letter.subject': 'There is something here for you',
  'letter.greeting': 'Hello {name},',
  'letter.told':
    'Somebody asked or said something about a story of yours. Only the people who wrote it can read it.',
  'letter.told.of':
    'About “{title}” somebody asked or said something. Only the people who wrote it can read it.',
  'letter.kept':
    'Somebody asked or said something about a story of {movement}. Who wrote it has no account here. That is why it is with those who look after the movement.',
  'letter.open': 'Read it here:',
  'answer.subject': 'An answer to what you sent',
  'answer.greeting': 'Hello,',
  'answer.told': 'You asked or said something about a story. This is the answer:',
  'answer.end': 'You cannot write back to this letter. Your address was not passed on.',

  'errors.title': 'Not done yet. What you typed is still there.',
} satisfies Record<keyof typeof nl, Message>
