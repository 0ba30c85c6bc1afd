import { z } from 'zod'
import { purposes } from '../../../platform/consent/index.ts'

export const NoteDeciding = z.object({
  how: z.enum(['alone', 'together'], 'deciding.choose'),
  present: z.string().trim().max(100, 'name.long').default(''),
})

/** The bounds of what somebody says of their age; empty: eighteen or older, or they rather do not say. */
export const NoteAge = z.object({
  age: z
    .string({ error: 'age.choose' })
    .regex(/^(\d{1,2}-\d{1,2})?$/, 'age.choose')
    .transform((said) => {
      const [from, below] = said.split('-').map(Number)
      return from === undefined || below === undefined ? null : { from, below }
    })
    .refine((said) => said === null || (said.from < said.below && said.below <= 18), 'age.choose'),
})

export const AskBeside = z.object({
  name: z.string().trim().min(1, 'beside.name').max(80, 'name.long'),
  codeHash: z.instanceof(Buffer),
})

export const ShowBeside = z.object({
  contributionId: z.uuid(),
  shown: z.preprocess((said) => said === 'yes', z.boolean()),
})

export const SayAgain = z.object({
  contributionId: z.uuid(),
  purpose: z.enum(purposes),
  /** What they said before, as `standingWord` says it. */
  seen: z.string().default(''),
})

export const SecondSays = z.object({
  codeHash: z.instanceof(Buffer),
  asked: z.uuid(),
  says: z.enum(['yes', 'no'], 'second.choose'),
})

const age = (least: number, most: number) =>
  z.coerce.number({ error: 'rule.age' }).int('rule.age').min(least, 'rule.age').max(most, 'rule.age')

export const SetYoungRule = z
  .object({
    slug: z.string(),
    togetherFrom: age(8, 16),
    aloneFrom: age(12, 18),
    secondFor: z.array(z.enum(['theme-work', 'publish', 'publish-as-told', 'research'])),
    /** 0: there was none yet. */
    version: z.coerce.number().int().min(0),
  })
  .refine(({ togetherFrom, aloneFrom }) => togetherFrom < aloneFrom, {
    path: ['togetherFrom'],
    message: 'rule.order',
  })
