import type { nl } from './nl.ts'

export const en = {
  'consent.title': 'Who may read this, and what for',
  'consent.lead':
    'You decide. We ask about each use separately. If you did not choose something, it is not allowed.',
  'consent.link': 'Who may read this, and what for',
  'consent.waits': 'This sentence is still waiting for your yes. After that you can choose here.',
  'consent.left-out': 'This sentence was left out. Nobody else reads it.',
  'consent.back': 'Back to your words',
  'consent.change': 'Change this: {purpose}',
  'consent.choose': 'Choose for this: {purpose}',
  'consent.withdraw': 'Take everything back',
  'consent.withdraw.body': 'Then nobody else reads these words any more, anywhere.',
  'consent.ask': 'Would you rather do it together, on paper or by telephone?',
  'consent.ask.body': 'Ask somebody you trust to sit beside you. You make the choice yourself.',
  'consent.ask.call': 'Or call {name}, {phone}. They do not belong to the organisation.',

  'purpose.talk-on': 'Talking on about it',
  'purpose.talk-on.for': 'Reading what you said, talking about it with others, and giving you an answer.',
  'purpose.theme-work': 'Working on a theme',
  'purpose.theme-work.for':
    'People who are working on something for longer use your words, separately from the conversation you said them in. May everybody read them too? Then they can be shown on the page of the theme.',
  'purpose.publish': 'In a story or a message',
  'purpose.publish.for': 'Quoting your words in a story, an article or a newsletter.',
  'purpose.publish-as-told': 'Your voice or your picture in a story or a message',
  'purpose.publish-as-told.for':
    'Not only your words, but also what you spoke, drew or showed. People who know you may recognise you. That is why we ask about it separately.',
  'purpose.research': 'Research',
  'purpose.research.for': 'Learning from it in research that the movement does together with people.',

  'now.nobody': 'That is not allowed.',
  'now.talk-on': '{Who} may read this.',
  'now.theme-work': '{Who} may use this for a theme.',
  'now.publish': '{Who} may read this in a story or a message.',
  'now.publish-as-told': '{Who} may also hear or see you in a story or a message.',
  'now.research': '{Who} may learn from it in research.',
  'name.without': 'Without your name.',
  'name.with': 'With your name: {name}.',

  'who.here': 'the people who were at this conversation',
  'who.team': 'the people who belong to {circles}',
  'who.team.unknown': 'the people who belong to the circle you chose',
  'who.organisation': 'everybody at {organisation}',
  'who.movement': 'everybody in the movement',
  'who.partners': 'the people who work at {circles}',
  'who.partners.unknown': 'the people who work at the partner you chose',
  'who.everyone': 'everyone',
  'who.our-house': 'the organisation',

  'audience.here': 'Only the people who were at this conversation',
  'audience.team': 'An action team or another circle',
  'audience.team.hint': 'You choose which one in a moment',
  'audience.organisation': 'Our organisation',
  'audience.organisation.hint': 'Everybody who belongs to {organisation}',
  'audience.movement': 'The whole movement',
  'audience.movement.hint': 'Everybody who belongs to one of the organisations',
  'audience.partners': 'A partner',
  'audience.partners.hint': 'For instance a care office or a ministry. You choose which one in a moment',
  'audience.everyone': 'Everyone',
  'audience.everyone.hint': 'Including people who do not belong anywhere',
  'audience.nobody': 'Nobody',
  'audience.nobody.hint': 'Nobody may use your words for this',
  'audience.now': 'as it is now',

  'ask.question': 'Who may do this?',
  'ask.few': 'There were only a few of you; people who read this may guess who said it.',
  'ask.nothing': 'If you choose nothing, nothing changes.',
  'ask.keep': 'Leave it as it is',
  'audience.none': 'Choose who may do this. Or leave it as it is.',

  'circles.team': 'Which circle?',
  'circles.partners': 'Which partner?',
  'circles.lead': 'You can choose more than one. Nobody else can read this.',
  'circles.do': 'Go on',
  'circles.none': 'Choose at least one.',
  'circles.empty': 'There is no circle yet that you can choose here.',
  'circles.back': 'Choose something else',

  'sure.title': 'This is how it will be',
  'sure.nobody.talk-on': 'Nobody can read this any more in order to talk about it.',
  'sure.nobody.theme-work': 'Nobody may use it for a theme any more.',
  'sure.nobody.publish': 'Nobody may quote this in a story or a message any more.',
  'sure.nobody.publish-as-told': 'Nobody may use your voice or picture in a story or a message any more.',
  'sure.nobody.research': 'Nobody may learn from this in research.',
  'sure.name': 'May we use your name?',
  'sure.without': 'Without my name',
  'sure.with': 'With my name: {name}',
  'sure.do': 'This is right',
  'sure.do.nobody': 'Not allowed any more',
  'sure.done': 'Saved. It applies from now on.',

  'touches.title': 'What changes',
  'touches.beyond': 'What we cannot take back',
  'touches.narrower': 'From now on, people who may no longer read your words do not see them anywhere.',
  'touches.pages':
    'Nobody else can read your words here any more. This takes effect at once, even on screens that are open now.',
  'touches.talk-on':
    'Nobody else can read them here any more in order to talk about them. This takes effect at once, even on screens that are open now.',
  'touches.purposes': 'Nobody may use them for a theme, in a story or for research any more either.',
  'touches.others': 'What you allowed for other uses stays as it is: {purposes}.',
  'touches.cluster': 'They disappear from ‘{cluster}’.',
  'touches.cluster.narrower':
    'They are part of ‘{cluster}’. Only people who still may see them can see them there.',
  'touches.owed': '{carriers} is looking for an answer from {askedOf}, and can no longer see your words.',
  'touches.owed.many':
    '{carriers} are looking for an answer from {askedOf}, and can no longer see your words.',
  'touches.owed.nobody': 'The people looking for an answer from {askedOf} can no longer see your words.',
  'touches.owed.narrower':
    'People who are looking for an answer from {askedOf}, or who brought one, can only read them if they were at this conversation.',
  'touches.answered':
    'Your words are no longer shown with the answer from {askedOf}. If there are other words with it, the answer stays for those people.',
  'touches.board': 'They are no longer shown below the question to the board either.',
  'touches.report': 'They disappear from the report.',
  'touches.letter':
    'The letter to the people at the table says what was done with your words. If that part is not about other words too, it disappears from the letter.',
  'touches.theme': 'They no longer count under a theme.',
  'touches.look-back':
    'They are gone from the look-back of the conversation too. It does not say anywhere that you took anything back.',
  'touches.author':
    'People who put your words with others, or are looking for an answer, are told that something is gone. They are not told whose words, and nobody else is told.',
  'touches.stays': 'You can still see them. You can choose again later.',
  'beyond.read':
    'What somebody has already read, heard, copied or printed. Our emails never include your words.',
  'beyond.letter':
    'A letter has already been sent to the people who were there, on {date}. People who have it on paper keep that paper. If something of yours is at the beginning or the end, it stays there. Call us if you do not want that.',
  'beyond.report': 'A report that somebody has already printed.',
  'beyond.everyone': 'What a search engine or another site copied while everyone could read it.',

  'history.title': 'What you chose before',
  'history.yes': 'For ‘{purpose}’ you chose: {who}.',
  'history.no': 'For ‘{purpose}’ you chose: nobody.',
  'history.return':
    'This site was restored from an earlier backup. Because you allowed less after that, ‘{purpose}’ is closed now. You can choose again.',
  'history.second.waits':
    'You chose for ‘{purpose}’: {who}. That is waiting for the person who decides with you.',
  'history.second.yes': 'The person who decides with you also said yes for ‘{purpose}’: {who}.',
  'history.second.no': 'The person who decides with you said no for ‘{purpose}’: {who}.',
  'history.present': '{name} sat with you.',
  'history.present.somebody': 'Somebody sat with you.',
  'history.none': 'You have not chosen anything yet.',

  // Everything together
  'all.title': 'What you allowed',
  'all.lead':
    'All your words, with who may read them now and what you chose before. You can always change it.',
  'all.nothing': 'Nobody else may read this now.',
  'all.history': 'What you chose before ({count})',
  'all.change': 'Change who may read this',
  'all.back': 'Back to your words',
} as const satisfies Record<keyof typeof nl, string>
