/** What stands where bytes could not be read as text. */
export const unreadable = '\uFFFD'

/**
 * A file's bytes as text, without a byte order mark. UTF-8, or UTF-16 where its mark says so (spreadsheets write that
 * as "Unicode text"). Bytes that are neither become `unreadable`, so that only their own line is lost.
 */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}
