import type { PersonalColumn } from '../../../../platform/registry/thing.ts'

const invited = {
  table: 'stories.invited_writer',
  retention:
    'two weeks at most: until they answer, it is taken back, who asks stops writing along, or the story is thrown away',
}

/** Of who is asked to write along by a letter or a link. */
export const invitedWriterData: readonly PersonalColumn[] = [
  {
    ...invited,
    column: 'email',
    about: 'who is asked to write along by letter',
    purpose: 'Sending one letter, and after their yes a link to come in; nobody reads it',
    sealed: true,
  },
  {
    ...invited,
    column: 'says',
    about: 'who is asked to write along by letter',
    purpose: 'Asking them once; nobody reads a no',
  },
  {
    ...invited,
    column: 'title',
    about: 'who wrote it',
    purpose: 'Knowing what they are asked to write along on',
    sealed: true,
  },
  ...['name', 'byline'].map((column) => ({
    ...invited,
    column,
    about: 'who is asked to write along',
    purpose: 'Knowing who writes along, for its writers alone',
    sealed: true,
  })),
]
