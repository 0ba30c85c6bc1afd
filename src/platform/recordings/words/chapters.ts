import { type Cue, timeOf, Unreadable } from './cues.ts'

export interface Chapter {
  /** In seconds. */
  at: number
  title: string
}

const shape = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)\s+(\S.*)$/

/** Lines such as "12:30 Wat we leerden", in their order. @throws Unreadable */
export function readChapters(text: string): Chapter[] {
  const chapters: Chapter[] = []
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const found = shape.exec(line.trim())
    if (!found) throw new Unreadable(i + 1, 'chapter')
    const [, hours = '0', minutes, seconds, title = ''] = found
    const at = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
    if (at <= (chapters.at(-1)?.at ?? -1)) throw new Unreadable(i + 1, 'order')
    chapters.push({ at, title: title.trim() })
  }
  return chapters
}

export const chaptersAsTyped = (chapters: readonly Chapter[]): string =>
  chapters.map(({ at, title }) => `${timeOf(at)} ${title}`).join('\n')

/** Each lasts until the next; the last until the end, or an hour where nobody knows when that is. */
export const asCues = (chapters: readonly Chapter[], seconds: number | null): Cue[] =>
  chapters.map(({ at, title }, i) => ({
    from: at,
    to: chapters[i + 1]?.at ?? Math.max(seconds ?? at + 3600, at + 1),
    words: title,
  }))
