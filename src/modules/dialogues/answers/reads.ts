import type { Reads } from '../../../platform/web/reads.ts'

/** What was said and led to this answer, and who brings it. */
export const wordsBehind: Reads = {
  thing: 'words behind an answer',
  id: ({ params }) => params.answer ?? null,
}
