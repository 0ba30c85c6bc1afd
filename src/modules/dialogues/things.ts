import { type PersonalColumn, type Thing, thing } from '../../platform/registry/thing.ts'

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
  tables: ['dialogues.room_code'],
  visibility: 'Who facilitates shows it to the room.',
  consent: 'none: it holds nobody’s words',
  provenance: 'Made for one evening, for one fire.',
  personalData: [],
})

const cluster = thing({
  name: 'cluster',
  tables: ['dialogues.cluster', 'dialogues.cluster_contribution'],
  visibility: 'The circle; beyond it only whoever may still read words in it.',
  consent: 'That of the words in it: it goes no further than they do.',
  provenance: 'Laid together from contributions; may lead to an owed answer.',
  personalData: [],
})

const harvestStep = thing({
  name: 'harvest step',
  tables: ['dialogues.harvest_step'],
  visibility: 'Who keeps the fire.',
  consent: 'none: it holds ids of words and names of clusters, and is kept to undo a step',
  provenance: 'Every step in laying slips together.',
  personalData: [],
})

export const dialogueThings: readonly Thing[] = [dialogue, invitation, roomCode, cluster, harvestStep]
