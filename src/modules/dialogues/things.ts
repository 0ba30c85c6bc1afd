import { type PersonalColumn, type Thing, thing } from '../../platform/registry/thing.ts'
import { linkedCluster } from './linked/clusters.ts'
import { linkedDialogue } from './linked/dialogues.ts'
import { linkedBoardQuestion, linkedLetter, linkedReport } from './linked/told-again.ts'

const asLongAsTheFire = 'as long as the fire is kept'
const people = (column: string, about: string, purpose: string): PersonalColumn => ({
  table: 'dialogues.dialogue',
  column,
  about,
  purpose,
  retention: asLongAsTheFire,
})

const dialogue = thing({
  name: 'dialogue',
  tables: ['dialogues.dialogue', 'dialogues.dialogue_question', 'dialogues.movement_question'],
  visibility:
    'A draft: who prepares and facilitates. Later also who is invited and who sits in the organisation; everyone only when announced.',
  consent: 'none: it says what will be talked about, not what anybody said',
  provenance: 'Started by somebody an organisation trusts; its harvest comes from it.',
  linked: linkedDialogue,
  personalData: [
    people(
      'facilitator_name',
      'facilitator',
      'To know who leads the conversation, on a public announcement too.',
    ),
    people('contact_phone', 'facilitator or initiator', 'To call with a question beforehand.'),
    people(
      'pass_on_to',
      'who must be told of danger',
      'To say before anybody speaks to whom that is passed on.',
    ),
    people('confidant_name', 'confidant', 'A person outside the organisation to talk to.'),
    people('confidant_phone', 'confidant', 'A person outside the organisation to talk to.'),
  ],
})

const invited = (column: string, purpose: string, sealed = false): PersonalColumn => ({
  table: 'dialogues.invitation',
  column,
  about: 'who is invited',
  purpose,
  retention: asLongAsTheFire,
  ...(sealed && { sealed }),
})

const invitation = thing({
  name: 'invitation',
  tables: ['dialogues.invitation'],
  visibility: 'Who was invited, and who prepares and facilitates that fire.',
  consent:
    'none to invite; the answer and what somebody needs are theirs to give, to change and to leave open',
  provenance: 'Given by who prepares the fire; answered by who was invited.',
  personalData: [
    invited('email', 'To send the invitation.', true),
    invited('needs', 'So that somebody can come: what they need to be able to.', true),
    invited('answer', 'To know who comes.'),
    invited('brought_by', 'To know who comes together.'),
    invited('answered_at', 'To know whether an answer is from before or after a change.'),
  ],
})

const roomCode = thing({
  name: 'room code',
  tables: ['dialogues.room_code', 'dialogues.at_door'],
  visibility:
    'Who facilitates shows it to the room. Who came with it alone to a mirror conversation is seen by themselves and by who leads it.',
  consent: 'none: it holds nobody’s words',
  provenance: 'Made for one evening, for one fire.',
  personalData: [],
})

const cluster = thing({
  name: 'cluster',
  tables: [
    'dialogues.cluster',
    'dialogues.cluster_contribution',
    'dialogues.former_cluster',
    'dialogues.former_words',
  ],
  visibility: 'The circle; beyond it only whoever may still read words in it.',
  consent: 'That of the words in it: it goes no further than they do.',
  provenance: 'Laid together from contributions; may lead to an owed answer.',
  linked: linkedCluster,
  personalData: [],
})

const takenBack = thing({
  name: 'taken back',
  tables: ['dialogues.taken_back'],
  visibility:
    'Who made what words are gone from: who keeps the cluster or the report, carries the answer, or writes the letter.',
  consent: 'none: it says that something is gone, and neither whose it was, nor how much, nor when',
  provenance:
    'Left by the database when words are taken back or go less far; gone when they come back unseen.',
  personalData: [],
})

const harvestStep = thing({
  name: 'harvest step',
  tables: ['dialogues.harvest_step', 'dialogues.undone_onward'],
  visibility:
    'Who keeps the fire; who keeps it and listens, their own. What was promised and then undone is read by nobody.',
  consent: 'none: it holds ids of words and names of clusters, and is kept to undo a step',
  provenance: 'Every step in laying slips together and taking them onward.',
  personalData: [
    {
      table: 'dialogues.harvest_step',
      column: 'listener_seat_id',
      about: 'who keeps the fire and listens',
      purpose: 'They undo their own steps and see no others.',
      retention: 'a month',
    },
    ...(['promise', 'carriers', 'board_question'] as const).map((column) => ({
      table: 'dialogues.undone_onward',
      column,
      about: 'who was asked, and who would have carried the answer',
      purpose: 'To promise again what was undone, as it was.',
      retention: 'a month',
    })),
  ],
})

const closingLetter = thing({
  name: 'closing letter',
  tables: ['dialogues.closing_letter', 'dialogues.closing_letter_author', 'dialogues.closing_letter_part'],
  visibility:
    'Who keeps the conversation and who carries an answer from it; once it was sent, everybody who was at the table. Never who only listened. What it says of an answer closes with the words that it answers.',
  consent: 'none: it holds what was done, in the words of who did it',
  provenance: 'Begun from what was promised and answered; finished by who answers.',
  linked: linkedLetter,
  personalData: [
    {
      table: 'dialogues.closing_letter_author',
      column: 'seat_id',
      about: 'who wrote at the letter',
      purpose: 'To tell them alone when something they may have written about was taken back.',
      retention: 'until the letter is sent',
    },
  ],
})

const boardQuestion = thing({
  name: 'board question',
  tables: ['dialogues.board_question'],
  visibility: 'Whoever may read at least one of the words behind it.',
  consent: 'Only words whose speaker let them leave the conversation lie behind it.',
  provenance: 'Written by a council once, and changed by nobody.',
  linked: linkedBoardQuestion,
  personalData: [
    {
      table: 'dialogues.board_question',
      column: 'asked_by',
      about: 'who asks',
      purpose: 'To know who asks: a council, or somebody by name.',
      retention: 'as long as the answer',
    },
  ],
})

const preparationTalk = thing({
  name: 'preparation talk',
  tables: ['dialogues.preparation_talk'],
  visibility:
    'Whoever noted it, and nobody else, also not who facilitates after them. Of the listeners together: who prepares and facilitates.',
  consent: 'none: it says that somebody was spoken to beforehand',
  provenance: 'Noted by who prepares or facilitates.',
  personalData: [
    {
      table: 'dialogues.preparation_talk',
      column: 'note',
      about: 'who is invited',
      purpose: 'To remember what somebody needs to be able to speak.',
      retention: asLongAsTheFire,
      sealed: true,
    },
  ],
})

const report = thing({
  name: 'report',
  tables: ['dialogues.report_words'],
  visibility: 'Whoever may read the words in it, each word apart.',
  consent: 'That of the words in it: they may leave the conversation, and are gone from it when taken back.',
  provenance: 'Sorted by who prepares or facilitates, from words that were let go.',
  linked: linkedReport,
  personalData: [],
})

export const dialogueThings: readonly Thing[] = [
  dialogue,
  invitation,
  roomCode,
  cluster,
  takenBack,
  harvestStep,
  closingLetter,
  boardQuestion,
  preparationTalk,
  report,
]
