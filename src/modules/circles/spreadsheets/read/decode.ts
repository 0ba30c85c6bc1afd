/** What stands where bytes could not be read as text. */
export const unreadable = '\uFFFD'

/**
 * A file's bytes as text, without a byte order mark. UTF-8, UTF-16 where its mark says so (spreadsheets write that as
 * "Unicode text"), or Windows-1252, which older spreadsheets write. Bytes that break into text that is UTF-8 become
 * `unreadable`, so that only their own line is lost.
 */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const text = new TextDecoder('utf-8').decode(bytes)
  return looksLikeUtf8(text) ? text : new TextDecoder('windows-1252').decode(bytes)
}

/** Whether letters outside ASCII came out whole: in Windows-1252 hardly two of them in a row make one of UTF-8. */
function looksLikeUtf8(text: string): boolean {
  if (!text.includes(unreadable)) return true
  return /[^\p{ASCII}\uFFFD]/u.test(text)
}
