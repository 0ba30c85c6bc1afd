import { z } from 'zod'
import { locales } from '../../../platform/i18n/words.ts'
import { line, several, text, version } from '../../../platform/web/fields.ts'
import { chosenKinds } from '../kinds.ts'
import { audiences, comforts } from '../schema.ts'
import { repeats } from '../time/repeat.ts'
import { isZone } from '../time/zoned.ts'

/** More places than this are several gatherings. */
export const mostPlaces = 4

const what = {
  kind: z.enum(chosenKinds, 'kind.needed'),
  title: line(120, 'title.long').pipe(z.string().min(1, 'title.needed')),
  about: text(3000, 'about.long'),
  language: z.enum(locales).nullable().catch(null),
}

export const Start = z.object({ slug: z.string(), ...what })

const part = { gatheringId: z.uuid(), version }

export const What = z.object({ ...part, ...what })

export const When = z.object({
  ...part,
  date: line(40, 'date.wrong'),
  time: line(40, 'time.wrong'),
  untilDate: line(40, 'date.wrong'),
  until: line(40, 'time.wrong'),
  zone: z.string().refine(isZone, 'zone.wrong'),
  repeat: z.enum(repeats).catch('no'),
  repeatUntil: line(40, 'date.wrong'),
})

const place = z.object({
  /** Of a place that was there before. */
  key: z.string().max(60).default(''),
  name: line(200, 'place.long'),
  address: line(300, 'place.long'),
  way: text(1000, 'way.long'),
  access: several(z.enum(comforts)),
  note: line(500, 'note.long'),
})

export const Where = z.object({
  ...part,
  places: z
    .array(place)
    .max(mostPlaces)
    // A place that is empty is no place.
    .transform((all) => all.filter((one) => one.name || one.address || one.way || one.note)),
  online: line(500, 'online.wrong').pipe(
    z.union([z.literal(''), z.url({ protocol: /^https?$/, error: 'online.wrong' })], 'online.wrong'),
  ),
  told: z.enum(['signed-up', 'all']).catch('signed-up'),
})

export const Who = z.object({
  ...part,
  audience: z.enum(audiences, 'audience.needed'),
  contactName: line(100, 'name.long'),
  contactPhone: line(40, 'phone.long'),
})

export const How = z.object({
  ...part,
  occasion: line(300, 'occasion.long'),
  runningOrder: text(3000, 'about.long'),
})

export const Afterwards = z.object({ ...part, afterwards: text(3000, 'about.long') })

export const Announcing = z.object({ gatheringId: z.uuid() })
