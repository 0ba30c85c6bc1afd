import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'errors.title': 'Not done yet. What you typed is still there.',
  conflict: 'The text was changed meanwhile. Read it again below, then choose.',

  'people.title': 'Who is in it?',
  'people.lead':
    'Whoever is in your story, or whose words stand in it, reads it beforehand and says yes. Without that yes nobody else reads it.',
  'people.none': 'Nobody stands here yet. Do you tell only of yourself? Then that is fine.',
  'people.words': 'What somebody said: “{words}”',
  'people.words.gone': 'Words that may not go along any more. They are no longer in the story.',
  'people.yes': 'Said yes to this text.',
  'people.yes.before': 'Said yes, but something changed after that, or you want more readers. Ask again.',
  'people.no': 'Said no. Take out the part about this person, or let the story rest.',
  'people.no.words': 'Said no. Take these words out of the text.',
  'people.asked': 'Was asked and has not said anything yet. That may take a while.',
  'people.not-asked': 'Was not asked yet.',
  'people.link':
    'Give this person this address, on paper or in a message. Whoever has it reads the story and chooses.',
  'people.link.words': 'Who said this finds the question with their own words.',
  'people.leave-out': 'Is not in it any more',
  'people.leave-out.no':
    'This person said no to this text. First take the part about this person out of the text. After that you can choose this.',
  'people.noted': 'Noted.',
  'people.left-out': 'This person does not stand here any more.',
  'people.back': 'Back to the text',
  'ask.audience': 'Who would be allowed to read this?',
  'ask.audience.hint':
    'That is said when you ask. A yes holds for this, and for fewer readers. Not for more.',
  'ask.audience.missing': 'Choose who would be allowed to read this. Then they know what they say yes to.',
  'people.ask': 'Ask everybody for a yes',
  'people.ask.hint':
    'They read the text as it is now. If you change something after that, you ask again. Also when it becomes something else, or has another name above it.',
  'people.asked.done': 'Asked. Give them the address if they do not have it yet.',
  'people.link.from': 'Who is in it, and said yes?',

  'name.title': 'Who is told of in it?',
  'name.label': 'What do you call this person?',
  'name.hint': 'Only who writes along sees this. For example: my sister, or the man with the dog.',
  'name.missing': 'Write down what you call this person.',
  'name.long': 'This is too long. A few words are enough.',
  'name.add': 'Put them here',
  'name.added': 'They stand here. Ask for a yes when your text is ready.',

  'note.title': 'Did {name} tell you?',
  'note.says': 'What was the answer?',
  'note.yes': 'Yes',
  'note.no': 'No',
  'note.missing': 'Choose yes or no.',
  'note.how': 'How did this person say it?',
  'note.how.missing': 'Choose how this person said it.',
  'note.no.stays':
    'This person said no to this text. The same words still stand there. Only they can change that, with the address of their own.',
  'note.paper': 'On paper',
  'note.telephone': 'On the telephone',
  'note.spoken': 'At the table, after reading it',
  'note.save': 'Note this answer',

  'quote.title': 'What somebody said',
  'quote.lead':
    'These are words that their speaker lets be published, as far as you may read them. You take them over as they are. Their speaker reads your story and says yes or no.',
  'quote.none':
    'There are no words now that you may take over. Somebody chooses that themselves, with their own words.',
  'quote.put': 'Put it at the end of the text',
  'quote.line': 'Or put it in a place yourself',
  'quote.line.about': 'Put this line in your text, with an empty line before and after it.',
  'quote.there': 'Stands in the text',
  'quote.out': 'Take out of the text',
  'quote.taken-out': 'It no longer stands in your text.',
  'quote.done': 'It stands at the end of your text. Move it to where it belongs.',
  'quote.more': 'More of what people said',
  'quote.link': 'Put in what somebody said',

  'asked.title': 'May it be like this?',
  'asked.lead':
    'Somebody wrote a story in which you are told of. Read it at ease. You choose whether it may be like this. You need not explain anything.',
  'asked.lead.words':
    'Somebody wants to put your words in a story. Read it at ease. You choose whether it may be like this. You need not explain anything.',
  'asked.reach.circle': 'If you say yes, who sits in {place} can read this.',
  'asked.reach.movement': 'If you say yes, who takes part in the movement can read this.',
  'asked.reach.everyone': 'If you say yes, everyone can read this, also by a search engine.',
  'asked.yes': 'Yes, it may be like this',
  'asked.no': 'No, rather not',
  'asked.said.yes': 'You said yes. You can always change that.',
  'asked.said.no': 'You said no. You can always change that.',
  'asked.changed':
    'Something changed meanwhile: the text, what it is or the name above it. Nobody reads it like that before you are asked again.',
  'asked.later': 'Not choosing now is fine too. Without your yes nobody else reads this.',
  'asked.under': 'It will stand under: {names}.',
  'asked.preview': 'This is how it would be read',
  'asked.yours': 'These are your words.',
  'asked.others': 'Here stand words of somebody else.',
  'left-out.title': 'You said no',
  'left-out.lead':
    'The writer, from {place}, changed the text after that, and says: you are not in it any more.',
  'left-out.lead.words': 'The writer, from {place}, took your words out of the text after that.',
  'left-out.text': 'Nobody else reads the text to which you said no.',
  'left-out.read': 'Read what it says now',
  'left-out.still': 'Do you think you are in it after all? Call us, and we will look together.',
  'left-out.link': 'Look what came of your no',
  'answer.missing': 'Choose yes or no. Choosing nothing is fine too: then it rests.',
  'answer.done.yes': 'Thank you. The writer will hear that.',
  'answer.done.no': 'Fine. Nobody else reads this. The writer only hears that it may not.',

  'mine.title': 'Somebody writes about you',
  'mine.one': 'Read it, and choose whether it may',
  'own-words.title': 'Your words in a story',
  'own-words.body':
    'Somebody wants to put words of yours in a story. You read it first. You choose whether it may be.',
  'letter.greeting': 'Hello {name},',
  'letter.asked.subject': 'A question about your words',
  'letter.asked.je':
    'Somebody wants to put words of yours in a story. You read it first, and you choose. Sign in and look here:',
  'letter.asked.u':
    'Somebody wants to put words of yours in a story. You read it first, and you choose. Sign in and look here:',
  'letter.answered.subject': 'There is an answer about your story',
  'letter.answered.je': 'Somebody who is in a story of yours has answered. Here you see how it stands:',
  'letter.answered.u': 'Somebody who is in a story of yours has answered. Here you see how it stands:',
} as const satisfies Record<keyof typeof nl, Message>
