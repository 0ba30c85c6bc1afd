import type { PersonalColumn } from '../../../platform/registry/thing.ts'

export const whileWritten = 'until it is thrown away, or its only writer erases everything'

/** Of who writes a story. */
export const writerData: readonly PersonalColumn[] = [
  {
    table: 'stories.writer',
    column: 'person_id',
    about: 'writer',
    purpose: 'Knowing whose it is, for its writers alone',
    retention: whileWritten,
  },
  {
    table: 'stories.writer',
    column: 'name',
    about: 'writer',
    purpose: 'The name that its writer wants above it',
    retention: whileWritten,
  },
]

/** In what is being written. */
export const writtenData: readonly PersonalColumn[] = [
  {
    table: 'stories.asked_oneself',
    column: 'answers',
    about: 'who wrote it, and who read it beforehand',
    purpose: 'Thinking it over, for its writers alone',
    retention: whileWritten,
    sealed: true,
  },
  {
    table: 'stories.version',
    column: 'content',
    about: 'who wrote it, and who is told of in it',
    purpose: 'Writing on, and seeing what changed',
    retention: whileWritten,
    sealed: true,
  },
]
