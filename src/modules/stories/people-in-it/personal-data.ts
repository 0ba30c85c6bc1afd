import type { PersonalColumn } from '../../../platform/registry/thing.ts'
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
]
