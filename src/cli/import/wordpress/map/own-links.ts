import type { Document } from '../../../../platform/documents/index.ts'
import { hostOf } from './old-addresses.ts'

/**
 * Links from the site to itself lead to its old addresses here, which lead on to the stories: also after the site is gone, and
 * whatever comes first. `leads` says which do.
 */
export function withOwnLinks(
  document: Document,
  hosts: ReadonlySet<string>,
  leads: (url: URL) => boolean,
): Document {
  const text = JSON.stringify(document)
  if (!text.includes('"href"')) return document
  return JSON.parse(text, (key, value: unknown) => {
    if (key !== 'href' || typeof value !== 'string' || !hosts.has(hostOf(value) ?? '')) return value
    const url = URL.parse(value)
    return url && leads(url) ? url.pathname + url.search : value
  }) as Document
}
