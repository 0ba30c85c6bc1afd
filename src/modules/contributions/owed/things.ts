import { type Thing, thing } from '../../../platform/registry/thing.ts'
import { linkedAnswer } from '../linked/answers.ts'

/** The answer that is owed to who spoke. */
export const owedAnswerThing: Thing = thing({
  name: 'owed-answer',
  tables: [
    'contributions.owed_answer',
    'contributions.owed_answer_version',
    'contributions.owed_answer_words',
    'contributions.carrier',
    'contributions.carrier_address',
    'contributions.handover',
  ],
  visibility:
    'The fire it came from, who carries it, and whoever may read at least one of the words it answers. Who carries it is named around the fire and in the house only.',
  consent: 'Only words whose speaker let them leave the fire are taken onward.',
  provenance: 'Grew out of a cluster of a harvest; answers the words in it.',
  linked: linkedAnswer,
  personalData: [
    {
      table: 'contributions.carrier',
      column: 'name',
      about: 'carrier',
      purpose: 'To know around the fire and in the house who brings the answer.',
      retention: 'as long as the answer',
    },
    {
      table: 'contributions.carrier',
      column: 'seat_id',
      about: 'carrier',
      purpose: 'Who may give the answer.',
      retention: 'as long as the answer',
    },
    {
      table: 'contributions.handover',
      column: 'from_name',
      about: 'carrier',
      purpose: 'So that it stays in sight who was to bring an answer before somebody else did.',
      retention: 'as long as the answer',
    },
    {
      table: 'contributions.handover',
      column: 'from_seat_id',
      about: 'carrier',
      purpose: 'To tell who asked what became of it.',
      retention: 'as long as the answer',
    },
    {
      table: 'contributions.handover',
      column: 'to_name',
      about: 'who was asked',
      purpose: 'So that it stays in sight who brings an answer since then, and who was asked.',
      retention: 'as long as the answer',
    },
    {
      table: 'contributions.handover',
      column: 'to_seat_id',
      about: 'who was asked',
      purpose: 'Who may say yes or no.',
      retention: 'as long as the answer',
    },
    {
      table: 'contributions.carrier_address',
      column: 'email',
      about: 'carrier without an account',
      purpose: 'To send their link, and to remind them once. Read by the post only.',
      retention: 'as long as the seat, also after it ended',
      sealed: true,
    },
    {
      table: 'contributions.owed_answer',
      column: 'asked_of',
      about: 'who was asked',
      purpose: 'To whom it goes: a body, or somebody by name.',
      retention: 'as long as the answer',
    },
    {
      table: 'contributions.owed_answer',
      column: 'answered_by',
      about: 'carrier',
      purpose: 'Who gave the answer, for the fire and the house.',
      retention: 'as long as the answer',
    },
    {
      table: 'contributions.owed_answer',
      column: 'noted_by',
      about: 'who keeps the fire',
      purpose: 'Who wrote down what a carrier told, for the fire and the house.',
      retention: 'as long as the answer',
    },
    {
      table: 'contributions.owed_answer',
      column: 'noted_by_seat_id',
      about: 'who keeps the fire',
      purpose: 'To forget their name where they wrote it down.',
      retention: 'as long as the answer',
    },
  ],
})
