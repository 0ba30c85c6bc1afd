import type { Browserless } from '../../../../tests/support/browserless.ts'

interface Written {
  /** The circle it is written from. */
  place: string
  title?: string
  body?: string
  kind?: string
  audience?: string
  words?: Record<string, string | string[]>
}

/** Somebody writes a story and lets it be read. Returns where it is written and where it is read. */
export async function writeAndPublish(
  writer: Browserless,
  { place, title = 'De deur bleef open', body = 'Het tochtte.', kind = 'practice', ...more }: Written,
): Promise<{ at: string; path: string }> {
  await writer.get('/write/new')
  await writer.submit({ kind, place })
  const at = writer.path
  await writer.submit({ title, body, next: 'stay', ...more.words })
  return { at, path: await publishAgain(writer, at, more.audience) }
}

export async function publishAgain(writer: Browserless, at: string, audience = 'everyone'): Promise<string> {
  await writer.get(`${at}/publish`)
  await writer.submit({ audience })
  return writer.path
}

export async function withdraw(writer: Browserless, at: string): Promise<void> {
  await writer.get(`${at}/withdraw`)
  await writer.submit({})
}
