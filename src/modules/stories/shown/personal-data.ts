import type { PersonalColumn } from '../../../platform/registry/thing.ts'

const piece = {
  table: 'stories.shown_piece',
  about: 'who is seen or heard in it, and whose it is',
  retention:
    'until its last day is over, another is shown, it is taken away, or its story is thrown away: then its key is gone, here and in the backups',
}

/** In what is shown with a story. */
export const shownData: readonly PersonalColumn[] = [
  { ...piece, column: 'file_id', purpose: 'Showing it; the file is sealed' },
  { ...piece, column: 'body', purpose: 'Showing it, in the example network', sealed: true },
]
