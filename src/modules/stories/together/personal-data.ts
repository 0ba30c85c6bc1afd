import type { PersonalColumn } from '../../../platform/registry/thing.ts'

const asked = {
  table: 'stories.asked_writer',
  retention: 'until the question is taken back, they stop writing along, or the story is thrown away',
}

/** Of who is asked to write along. */
export const askedWriterData: readonly PersonalColumn[] = [
  ...['person_id', 'declined', 'asked_at'].map((column) => ({
    ...asked,
    column,
    about: 'who is asked to write along',
    purpose: 'Asking them once, for who writes it, until they answer; nobody reads a no',
  })),
  {
    ...asked,
    column: 'title',
    about: 'who wrote it',
    purpose: 'Knowing what they are asked to write along on',
    sealed: true,
  },
  {
    ...asked,
    column: 'name',
    about: 'who is asked to write along',
    purpose: 'Knowing who writes along, for its writers alone',
    sealed: true,
  },
]
