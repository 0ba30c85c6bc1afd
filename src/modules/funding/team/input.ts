import { z } from 'zod'
import { text, version } from '../../../platform/web/fields.ts'

/** Messages are keys of this folder's words. */
export const KeepTeam = z.object({
  /** Of the movement. */
  slug: z.string(),
  circle: z.uuid('circle.missing'),
  task: text(2000, 'words.long').pipe(z.string().min(1, 'task.missing')),
  reach: text(1000, 'words.long'),
  /** 0: it becomes one. */
  version,
})
