/** An address that is a path of names, in which capitals tell nothing: a code may differ by one. */
const named = /^(?:\/(?::slug|[a-z-]+))*$/

/**
 * The same address as the house writes it, where it was written with a line at the end or in capitals. Undefined where it is written so.
 * @param pattern of the route that was asked, where there is one: what is not a name in it stays as it was typed.
 */
export function otherWriting({ pathname, search }: URL, pattern?: string): string | undefined {
  // Two lines at the beginning are no path to a browser, but another site.
  if (pathname.startsWith('//')) return undefined
  const plain = `/${pathname.replace(/^\/+|\/+$/g, '')}`
  const written = pattern === undefined || named.test(pattern) ? lowered(plain) : plain
  return written === pathname ? undefined : written + search
}

const lowered = (path: string) => (/^[A-Za-z0-9/-]*$/.test(path) ? path.toLowerCase() : path)
