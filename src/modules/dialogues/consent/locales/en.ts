import type { nl } from './nl.ts'

export const en = {
  'consent.title': 'Who may read this, and what for',
  'consent.lead': 'You decide. Each use is asked apart. What you did not choose is not allowed.',
  'consent.link': 'Who may read this, and what for',
  'consent.waits': 'This sentence still waits for your yes. After that you can choose here.',
  'consent.left-out': 'This sentence was left out. Nobody else reads it.',
  'consent.back': 'Back to your words',
  'consent.change': 'Change this: {purpose}',
  'consent.choose': 'Choose for this: {purpose}',
  'consent.withdraw': 'Take everything back',
  'consent.withdraw.body': 'Then nobody else reads these words any more, anywhere.',
  'consent.ask': 'Rather together, on paper or by telephone?',
  'consent.ask.body': 'Ask somebody you trust to sit beside you. You choose yourself.',
  'consent.ask.call': 'Or call {name}, {phone}. They are not of the organisation.',

  'purpose.talk-on': 'Talking on about it',
  'purpose.talk-on.for': 'Reading what you said, talking about it with others, and giving you an answer.',
  'purpose.theme-work': 'Working on a theme',
  'purpose.theme-work.for':
    'People who work on something for longer take your words along. Apart from the conversation in which you said them.',
  'purpose.publish': 'In a story or a message',
  'purpose.publish.for': 'Quoting your words in a story, an article or a newsletter.',
  'purpose.publish-as-told': 'Your voice or your picture in a story or a message',
  'purpose.publish-as-told.for':
    'Not only your words, but also what you spoke, drew or showed. Whoever knows you may recognise you by it. That is why we ask it apart.',
  'purpose.research': 'Research',
  'purpose.research.for': 'Learning from it in research that the movement does together with people.',

  'now.nobody': 'That is not allowed.',
  'now.talk-on': '{Who} may read this.',
  'now.theme-work': '{Who} may work with it under a theme.',
  'now.publish': '{Who} may read this in a story or a message.',
  'now.publish-as-told': '{Who} may also hear or see it themselves in a story or a message.',
  'now.research': '{Who} may learn from it in research.',
  'name.without': 'Without your name.',
  'name.with': 'With your name: {name}.',

  'who.here': 'who was at this conversation',
  'who.team': 'who belongs to {circles}',
  'who.team.unknown': 'who belongs to the circle you chose',
  'who.organisation': 'everybody at {organisation}',
  'who.movement': 'everybody in the movement',
  'who.partners': 'who works at {circles}',
  'who.partners.unknown': 'who works at the partner you chose',
  'who.everyone': 'everyone',
  'who.our-house': 'the organisation',

  'audience.here': 'Only who was at this conversation',
  'audience.team': 'An action team or another circle',
  'audience.team.hint': 'You choose which one in a moment',
  'audience.organisation': 'Our organisation',
  'audience.organisation.hint': 'Everybody who belongs to {organisation}',
  'audience.movement': 'The whole movement',
  'audience.movement.hint': 'Everybody who belongs to one of the organisations',
  'audience.partners': 'A partner',
  'audience.partners.hint': 'For instance a care office or a ministry. You choose which one in a moment',
  'audience.everyone': 'Everyone',
  'audience.everyone.hint': 'Also who belongs nowhere',
  'audience.nobody': 'Nobody',
  'audience.nobody.hint': 'For this nobody may use your words',
  'audience.now': 'as it is now',

  'ask.question': 'Who may do this?',
  'ask.few': 'You were with few; whoever reads this can guess who said it.',
  'ask.nothing': 'If you choose nothing, nothing changes.',
  'ask.keep': 'Leave it as it is',
  'audience.none': 'Choose who may do this. Or leave it as it is.',

  'circles.team': 'Which circle?',
  'circles.partners': 'Which partner?',
  'circles.lead': 'You may choose more than one. Who is not among them does not read this.',
  'circles.do': 'Go on',
  'circles.none': 'Choose at least one.',
  'circles.empty': 'There is no circle yet that you can choose here.',
  'circles.back': 'Choose something else',

  'sure.title': 'This is how it will be',
  'sure.nobody.talk-on': 'Nobody reads this any more to talk on about it.',
  'sure.nobody.theme-work': 'Nobody may work with it under a theme any more.',
  'sure.nobody.publish': 'Nobody may quote this in a story or a message any more.',
  'sure.nobody.publish-as-told': 'Nobody may use your voice or picture in a story or a message any more.',
  'sure.nobody.research': 'Nobody may learn from this in research.',
  'sure.name': 'May your name go along?',
  'sure.without': 'Without my name',
  'sure.with': 'With my name: {name}',
  'sure.do': 'This is right',
  'sure.do.nobody': 'Not allowed any more',
  'sure.done': 'It is kept. It holds from now on.',

  'touches.title': 'What changes',
  'touches.beyond': 'What we cannot take back',
  'touches.narrower': 'Whoever may no longer read them, sees your words nowhere from now on.',
  'touches.pages':
    'Nobody else can read your words here any more. That holds at once, also on screens that are open now.',
  'touches.talk-on':
    'Nobody else reads them here any more to talk about them. That holds at once, also on screens that are open now.',
  'touches.purposes': 'Nobody may use them under a theme, in a story or for research any more either.',
  'touches.others': 'What you allowed for something else goes on: {purposes}.',
  'touches.cluster': 'They disappear from what lies together under ‘{cluster}’.',
  'touches.cluster.narrower': 'They lie together under ‘{cluster}’. There only who may still sees them.',
  'touches.owed': '{carriers} is looking for an answer at {askedOf}, and does not see your words any more.',
  'touches.owed.many':
    '{carriers} are looking for an answer at {askedOf}, and do not see your words any more.',
  'touches.owed.nobody': 'Who looks for an answer at {askedOf} does not see your words any more.',
  'touches.owed.narrower':
    'Who looks for or brought an answer at {askedOf} reads them only if they were at this conversation.',
  'touches.answered':
    'Your words no longer stand with the answer of {askedOf}. Where other words lie with it, the answer stays for those people.',
  'touches.board': 'They no longer stand below the question to the board either.',
  'touches.report': 'They disappear from the report.',
  'touches.letter':
    'The letter to who was at the table says what was done with your words. Where no other words lie with it, that part disappears from the letter.',
  'touches.theme': 'They no longer count under a theme.',
  'touches.look-back':
    'They are gone from the look-back of the conversation too. Nowhere does it say that you took anything back.',
  'touches.author':
    'Who laid your words somewhere or looks for an answer hears that something is gone. Not from whom, and nobody else hears it.',
  'touches.stays': 'You go on seeing them. You can choose again later.',
  'beyond.read': 'What somebody read, heard, copied or printed already. Our e-mails never hold your words.',
  'beyond.letter':
    'A letter was already sent to who was there. That was on {date}. Whoever has it on paper keeps that paper. If something of yours stands at the beginning or the end, it stays there. Call us if you do not want that.',
  'beyond.report': 'A report that somebody printed already.',
  'beyond.everyone': 'What a search engine or another site copied while everyone could read it.',

  'history.title': 'What you chose before',
  'history.yes': 'With ‘{purpose}’ you chose: {who}.',
  'history.no': 'With ‘{purpose}’ you chose: nobody.',
  'history.return':
    'This site was put back to an earlier moment. Because you allowed less after it, ‘{purpose}’ is closed now. You can choose anew.',
  'history.present': '{name} sat with you.',
  'history.present.somebody': 'Somebody sat with you.',
  'history.none': 'You chose nothing yet.',

  // Everything together
  'all.title': 'What you allowed',
  'all.lead':
    'All your words, with who may read them now and what you chose before. You can always change it.',
  'all.nothing': 'Nobody else may read this now.',
  'all.history': 'What you chose before ({count})',
  'all.change': 'Change who may read this',
  'all.back': 'Back to your words',
} as const satisfies Record<keyof typeof nl, string>
