import { type Thing, thing } from '../../platform/registry/thing.ts'

const caller = (column: string, purpose: string) => ({
  table: 'participants.caller',
  column,
  about: "organisation's contact",
  purpose,
  retention: 'until they say no, leave the circle or erase everything',
})

const asked = (column: string, purpose: string, table = 'join_request') => ({
  table: `participants.${table}`,
  column,
  about: 'who wants to join',
  purpose,
  retention: 'until a year after it was closed; then erased, here and in the copies',
  sealed: true,
})

export const participantThings: readonly Thing[] = [
  thing({
    name: 'join request',
    tables: [
      'participants.join_request',
      'participants.join_step',
      'participants.join_day',
      'participants.prospect',
    ],
    visibility:
      'Hosts of the movement, and of the region that was named; a question to one circle: its hosts alone; who asked: how far it is. An organisation that asked to be named, once somebody spoke with it: everybody.',
    consent: 'Asking, with whatever they chose to write; on the telephone a yes that was said aloud.',
    provenance:
      'Somebody who asks for a conversation, or who wrote it down for them; each step was taken by a person.',
    personalData: [
      asked('name', 'Knowing whom one calls.'),
      asked('organisation', 'Knowing where they come from.'),
      asked('why', 'Knowing what brings them.'),
      asked('phone', 'Calling them.'),
      asked('mail', 'Writing to them.'),
      asked('note', 'Remembering what was said, and what was answered.', 'join_step'),
    ],
  }),
  thing({
    name: 'region on the map',
    tables: ['participants.region_province'],
    visibility: 'Everybody.',
    consent: 'none: it is about a part of the country',
    provenance: 'Set by who looks after the movement.',
    personalData: [],
  }),
  thing({
    name: 'face',
    tables: [
      'participants.face',
      'participants.entry',
      'participants.follow_up',
      'participants.learned_from',
    ],
    visibility: 'Whoever may see the circle. What it tried, and keeps to itself: who sits in the circle.',
    consent:
      'none: an organisation says what it is about itself; what failed is shown by its own choice alone',
    provenance: 'Written by who looks after the circle.',
    personalData: [],
  }),
  thing({
    name: 'shared question',
    tables: [
      'participants.shared_question',
      'participants.on_question',
      'participants.former_question',
      'participants.question_gathering',
    ],
    visibility:
      'Whoever may see a place that has it. What a place said or tried: who may read that on its own page. That a place was asked whether it has the same question: hosts of both.',
    consent: 'none: a place says itself what it asks, and lies beside another at its own word alone',
    provenance: 'A question of one place, which others said is theirs too; two may go on as one.',
    personalData: [],
  }),
  thing({
    name: 'words of a neighbourhood',
    tables: ['participants.speaking_rule', 'participants.says_answer'],
    visibility:
      'Once they count as said: whoever may see the neighbourhood. Before that: who sits there. Who said yes or no: that person alone.',
    consent: 'The yes of those who sit there, by a rule of their own; each can take theirs back.',
    provenance: 'Laid down by somebody who sits there, for all of them to answer.',
    personalData: [
      {
        table: 'participants.says_answer',
        column: 'yes',
        about: 'who sits in a neighbourhood',
        purpose: 'Knowing whether these are words of all of them.',
        retention: 'until they leave, erase everything, or the words are taken away',
      },
    ],
  }),
  thing({
    name: 'caller',
    tables: ['participants.caller'],
    visibility: 'Whoever may see the circle, once they said yes; before that they and who asked them.',
    consent: 'Their own yes, which they can take back.',
    provenance: 'Asked by who looks after the circle, answered by themselves.',
    personalData: [
      caller('name', 'Knowing who answers the telephone.'),
      caller('about', 'Knowing what one can call them about.'),
      caller('phone', 'Calling them.'),
    ],
  }),
]
