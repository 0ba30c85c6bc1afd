import type { PersonalColumn } from '../../../../platform/registry/thing.ts'

const reader = {
  table: 'stories.reader',
  retention: 'until it is taken back, they stop reading along, or the story is thrown away',
}

/** Of who is asked to read a draft along. */
export const readerData: readonly PersonalColumn[] = [
  ...['person_id', 'reads', 'declined', 'asked_at'].map((column) => ({
    ...reader,
    column,
    about: 'who is asked to read along',
    purpose: 'Letting them read the draft after their yes, and asking them once; nobody reads a no',
  })),
  {
    ...reader,
    column: 'got_no_of',
    about: 'who is told of in it',
    purpose: 'Not laying before readers again what they said no to; read by nobody',
  },
  {
    ...reader,
    column: 'title',
    about: 'who wrote it',
    purpose: 'Knowing what they are asked to read along',
    sealed: true,
  },
  {
    ...reader,
    column: 'name',
    about: 'who is asked to read along',
    purpose: 'Knowing who reads along, for its writers alone',
    sealed: true,
  },
]
