import { z } from 'zod'
import { type Told, UserBody } from './resource.ts'

const Patch = z.object({
  Operations: z
    .array(
      z.object({
        op: z
          .string()
          .transform((op) => op.toLowerCase())
          .pipe(z.enum(['add', 'replace', 'remove'])),
        path: z.string().max(300).optional(),
        value: z.unknown().optional(),
      }),
    )
    .min(1)
    .max(50),
})

type Wrong = 'invalidSyntax' | 'invalidPath' | 'invalidValue'

/**
 * What somebody is after a patch. Attributes of the core schema that are not kept here are let pass, as senders send whole
 * people; a path that is none is refused.
 */
export function patched(before: Told, body: unknown): Told | Wrong {
  const patch = Patch.safeParse(body)
  if (!patch.success) return 'invalidSyntax'
  const { userName, externalId, email, name, active } = before
  const emails = [{ value: email, primary: true }]
  const after: Record<string, unknown> = { userName, externalId, displayName: name, emails, active }
  for (const { op, path, value } of patch.data.Operations) {
    if (path === undefined) {
      if (op === 'remove' || typeof value !== 'object' || value === null || Array.isArray(value))
        return 'invalidValue'
      for (const [name, one] of Object.entries(value)) if (!put(after, name, one)) return 'invalidPath'
    } else if (!put(after, path, op === 'remove' ? undefined : value)) return 'invalidPath'
  }
  const told = UserBody.safeParse(after)
  return told.success ? told.data : 'invalidValue'
}

const known = ['userName', 'externalId', 'displayName', 'active']
const core =
  /^(name|emails|nickName|profileUrl|title|userType|preferredLanguage|locale|timezone|phoneNumbers|ims|photos|addresses|groups|entitlements|roles|x509Certificates|schemas|id|meta|urn:ietf:params:scim:schemas:extension:)/i

/** False for a path that is none. */
function put(after: Record<string, unknown>, path: string, value: unknown): boolean {
  const plain = path.replace(/^urn:ietf:params:scim:schemas:core:2\.0:User:/i, '')
  const name = known.find((one) => one.toLowerCase() === plain.toLowerCase())
  if (name) after[name] = value
  else if (/^name\.formatted$/i.test(plain)) after.displayName = value
  else if (/^name$/i.test(plain)) after.name = value
  else if (/^emails$/i.test(plain)) after.emails = value
  else if (/^emails\[type eq "work"\]\.value$/i.test(plain)) after.emails = [{ value, primary: true }]
  else return core.test(plain)
  return true
}
