import { z } from 'zod'
import { line, text, version } from '../../../../platform/web/fields.ts'
import type { KeptPieces } from '../../afterwards/media/pieces.ts'

/** Which stage, and what is laid ready for it. */
const stage = { week: z.string(), session: z.uuid() }
const which = { ...stage, id: z.uuid() }

const title = line(160, 'long').pipe(z.string().min(1, 'film.title.needed'))
const captions = text(500_000, 'long')

export const AddFilm = z.object({
  ...stage,
  title,
  captions,
  file: z.custom<KeptPieces>((file) => file !== undefined, 'film.needed'),
})

export const WriteFilm = z.object({ ...which, version, title, captions })

export const RemoveShow = z.object(which)
