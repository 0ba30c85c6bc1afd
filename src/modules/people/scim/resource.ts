import { z } from 'zod'
import { accountAddress } from '../sign-in/ask.ts'

export const schemas = {
  user: 'urn:ietf:params:scim:schemas:core:2.0:User',
  list: 'urn:ietf:params:scim:api:messages:2.0:ListResponse',
  error: 'urn:ietf:params:scim:api:messages:2.0:Error',
  patch: 'urn:ietf:params:scim:api:messages:2.0:PatchOp',
  config: 'urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig',
  resourceType: 'urn:ietf:params:scim:schemas:core:2.0:ResourceType',
  schema: 'urn:ietf:params:scim:schemas:core:2.0:Schema',
} as const

/** Somebody whom an organisation says to be its own. */
export interface ScimUser {
  id: string
  userName: string
  externalId: string | null
  email: string
  name: string
  active: boolean
  createdAt: Date
  changedAt: Date
}

/** What an organisation tells of somebody; nothing else of it is kept. */
export interface Told {
  userName: string
  externalId: string | null
  email: string
  name: string
  active: boolean
}

const short = z.string().trim().max(300)
/** Some senders write truth as a word. */
export const truth = z.union([
  z.boolean(),
  z.enum(['true', 'false', 'True', 'False']).transform((word) => /^t/i.test(word)),
])

export const UserBody = z
  .object({
    userName: short.min(1),
    externalId: short.nullish(),
    displayName: short.nullish(),
    name: z
      .object({ formatted: short.nullish(), givenName: short.nullish(), familyName: short.nullish() })
      .nullish(),
    emails: z
      .array(z.object({ value: short, primary: truth.nullish() }))
      .max(20)
      .nullish(),
    active: truth.nullish(),
  })
  .transform((body, context): Told => {
    const { userName, externalId, displayName, name, emails, active } = body
    const stated = (emails?.find(({ primary }) => primary) ?? emails?.[0])?.value ?? userName
    const email = accountAddress.safeParse(stated)
    if (!email.success) {
      context.addIssue({ code: 'custom', message: 'email' })
      return z.NEVER
    }
    const parts = [name?.givenName, name?.familyName].filter(Boolean).join(' ')
    const called = (name?.formatted || displayName || parts || '').replace(/[\p{Cc}\s]+/gu, ' ').slice(0, 120)
    return {
      userName,
      externalId: externalId ?? null,
      email: email.data,
      name: called,
      active: active ?? true,
    }
  })

/** @param base where the users of this house are. */
export const shown = (user: ScimUser, base: string) => ({
  schemas: [schemas.user],
  id: user.id,
  ...(user.externalId !== null && { externalId: user.externalId }),
  userName: user.userName,
  ...(user.name && { displayName: user.name, name: { formatted: user.name } }),
  emails: [{ value: user.email, primary: true }],
  active: user.active,
  meta: {
    resourceType: 'User',
    created: user.createdAt.toISOString(),
    lastModified: user.changedAt.toISOString(),
    location: `${base}/${user.id}`,
  },
})

export const listed = (resources: readonly unknown[], total: number, from: number) => ({
  schemas: [schemas.list],
  totalResults: total,
  startIndex: from,
  itemsPerPage: resources.length,
  Resources: resources,
})
