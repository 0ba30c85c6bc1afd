import { z } from 'zod'
import { audiences as finerAudiences, isNamed, purposes } from '../../../platform/consent/index.ts'
import { asides, audiences } from '../schema.ts'
import type { KeptTold } from './media/keep-told.ts'
import { Sentence, WrittenVersion } from './sentence.ts'

/** A checkbox: absent when it is not ticked. */
const ticked = z.preprocess((value) => value !== undefined && value !== '', z.boolean())
const version = z.coerce.number().int().positive()

export const Speak = z.object({ words: Sentence })

/** `told` is ours: cleaned and in its file before it gets here. */
export const Tell = z.object({ words: WrittenVersion, told: z.custom<KeptTold>() })

export const TellFor = Tell.extend({ seatId: z.uuid('write-for.nobody') })

export const WriteDown = z.object({
  seatId: z.uuid('write-for.nobody'),
  way: z.enum(['typed-by-other', 'paper'], 'write-for.way'),
  words: Sentence,
})

/** Empty words are for what was told in another way; see the command. */
export const Change = z.object({ contributionId: z.uuid(), version, words: WrittenVersion })

export const Confirm = z.object({
  contributionId: z.uuid(),
  version,
  /** Empty: nobody but the speaker, for now. */
  audience: z.union([z.enum(audiences), z.literal('').transform(() => null)]).default(null),
  withName: ticked,
  /** Not choosing now. */
  aside: z.enum(asides).optional(),
})

export const Allow = z.object({
  contributionId: z.uuid(),
  audience: z.enum(audiences, 'audience.none'),
  withName: ticked,
  /** What held when it was chosen, where the choice had to wait on a device: as `standingOf` says it. */
  seen: z.union([z.string().transform((one) => [one]), z.array(z.string())]).optional(),
})

export const AllowFor = z
  .object({
    contributionId: z.uuid(),
    purpose: z.enum(purposes),
    /** Empty: not any more, for this purpose. */
    audience: z.union([z.enum(finerAudiences), z.literal('').transform(() => null)], 'audience.none'),
    circleIds: z.preprocess(
      (value) => (value === undefined || value === '' ? [] : [value].flat()),
      z.array(z.uuid('circles.none')).max(50, 'circles.none'),
    ),
    /** Asked with each purpose; what is not said is no. */
    withName: z
      .enum(['yes', 'no'])
      .default('no')
      .transform((said) => said === 'yes'),
    /** What held when it was chosen, as `standingWord` says it; without it nothing is decided. */
    seen: z.string().default(''),
  })
  .transform((input) => ({ ...input, circleIds: isNamed(input.audience) ? input.circleIds : [] }))
  .refine(({ audience, circleIds }) => !isNamed(audience) || circleIds.length > 0, {
    path: ['circleIds'],
    message: 'circles.none',
  })

export const One = z.object({ contributionId: z.uuid() })

export const SetAside = z.object({ contributionId: z.uuid(), aside: z.enum(asides) })
