import type { PersonalColumn } from '../../../platform/registry/thing.ts'
import { whilePublished } from '../reading/personal-data.ts'
import { whileWritten } from '../writing/personal-data.ts'

const toldOf = { table: 'stories.told_of', about: 'who is told of in it', retention: whileWritten }

/** Of who is told of in a story. */
export const toldOfData: readonly PersonalColumn[] = [
  {
    ...toldOf,
    column: 'name',
    purpose: 'Knowing whom to ask for a yes, for its writers alone',
    sealed: true,
  },
  ...['says', 'said_on'].map((column) => ({
    ...toldOf,
    column,
    purpose: 'Letting it be read only with their yes',
  })),
  {
    ...toldOf,
    column: 'seat_id',
    purpose:
      'Asking who was chosen by name from a circle where they are already: among what is theirs, and by letter; who writes learns of no account',
    retention: 'while it is written or read, or until they erase their place',
  },
  {
    ...toldOf,
    column: 'wishes',
    purpose: 'Telling who writes what would help, where they want that; it is no yes',
    retention: 'until they answer something else, or take it back',
  },
  {
    ...toldOf,
    column: 'later_on',
    purpose: 'Asking them again on the day they chose; who writes learns only that there is one',
    retention: 'until that day, or until they answer',
  },
  {
    ...toldOf,
    column: 'told_on',
    purpose: 'Reminding them once in seven days at most',
    retention: 'until they answer',
  },
  {
    ...toldOf,
    column: 'along_until',
    purpose: 'Letting somebody of their choice read along; who writes knows nothing of it',
    retention: 'two weeks at most, or until they answer or end it',
  },
  {
    ...toldOf,
    column: 'said_name',
    purpose:
      'Knowing whether a name under their words is still the one they said yes to: a digest, read by nobody',
  },
  {
    table: 'stories.quoted',
    column: 'name_hash',
    about: 'whose words stand in it',
    purpose: 'Showing no other name under their words than they said yes to: a digest, read by nobody',
    retention: whilePublished,
  },
]
