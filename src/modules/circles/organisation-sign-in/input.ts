import { z } from 'zod'

/** An issuer as OpenID Connect wants it: an https address without a question or a fragment. */
const issuer = z
  .string()
  .trim()
  .max(400, 'issuer.wrong')
  .refine(isIssuer, 'issuer.wrong')
  .transform((typed) => typed.replace(/\/\.well-known\/openid-configuration$/, ''))

function isIssuer(typed: string): boolean {
  if (!URL.canParse(typed)) return false
  const { protocol, hostname, search, hash, username, password } = new URL(typed)
  const here = protocol === 'http:' && (hostname === '127.0.0.1' || hostname === 'localhost')
  return (protocol === 'https:' || here) && !search && !hash && !username && !password
}

export const SettleSignIn = z.object({
  /** Of the organisation. */
  slug: z.string(),
  issuer,
  clientId: z.string().trim().min(1, 'client.missing').max(300, 'client.long'),
  /** Empty: the one that is kept. */
  secret: z.string().trim().max(500, 'secret.long'),
  admits: z.boolean(),
  vouches: z.boolean(),
  /** Zero: nothing was settled yet. */
  version: z.coerce.number().int(),
})

export const AddDomain = z.object({ slug: z.string(), domain: z.string().trim().max(300, 'domain.wrong') })
export const OneDomain = z.object({ slug: z.string(), id: z.uuid() })
export const OpenSignIn = z.object({ slug: z.string(), open: z.boolean() })
