import type { PersonalColumn } from '../../../platform/registry/thing.ts'

const purposes = {
  slug: 'The address where it is read, made from its title',
  title: 'Reading it',
  in_short: 'Reading it',
  body: 'Reading it',
  plain: 'Finding it, and sending it as plain text',
  shown: 'Looking at it or listening to it, with who is seen and heard in it',
  telling: 'Finding what else is about the same',
  bylines: 'Knowing who tells it, where they want that',
}

/** In what readers read. */
export const publishedData: readonly PersonalColumn[] = Object.entries(purposes).map(([column, purpose]) => ({
  table: 'stories.published',
  column,
  about: 'who wrote it, and who is told of in it',
  purpose,
  retention: 'until it is withdrawn; then it leaves the backups too',
}))
