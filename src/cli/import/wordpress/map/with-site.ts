import type { Document } from '../../../../platform/documents/index.ts'
import { hostOf } from './old-addresses.ts'

/** An address here with the name of the site that it was on: another may have had the same. */
export function withSite(address: string, site: string): string {
  const [, path = '', mark = ''] = /^([^#]*)(#.*)?$/s.exec(address) ?? []
  return `${path}${path.includes('?') ? '&' : '?'}site=${encodeURIComponent(hostOf(site) ?? '')}${mark}`
}

/** Links that lead by an old address, which are the only ones that begin with a stroke, say of which site it is. */
export const linksWithSite = (document: Document, site: string): Document =>
  JSON.parse(JSON.stringify(document), (key, value: unknown) =>
    key === 'href' && typeof value === 'string' && value.startsWith('/') ? withSite(value, site) : value,
  ) as Document
