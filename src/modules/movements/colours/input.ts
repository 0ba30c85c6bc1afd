import { z } from 'zod'
import { version } from '../../../platform/web/fields.ts'
import type { Given } from './model/roles.ts'
import { type Role, roles } from './model/roles.ts'

const colour = z.string().regex(/^#[\da-f]{6}$/)
const given = z.partialRecord(z.enum(roles), colour).transform((chosen): Given => inOrder(chosen))

/** Always in one order: the same colours are the same stylesheet. */
export const inOrder = (chosen: Partial<Record<Role, string>>): Given =>
  Object.fromEntries(roles.flatMap((role) => (chosen[role] ? [[role, chosen[role]]] : [])))

export const KeepColours = z.object({ slug: z.string(), version, light: given, dark: given })
export const RemoveColours = z.object({ slug: z.string() })
