import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'errors.title': 'Not done yet. What you typed is still there.',
  conflict: 'The text was changed in the meantime. Read it again below, then choose.',
  'conflict.closed': 'Your answer was not kept. Below you read why.',

  'people.title': 'Who is in it?',
  'people.lead':
    'People who are in your story, or whose words are in it, read it beforehand and say yes. Until they do, nobody else can read it.',
  'people.none': 'There is nobody here yet. If you are only writing about yourself, that is fine.',
  'people.words': 'What somebody said: “{words}”',
  'people.words.gone': 'Words that may no longer be used. They are no longer in the story.',
  'people.yes': 'Said yes to this text.',
  'people.yes.before': 'Said yes, but something changed after that, or you want more readers. Ask again.',
  'people.asked-again': 'Was asked again and has not answered yet. That may take a while.',
  'people.asked.before':
    'Was asked about an earlier text. Something changed after that. Ask again when your text is ready.',
  'people.no.before': 'Said no to an earlier text. You have not asked about this text yet.',
  'people.no.read':
    'No longer says yes to the text that could be read. You have not asked about your new text yet.',
  'people.no.asked-again': 'Said no to an earlier text. Was asked again and has not answered yet.',
  'people.no': 'Said no. Take out the part about this person, or let the story rest.',
  'people.no.words': 'Said no. Take these words out of the text.',
  'people.wishes': 'What would help, according to this person: {wishes}.',
  'people.wishes.other-name': 'another name',
  'people.wishes.without-picture': 'without the photo',
  'people.wishes.without-passage': 'without a part of the text',
  'people.wishes.no-yes': 'That is no yes yet. Change the text, and then ask again.',
  'people.wishes.not-at-all':
    'This person does not want to be in it at all, nor in a text that is different.',
  'people.asked': 'Was asked and has not said anything yet. That may take a while.',
  'people.not-asked': 'Was not asked yet.',
  'people.later': 'Wants to answer later.',
  'people.link':
    'Give this person this address, on paper or in a message. Anyone who has it can read the story and decide.',
  'people.link.chosen':
    'Whoever signs in here finds the question under ‘Mine’. You can also give them this address, on paper or in a message.',
  'people.code': 'Or this code. It is typed at {address}:',
  'people.sheet': 'Print a sheet to give',
  'sheet.page': 'A sheet to give',
  'sheet.lead': 'Give this sheet to the person you ask. Whoever has it can read the story and choose.',
  'sheet.title': 'You are in a story. Is it all right like this?',
  'sheet.code': 'Your code',
  'sheet.qr': 'Scan this to read the story',
  'sheet.asks': '{name} asks you this.',
  'sheet.how':
    'Scan the square, or type the code at {address}. You read the story and choose yes or no. You need no account.',
  'sheet.call': 'No computer, or would you rather talk? Call {name}: {phone}.',
  'sheet.print': 'Print this sheet',
  'sheet.back': 'Back',
  'people.link.words': 'The person who said this will find the question with their own words.',
  'people.shared':
    'Shared what this story began with. Reads it with the code of what they shared, and says yes or no there.',
  'people.leave-out': 'Is no longer in it',
  'people.leave-out.no':
    'This person said no to this text. First take the part about this person out of the text. After that you can choose this.',
  'people.leave-out.named':
    'This person said no, and is still in the text. First take out what stands below.',
  'people.leave-out.untouched':
    'This person said no. Everything they said no to still stands there. First take out the part about this person, or write it differently. Then you can say that they are in it no longer.',
  'people.kept': 'This person said no. What you call this person still stands here:',
  'people.kept.then':
    'Take that out, or write it so that it is not about this person any more. Then you can say that they are in it no longer.',
  'people.noted': 'Noted.',
  'people.left-out': 'This person does not stand here any more.',
  'people.left-out.unseen':
    'This person is not in it any more. The pictures on which this person is are gone: from readers, and from your text.',
  'people.back': 'Back to the text',
  'ask.audience': 'Who will be allowed to read this?',
  'ask.audience.hint': 'We say this when you ask. A yes counts for these readers or fewer. Not for more.',
  'ask.audience.missing':
    'Choose who will be allowed to read this. Then they know what they are saying yes to.',
  'people.ask': { one: 'Ask this person', other: 'Ask these {count} people' },
  'people.ask.again': { one: 'Ask this person again', other: 'Ask these {count} people again' },
  'people.ask.again.hint':
    'Who said nothing yet is asked again once in seven days at most. Who wants to answer later is left in peace.',
  'people.ask.more': 'Ask again',
  'people.ask.more.hint':
    'Everybody who could still answer has said yes. If you want more readers, ask again.',
  'people.ask.nobody':
    'People who said no are not asked again as long as the same words are there. You can make the current text available to them, without a message. If they want to say yes after all, they will read this one.',
  'people.ask.lay': 'Make this text available',
  'people.ask.hint':
    'They read the text as it is now. If you change something after that, you ask again. Also when it becomes something else, or has another name above it.',
  'told.asked': {
    one: 'One person has now been asked about this text.',
    other: '{count} people have now been asked about this text.',
  },
  'told.reminded': {
    one: 'One person said nothing yet. We ask them once more.',
    other: '{count} people said nothing yet. We ask them once more.',
  },
  'told.recently': {
    one: 'One person you asked less than seven days ago. We do not ask them again now.',
    other: '{count} people you asked less than seven days ago. We do not ask them again now.',
  },
  'told.later': {
    one: 'One person wants to answer later. We do not ask them now.',
    other: '{count} people want to answer later. We do not ask them now.',
  },
  'told.answered': {
    one: 'One person answered about this text already. We ask them nothing.',
    other: '{count} people answered about this text already. We ask them nothing.',
  },
  'told.closed': {
    one: 'One person cannot read this text, because somebody else said no. We ask them nothing.',
    other: '{count} people cannot read this text, because somebody else said no. We ask them nothing.',
  },
  'told.letters': 'Whoever has words in the text gets a letter where that is possible.',
  'told.chosen':
    'Whoever you chose from a circle finds the question under ‘Mine’, and gets a letter where that is possible.',
  'told.shared': 'Who shared what it began with reads it with their code.',
  'told.address': 'Give others the address if they do not have it yet.',
  'people.link.from': 'See who is in it, and who said yes',

  'so-far.now': {
    one: 'One person was asked about this text.',
    other: '{count} people were asked about this text.',
  },
  'so-far.change': 'If you change something, it is a new text. A yes does not count for that: you ask again.',
  'so-far.before': {
    one: 'One person was asked about an earlier text.',
    other: '{count} people were asked about an earlier text.',
  },
  'so-far.again': 'Something changed after that. Ask again when your text is ready.',
  'stopped.title': 'Nobody reads this now',
  stopped: 'Nobody reads this now, because somebody who is in it no longer says yes.',
  'stopped.now':
    'Take out the part about this person and let it be read again, or let it rest. Do not ask for the reason: nobody has to give one.',
  'stopped.look': 'See what you can do now',
  waits: 'Somebody in your story “{title}” says no. Nobody else reads it like this.',
  'waits.untitled': 'Somebody in a story of yours says no. Nobody else reads it like this.',
  'waits.step': 'Look what you can do now',
  'stopped.mine': {
    one: 'Nobody reads one of your stories now, because somebody who is in it no longer says yes.',
    other: 'Nobody reads {count} of your stories now, because somebody who is in them no longer says yes.',
  },
  'names.title': 'Do they know that they are in it?',
  'names.about':
    'In your text stand names of people who are not yet at “Who is in it?”. Can nobody be recognised, or is the name invented? Then nothing is needed.',
  'names.ask': 'Add {name}',
  'names.missed': 'This is only for who writes this. We look at how things are written, and miss many names.',
  'name.title': 'Who is it about?',
  'name.label': 'What do you call this person?',
  'name.hint': 'Only the people writing this can see this. For example: my sister, or the man with the dog.',
  'name.missing': 'Write down what you call this person.',
  'name.long': 'This is too long. A few words are enough.',
  'name.add': 'Add them',
  'name.added': 'They have been added. Ask for a yes when your text is ready.',

  'choose.title': 'Or choose somebody from a circle of yours',
  'choose.label': 'Who is it?',
  'choose.hint':
    'These are people whom you see by name in your circles. Whoever signs in here then finds the question under ‘Mine’. Whether somebody has an account you do not see. You also get an address and a code to give.',
  'choose.nobody': 'Choose a name',
  'choose.one': '{name}, of {circle}',
  'choose.missing': 'Choose somebody from the list. Are they not in it? Then write down what you call them.',
  'choose.there': 'They are in it already.',
  'choose.gone':
    'You cannot choose this person here now. Write down what you call them, and give them the address.',
  'note.title': 'Did {name} tell you?',
  'note.says': 'What was the answer?',
  'note.yes': 'Yes',
  'note.no': 'No',
  'note.missing': 'Choose yes or no.',
  'note.how': 'How did this person say it?',
  'note.how.missing': 'Choose how this person said it.',
  'note.no.stays':
    'This person said no to this text. The same words are still there. Only they can change that, with their own address.',
  'note.paper': 'On paper',
  'note.telephone': 'On the telephone',
  'note.spoken': 'At the table, after reading it',
  'note.save': 'Save this answer',

  'quote.title': 'What somebody said',
  'quote.lead':
    'These are words that the people who said them allow to be published, as far as you may read them. You use them exactly as they are. The person who said them reads your story and says yes or no.',
  'quote.none':
    'There are no words now that you may use. People choose that themselves, where they read their own words.',
  'quote.put': 'Put it at the end of the text',
  'quote.line': 'Or put it somewhere yourself',
  'quote.line.about': 'Put this line in your text, with an empty line before and after it.',
  'quote.there': 'Is in the text',
  'quote.out': 'Take out of the text',
  'quote.taken-out': 'It is no longer in your text.',
  'quote.done': 'It is at the end of your text. Move it to where it belongs.',
  'quote.more': 'More of what people said',
  'quote.from': 'from “{name}”',
  'quote.link': 'Put in what somebody said',
  'quote.all': 'All the words that you may take over',

  'asked.title': 'Is it all right like this?',
  'asked.wait.title': 'A moment, please',
  'asked.wait':
    'The writer is still working on it. There will be a new text. You do not need to do anything now.',
  'asked.wait.then':
    'When the writer asks you again, the new text will be here. You are the first to read it.',
  'asked.name': 'Your name can be shown with your words: {name}. You choose that here, for this story.',
  'asked.name.other': 'Your name has changed since you said yes. That is why we are asking again.',
  'asked.name.none': 'Your name is not shown with your words.',
  'asked.yes.named': 'Yes, with my name',
  'asked.yes.unnamed': 'Yes, without my name',
  'asked.aside.later': 'Choose later',
  'later.how': 'That is fine. The question stays here. Until you choose nobody else reads this text.',
  'later.how.others':
    'That is fine. The question stays here. Until you choose, only the others who are in it read this text.',
  'later.when': 'When shall we ask you again?',
  'later.in.3': 'In three days',
  'later.in.7': 'In a week',
  'later.in.14': 'In two weeks',
  'later.in.30': 'In a month',
  'later.missing': 'Choose when we ask you again.',
  'later.writer': 'The writer hears that you want to answer later, and not when.',
  'later.go': 'Ask me later',
  'later.done': 'Fine. We leave you in peace now. You may always choose sooner.',
  'later.on': 'You want to look at it again on {day}. Choosing sooner is fine too.',
  'later.letter': 'On that day you get one letter from us.',
  'later.no-letter': 'We do not know where to write to you. So keep the way by which you came here.',
  'asked.aside.together': 'Together with somebody',
  'together.how':
    'Ask somebody you trust to read along: beside you, or on a device of their own. You choose yourself. Who reads along can answer nothing. The writer does not hear that somebody reads along.',
  'together.go': 'Make an address to read along',
  'together.give':
    'Give this address to who may read along, in a message or on paper. It works until {day}, and ends when you choose.',
  'together.scan': 'To read along',
  'together.end': 'Nobody reads along any more',
  'together.call': 'Or call the number at the foot of this page.',
  'together.done': 'The address to read along stands below, at ‘Together with somebody’.',
  'together.ended': 'The address does not work any more.',
  'beside.title': 'Read along',
  'beside.lead':
    'Somebody is told of in this story, and asked you to read along. Others cannot read this text yet. So keep it between the two of you.',
  'beside.lead.words':
    'Somebody’s words stand in this story. They asked you to read along. Others cannot read this text yet. So keep it between the two of you.',
  'beside.theirs': 'These are the words of who asked you.',
  'beside.reach.circle': 'After a yes, who sits in {place} can read this.',
  'beside.reach.movement': 'After a yes, who takes part in the movement can read this.',
  'beside.reach.everyone': 'After a yes, everyone can read this, also by a search engine.',
  'beside.theirs-to-say': 'Who asked you chooses. Talk about it together. You need not do anything here.',
  'beside.wait': 'The writer is still busy. A new text is coming. Look again later.',
  'asked.answered.yes': 'You said yes',
  'asked.answered.no': 'You said no',
  'asked.answered.named': 'Your name is shown with your words: {name}.',
  'asked.answered.unnamed': 'Your name is not shown with your words.',
  'asked.read': 'Read the story',
  'asked.change': 'Change your answer',
  'asked.again': 'Read it again',
  'asked.later.public': 'Not choosing now is fine too. Without your yes nobody else reads this new text.',
  'asked.still-read': 'What could be read before is still there. If you do not want that, say no.',
  'asked.lead':
    'Somebody wrote a story that you are in. Take your time to read it. You choose whether it is all right like this. You do not have to explain anything.',
  'asked.lead.shared':
    'You shared something, and a story was made of it. It began with what you shared. Take your time to read it. You choose whether it is all right like this. You do not have to explain anything.',
  'asked.shared.voice':
    'There is a recording with it. Listen to it before you choose. If you do not want your voice to be heard, say no.',
  'asked.lead.words':
    'Somebody wants to put your words in a story. Take your time to read it. You choose whether it is all right like this. You do not have to explain anything.',
  'asked.reach.circle': 'If you say yes, people in {place} can read this.',
  'asked.reach.movement': 'If you say yes, people who take part in the movement can read this.',
  'asked.reach.everyone': 'If you say yes, everyone can read this, and search engines can find it.',
  'asked.yes': 'Yes, it is all right like this',
  'asked.no': 'No, rather not',
  'asked.on-picture': 'You are on this picture.',
  'asked.can-change.yes': 'You said yes. You can always change that.',
  'asked.can-change.no': 'You said no. You can always change that.',
  'wishes.title': 'Would something else be all right?',
  'wishes.hint': 'You need not say, and need not explain anything. What you tick, its writer reads.',
  'wishes.other-name': 'With another name for me',
  'wishes.without-picture': 'Without the photo',
  'wishes.without-passage': 'Without a part of the text',
  'wishes.not-at-all': 'No, I do not want to be in it at all',
  'wishes.then': 'Your no stays a no. If its writer makes another text, you read it first and choose again.',
  'wishes.go': 'Let the writer know',
  'wishes.missing': 'Choose from what stands here.',
  'wishes.both': 'You chose not to be in it at all, and something else too. Choose one of the two.',
  'wishes.done': 'Thank you. The writer reads this. Your no stays a no.',
  'wishes.none': 'Good. The writer reads only that it may not.',
  'asked.others.read': 'The others who are in it read it now too. That stops when one of you says no.',
  'asked.later.others': 'Not choosing now is fine. Without your yes only the others who are in it read it.',
  'asked.closed.no':
    'Do you not want to be in it? Then you can say no now. Otherwise you need not do anything.',
  'became.unread':
    'It cannot be read yet. That can only be once everybody in it said yes, and the writer lets it be read.',
  'became.read.circle': 'Who sits in {place} now reads the text to which you said yes.',
  'became.read.movement': 'Who takes part in the movement now reads the text to which you said yes.',
  'became.read.everyone': 'Everybody can now read the text to which you said yes.',
  'became.earlier.circle': 'Who sits in {place} now reads an earlier text.',
  'became.earlier.movement': 'Who takes part in the movement now reads an earlier text.',
  'became.earlier.everyone': 'Everybody can now read an earlier text.',
  'became.taken': 'There was a text to read. Nobody reads it any more.',
  'became.without': 'The story can be read, without your words.',
  'became.coming': 'The writer is working on a new text. Nobody reads that before you know of it.',
  'became.closed': 'The writer is changing the text. If there is something new to read, it will be here.',
  'became.closed.words':
    'The writer is changing the text. You will hear when there is something new to read.',
  'became.no': 'Nobody else reads the text to which you said no.',
  'became.no.words': 'Your words are not in it.',
  'became.no.coming':
    'The writer went on after that. If the writer asks you again, you read the new text first.',
  'asked.later': 'Not choosing now is fine too. Without your yes nobody else reads this.',
  'asked.under': 'Names above it: {names}.',
  'asked.preview': 'This is how it would be read',
  'asked.yours': 'These are your words.',
  'asked.others': 'Somebody else’s words are here.',
  'no.title': 'Do you not want this any more?',
  'no.lead':
    'If you say no, nobody reads this story any more. That holds at once. The writer only hears that it may not be.',
  'no.lead.words':
    'If you say no, your words do not stand in the story any more. That holds at once. The writer only hears that it may not be.',
  'no.go': 'No, take it away',
  'no.go.words': 'No, take my words away',
  'no.stay': 'Let it stand',
  'left-out.title': 'You said no',
  'left-out.lead':
    'The writer, from {place}, changed the text after that, and says that you are no longer in it.',
  'left-out.lead.words': 'The writer, from {place}, took your words out of the text after that.',
  'left-out.text': 'Nobody else can read the text you said no to.',
  'left-out.read': 'Read what it says now',
  'left-out.still': 'Do you think you are in it after all? Call us, and we will look together.',
  'left-out.link': 'See what came of your no',
  'answer.missing': 'Choose yes or no. Choosing nothing is fine too: then nothing happens.',
  'answer.done.yes': 'Thank you. The writer will be told.',
  'answer.done.no.words':
    'Fine. Your words are not in it. The writer is only told that they may not be used.',
  'answer.done.no': 'Fine. Nobody else reads this. The writer is only told that it may not be published.',

  'mine.title': 'Somebody writes about you',
  'mine.one': 'Read it, and choose whether it is all right',
  'mine.answered': 'You answered. Read it again, or choose something else',
  'own-words.title': 'Your words in a story',
  'own-words.body':
    'Somebody wants to put words of yours in a story. You are the first to read it. You choose whether it is all right.',
  'own-words.told':
    'Somebody wrote a story that you are in. You read it first. You choose whether it is all right.',
  'letter.greeting': 'Hello {name},',
  'letter.asked.subject': 'A question about your words',
  'letter.asked.je':
    'Somebody wants to put words of yours in a story. You are the first to read it, and you choose. Sign in and look here:',
  'letter.asked.u':
    'Somebody wants to put words of yours in a story. You read it first, and you choose. Sign in and look here:',
  'letter.about.subject': 'A question about a story',
  'letter.about.je':
    'Somebody wrote a story that you are in. You read it first, and you choose. Sign in and look here:',
  'letter.about.u':
    'Somebody wrote a story that you are in. You read it first, and you choose. Sign in and look here:',
  'letter.about-later.je':
    'You wanted to choose later about a story that you are in. You can now. Sign in and look here:',
  'letter.about-later.u':
    'You wanted to choose later about a story that you are in. You can now. Sign in and look here:',
  'letter.later.je':
    'You wanted to choose later about a story in which your words stand. You can now. Sign in and look here:',
  'letter.later.u':
    'You wanted to choose later about a story in which your words stand. You can now. Sign in and look here:',
  'letter.later.once': 'We ask this only once. Choosing nothing is fine too.',
  'letter.answered.subject': 'There is an answer about your story',
  'letter.answered.je': 'Somebody who is in a story of yours has answered. You can see it here:',
  'letter.answered.u': 'Somebody who is in a story of yours has answered. You can see it here:',
} as const satisfies Record<keyof typeof nl, Message>
