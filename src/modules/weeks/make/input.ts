import { z } from 'zod'
import { line, text, version } from '../../../platform/web/fields.ts'
import { accents } from '../accents.ts'
import { day, needed, time, whole } from '../typed.ts'

/** In which Week, and which part; absent for a new one. */
const part = { week: z.string(), id: z.uuid().optional(), version }

const dates = { firstOn: day, lastOn: day }
const front = { title: needed(120, 'title.needed'), about: text(3000, 'long') }

/** A Week has no more days than a month. */
function inOrder({ firstOn, lastOn }: { firstOn: string; lastOn: string }, context: z.RefinementCtx) {
  const days = (Date.parse(lastOn) - Date.parse(firstOn)) / 86_400_000
  if (days < 0 || days > 31) context.addIssue({ code: 'custom', path: ['lastOn'], message: 'last.wrong' })
}

export const StartWeek = z
  .object({ movement: z.string(), circle: z.string(), ...front, ...dates })
  .superRefine(inOrder)

export const SaveFront = z
  .object({ week: z.string(), version, ...front, ...dates, accent: z.enum(accents, 'accent.needed') })
  .superRefine(inOrder)

export const SaveDay = z.object({ ...part, on: day, theme: line(160, 'long'), about: text(2000, 'long') })

export const SaveRoom = z.object({
  ...part,
  name: needed(80, 'name.needed'),
  address: line(200, 'long'),
  way: text(1000, 'long'),
  position: whole(200, 'position.wrong'),
})

export const SaveSession = z
  .object({
    ...part,
    title: needed(120, 'title.needed'),
    about: text(3000, 'long'),
    dayId: z.uuid('day.needed'),
    roomId: z.preprocess((value) => value || null, z.uuid('room.wrong').nullable()),
    from: time,
    until: time,
    /** As a house or circle is called in the list. */
    circle: line(200, 'long'),
    /** Where it leads to. */
    leadsTo: z.preprocess((value) => value || null, z.uuid('leadsTo.wrong').nullable()).default(null),
    /** Of something new at a house's own place: the address or the id of the house's gathering. */
    gathering: line(300, 'gathering.unknown').default(''),
    signUp: z.enum(['yes', 'no']).catch('yes'),
    mostPeople: z.preprocess((value) => value || null, whole(10_000, 'people.wrong').nullable()),
  })
  .refine(({ from, until }) => until > from, { path: ['until'], message: 'until.before' })

export const SaveSpeaker = z
  .object({
    ...part,
    /** Of somebody new: where they speak. */
    sessionId: z.uuid().optional(),
    name: needed(120, 'name.needed'),
    words: text(1000, 'long'),
    position: whole(50, 'position.wrong'),
    email: line(200, 'email.wrong').pipe(z.union([z.literal(''), z.email('email.wrong')], 'email.wrong')),
    yesHow: z.enum(['', 'account', 'paper', 'telephone', 'spoken']).catch(''),
    yesOn: z.preprocess((value) => value || null, day.nullable()),
  })
  .refine(({ yesHow, yesOn }) => yesHow === '' || yesHow === 'account' || yesOn !== null, {
    path: ['yesOn'],
    message: 'yes.when',
  })

export type SaveSpeaker = z.infer<typeof SaveSpeaker>

export const folders = ['days', 'rooms', 'sessions', 'speakers'] as const
export type Folder = (typeof folders)[number]

export const RemovePart = z.object({ week: z.string(), folder: z.enum(folders), id: z.uuid(), version })

export const DropSession = z.object({ week: z.string(), id: z.uuid(), version, because: text(500, 'long') })
