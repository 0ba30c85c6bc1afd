import { z } from 'zod'
import { owedKinds } from '../../contributions/index.ts'

/** Longest name of a cluster, in characters. */
export const nameLength = 120

const ticked = z.preprocess((value) => value !== undefined && value !== '', z.boolean())
const version = z.coerce.number().int()
const name = z.string().trim().max(nameLength, 'cluster.error.long')
const named = name.min(1, 'cluster.error.name')

/** Into the cluster `cluster`, or into a new one called `name`. Messages are keys of `harvestWords`. */
export const LayTogether = z
  .object({
    dialogueId: z.uuid(),
    slips: z.array(z.uuid()).min(1, 'harvest.error.slips').max(500, 'harvest.error.slips'),
    cluster: z.union([z.uuid(), z.literal('')]).default(''),
    name: name.default(''),
    isQuestion: ticked,
  })
  .refine(({ cluster, name: typed }) => cluster !== '' || typed !== '', {
    path: ['name'],
    message: 'harvest.error.name',
  })

export const RenameCluster = z.object({
  dialogueId: z.uuid(),
  clusterId: z.uuid(),
  version,
  name: named,
  isQuestion: ticked,
})

export const MergeClusters = z
  .object({ dialogueId: z.uuid(), clusterId: z.uuid(), into: z.uuid('merge.error.into') })
  .refine(({ clusterId, into }) => clusterId !== into, { path: ['into'], message: 'merge.error.into' })

export const SplitCluster = z.object({
  dialogueId: z.uuid(),
  clusterId: z.uuid(),
  slips: z.array(z.uuid()).min(1, 'split.error.none').max(500, 'split.error.none'),
  name: named,
  isQuestion: ticked,
})

export const LoosenSlip = z.object({ dialogueId: z.uuid(), clusterId: z.uuid(), slip: z.uuid() })

/** What a button says: `undo.<step>` or `redo.<step>`. */
const turning = z
  .string()
  .regex(/^(undo|redo)\.[0-9a-f-]{36}$/)
  .transform((text) => ({ turn: text.slice(0, 4) as 'undo' | 'redo', id: text.slice(5) }))

export const UndoStep = z.object({ dialogueId: z.uuid(), step: turning })

export const TakeApart = z.object({ dialogueId: z.uuid(), clusterId: z.uuid() })

const person = z.string().trim().max(100, 'onward.error.person-long').default('')
const mail = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'onward.error.mail')
  .refine((text) => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), 'onward.error.mail')
  .default('')
const seat = z.union([z.uuid(), z.literal('')]).default('')

/** One person who is asked, from around the fire or by mail. */
export const AskOne = z.object({ seat1: seat, name1: person, mail1: mail, house1: ticked })

export const ChooseOnward = z.object({
  dialogueId: z.uuid(),
  clusterId: z.uuid(),
  version,
  kind: z.enum(owedKinds, 'onward.error.kind'),
  askedOf: z.string().trim().min(1, 'onward.error.asked-of').max(200, 'onward.error.asked-of-long'),
  dueOn: z.iso.date('onward.error.due'),
  seat1: seat,
  name1: person,
  mail1: mail,
  house1: ticked,
  seat2: seat,
  name2: person,
  mail2: mail,
  house2: ticked,
})
export type ChooseOnward = z.infer<typeof ChooseOnward>
