import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'errors.title': 'Not done yet. What you typed is still there.',
  'errors.line': 'Line {line}: {problem}',
  conflict: 'Somebody else wrote here in the meantime. Check it, and save it again.',
  optional: 'optional',
  kept: 'Saved. Readers will see it once you publish it.',
  'kept.again': 'Saved. Readers will see it once you publish it again.',
  back: 'Go on writing',

  'spoken.title': 'What was spoken',
  'spoken.about':
    'Only the people who write this hear it. Write down what you hear, readers read that. May the voice itself be heard? Then choose a recording below at “What is it?”. The person who spoke hears and reads that first.',
  'recording.link': 'The recording, with chapters and captions',
  'recording.title': 'The recording',
  'recording.lead':
    'Add the file here, or the address where it can be seen. Chapters help people find their way. Captions let people who cannot hear read along.',
  'recording.people':
    'People who can be seen or heard get to see it beforehand, and have to say yes. Add them under:',
  'recording.people.link': 'Who is in it?',
  'presentation.link': 'The file of the presentation',
  'presentation.title': 'The presentation',
  'presentation.lead':
    'Add the file here, or the address where it can be seen. Say in the text itself what is on each page: then everybody can follow it, even without seeing it.',
  'presentation.people': 'Is somebody on a page, by name or in a photo? Ask first. Add them under:',
  'presentation.people.link': 'Who is in it?',

  file: 'File',
  'file.there': 'Now: {about}.',
  'file.look': 'Look at the file',
  'file.recording':
    'Film (mp4, webm) up to {most} MB. Sound (m4a, mp3, ogg, wav) too. We remove where and when it was made.',
  'file.presentation':
    'pdf, pptx or odp, 15 MB at most. A pdf that your program saves with “tags” is read aloud best. The file may say who made it: check that.',
  'file.purpose': 'For people who may read this story.',
  without: 'Remove this file',
  url: 'Or an address on another website',
  'url.hint': 'Starts with https://.',
  host: 'Whose website is that?',
  'host.hint': 'Viewers see this name before they go there.',
  licence: 'What may others do with it?',
  'licence.none': 'I say nothing about it',
  'licence.by': 'Use and change it, with my name (CC BY 4.0)',
  'licence.by-sa': 'The same, and pass on what you make in the same way (CC BY-SA 4.0)',
  'licence.zero': 'Everything, even without a name (CC0)',
  'licence.ask': 'Look only. Ask first for anything else',
  until: 'Until which day?',
  'until.recording':
    'People who are seen or heard in it see this date before they say yes. After that day the recording is deleted, here too. The text stays.',
  'until.presentation':
    'People who are on a slide see this date before they say yes. After that day the presentation is deleted, here too. The text stays.',
  'until.wrong': 'This is not a day. Choose one, or leave it empty.',
  'until.past': 'This day is over. Choose a later one, or leave it empty.',
  chapters: 'Chapters',
  'chapters.hint': 'On each line a time and a name. For example: 12:30 What we learned',
  captions: 'Captions',
  'captions.hint':
    'WebVTT or SRT, pasted or as a file. Names, colours and positions on the screen are left out.',
  'captions.file': 'Captions as a file',
  'captions.file.hint': 'vtt or srt. It replaces what was there.',
  'as-text': 'What is being said, as text',
  'as-text.go': 'Put it at the end of my text',
  'as-text.hint':
    'We make plain text of it, under a heading of its own. You can improve it afterwards. If there already was such a part, this replaces it.',
  'as-text.long': 'With this text the story becomes too long. Add part of it yourself.',
  'transcript.heading': 'What is being said',
  go: 'Save this',

  'read.recording': 'The recording',
  'read.presentation': 'The presentation',
  'read.elsewhere':
    'That is another website, run by {host}. If you go there, {host} sees that you watch and with which device. We pass nothing on about you.',
  'read.recording.link': 'Watch or listen at {host}',
  'read.presentation.link': 'See the presentation at {host}',
  'read.download': 'Download the presentation ({kind}, {size})',
  'read.scanned': 'We did not make this file. Open it only if you trust it.',
  'read.video': 'Film of {title}',
  'read.audio': 'Sound of {title}',
  'read.open': 'Open the file',
  'read.captions': 'Captions',
  'read.captions.file': 'Download the captions (vtt)',
  'read.captions.none': 'There are no captions with this yet.',
  'read.until': 'Available here until {day}.',
  'read.chapters': 'Chapters',
  'read.may.by': 'You may use and change this. Say whose it is.',
  'read.may.by-sa':
    'You may use and change this. Say whose it is, and pass on what you make in the same way.',
  'read.may.zero': 'You may do what you want with this.',
  'read.may.ask': 'You may look at this. If you want to do more with it, ask first.',
  'read.licence': 'The whole text: {name}',
  'kind.video': 'film, {size}',
  'kind.audio': 'sound, {size}',
  'kind.slides': '{kind}, {size}',

  long: 'This is too long. Make it shorter.',
  'file.both': 'Choose one of the two: a file, or an address.',
  'file.large': 'This file is too large. Put it elsewhere, and type its address.',
  'file.large.sound':
    'This kind of sound file can be 15 MB at most. If you save it as m4a or mp4, it can be larger.',
  'file.unknown': 'We cannot play this file. Save it as an ordinary mp4, webm, mp3, m4a, ogg or wav.',
  'slides.unknown': 'We cannot read this as a pdf, pptx or odp. Save it as a pdf, without macros.',
  'file.full': 'There is no room for files now. Try again later.',
  'file.away': 'The file could not be saved. Try again in a moment.',
  'captions.text': 'This is not a text file. Choose a vtt or srt.',
  'url.wrong': 'This is not a whole address. It begins with https://.',
  'host.needed': 'Whose website is that? Viewers want to know.',
  'cues.none': 'there are no captions here. A block begins with two times, such as 00:01.000 --> 00:04.000.',
  'cues.times': 'two times belong here, such as 00:01.000 --> 00:04.000.',
  'cues.order': 'this time is before the one above it.',
  'cues.empty': 'there are no words below it.',
  'cues.chapter': 'a time and a name belong here, such as 12:30 What we learned.',
} satisfies Record<keyof typeof nl, Message>
