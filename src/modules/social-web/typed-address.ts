import { maySendTo, onOwnMachine } from './addresses.ts'

/** Whom somebody typed: a whole server, or one who is there under this name or has this page. */
export type Typed =
  | { kind: 'server'; server: URL }
  /** `resource`: as WebFinger asks for it. */
  | { kind: 'person'; server: URL; resource: string }

const unseen = /[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** `@name@server`, the address of their page, or a server alone, however it was copied. Undefined for anything else. */
export function readTyped(typed: string, origin: string): Typed | undefined {
  const plain = typed
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/^acct:/i, '')
  const [, name, host] = /^@?([^@/:]+)@([^@/]+)$/.exec(plain) ?? []
  if (name && host) {
    const server = serverOf(host, origin)
    return server && { kind: 'person', server, resource: `acct:${name}@${server.host}` }
  }
  const [, rest = ''] = /^(?:https?:\/\/)?@?(.+)$/i.exec(plain) ?? []
  const [at = '', ...path] = rest.split('/')
  const server = serverOf(at, origin)
  const page = path.join('/').replace(/[?#].*$/, '')
  if (!server || !page) return server && { kind: 'server', server }
  return { kind: 'person', server, resource: new URL(`/${page}`, server).href }
}

/** Only where others are: on somebody's own machine also who is there. */
function serverOf(host: string, origin: string): URL | undefined {
  if (!/^[\p{L}\p{M}\p{N}.:-]+$/u.test(host)) return undefined
  for (const scheme of onOwnMachine(origin) ? ['http', 'https'] : ['https']) {
    const address = `${scheme}://${host}`
    if (!URL.canParse(address)) continue
    const server = new URL(address)
    if (maySendTo(server, origin)) return server
  }
  return undefined
}
