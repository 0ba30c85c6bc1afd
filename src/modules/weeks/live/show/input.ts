import { z } from 'zod'
import type { KeptPieces } from '../../../../platform/recordings/index.ts'
import { line, text, version } from '../../../../platform/web/fields.ts'
import { whole } from '../../typed.ts'

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

/** As many as anybody shows in a quarter of an hour. */
const mostSlides = 40

export const AddSlides = z.object({
  ...stage,
  slides: z
    .array(z.custom<{ file: KeptPieces; width: number; height: number }>())
    .min(1, 'slides.needed')
    .max(mostSlides, 'slides.many'),
})

export const WriteSlide = z.object({
  ...which,
  version,
  words: text(600, 'long'),
  position: whole(9999, 'slide.position.wrong'),
})

/** `<id>.<version of the stage they saw>`, or `none.<version>`. */
export const TurnSlide = z.object({
  ...stage,
  turn: z
    .string()
    .regex(/^([0-9a-f-]{36}|none)\.\d{1,9}$/, 'turn.wrong')
    .transform((value) => {
      const [id = '', seen = ''] = value.split('.')
      return { id: id === 'none' ? null : id, version: Number(seen) }
    }),
})

export const RemoveShow = z.object(which)
