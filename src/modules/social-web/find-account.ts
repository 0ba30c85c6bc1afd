import { isActor, Object as Thing } from '@fedify/vocab'
import { calledThere } from './called.ts'
import { carry, NotReached } from './carry.ts'
import { clearLine } from './clear-text.ts'
import { contextsAt, thingsAt } from './look-up.ts'
import type { Typed } from './typed-address.ts'

/** Somebody as their own server says who they are. */
export interface Account {
  id: URL
  name: string
  /** `@name@server` */
  handle: string
}

const mostSteps = 4

/**
 * Asks a server who somebody there is, as nobody.
 * @returns undefined where nobody is called so there.
 * @throws NotReached where it does not say.
 */
export async function findAccount(
  { server, resource }: Extract<Typed, { kind: 'person' }>,
  origin: string,
): Promise<Account | undefined> {
  const first = await finger(server, resource, origin)
  if (!first) return undefined
  // Who is at another server than the one that was asked is so only where that one says so too.
  const own =
    first.id.host === server.host ? first : await finger(new URL(first.id.origin), first.id.href, origin)
  if (own?.id.href !== first.id.href || own.subject !== first.subject) return undefined
  return { id: own.id, handle: clearLine(`@${own.subject}`, 120), name: await nameOf(own.id, origin) }
}

interface Fingered {
  id: URL
  /** `name@server` */
  subject: string
}

/** WebFinger (RFC 7033). It may lead to where a server really is. */
async function finger(server: URL, resource: string, origin: string): Promise<Fingered | undefined> {
  let url = new URL(`/.well-known/webfinger?resource=${encodeURIComponent(resource)}`, server)
  for (let step = 0; step < mostSteps; step++) {
    const answer = await carry(new Request(url, { headers: { accept: 'application/jrd+json' } }), { origin })
    const leads = answer.status >= 300 && answer.status < 400 && answer.headers.get('location')
    if (!leads) return read(answer)
    url = new URL(leads, url)
  }
  throw new NotReached('it leads elsewhere')
}

async function read(answer: Response): Promise<Fingered | undefined> {
  if ([400, 404, 410].includes(answer.status)) return undefined
  const said = answer.ok ? ((await answer.json().catch(() => undefined)) as Said | undefined) : undefined
  if (!said) throw new NotReached('it does not say')
  const links = Array.isArray(said.links) ? said.links : []
  const self = links.find(
    (link) => link?.rel === 'self' && /^application\/(activity|ld)\+json/.test(link.type ?? ''),
  )?.href
  const subject = String(said.subject ?? '')
    .replace(/^acct:/i, '')
    .toLowerCase()
  return self && URL.canParse(self) && subject ? { id: new URL(self), subject } : undefined
}

interface Said {
  subject?: string
  links?: { rel?: string; type?: string; href?: string }[]
}

/** Empty where it is told to nobody who asks so. */
async function nameOf(id: URL, origin: string): Promise<string> {
  const loaders = { documentLoader: thingsAt(origin), contextLoader: contextsAt(origin) }
  const found = await loaders
    .documentLoader(id.href)
    .then(({ document }) => Thing.fromJsonLd(document, loaders))
    .catch(() => null)
  return found && isActor(found) && found.id?.href === id.href ? calledThere(found).from : ''
}
