import { describe, expect, test } from 'vitest'
import { readCaptions } from './captions.ts'
import { asCues, chaptersAsTyped, readChapters } from './chapters.ts'
import { asVtt, Unreadable } from './cues.ts'
import { transcriptOf } from './transcript.ts'

const vtt = `WEBVTT - van een telefoon

STYLE
::cue { color: red }

NOTE niet voor iedereen

intro
00:01.000 --> 00:03.500 align:start line:0%
<v Noor Visser>De deur</v> &amp; de bel.

01:00:04.000 --> 01:00:05.000
<i>Twee</i>
regels`

const problem = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    if (error instanceof Unreadable) return [error.line, error.why]
    throw error
  }
  return 'read'
}

describe('captions', () => {
  test('keep times and words, and neither names nor colours', () => {
    expect(readCaptions(vtt)).toEqual([
      { from: 1, to: 3.5, words: 'De deur & de bel.' },
      { from: 3604, to: 3605, words: 'Twee\nregels' },
    ])
  })

  test('may be an SRT', () => {
    const srt =
      '\uFEFF1\r\n00:00:01,000 --> 00:00:02,250\r\n{\\an8}Hallo\r\n\r\n2\r\n00:00:02,250 --> 00:00:03,000\r\nDaar'
    expect(readCaptions(srt)).toEqual([
      { from: 1, to: 2.25, words: 'Hallo' },
      { from: 2.25, to: 3, words: 'Daar' },
    ])
  })

  test('come back as WebVTT that reads the same, whatever was said', () => {
    const cues = [{ from: 0, to: 61.25, words: 'Twee < drie --> & "vier"' }]
    expect(asVtt(cues)).toContain('00:00:00.000 --> 00:01:01.250\nTwee &lt; drie --&gt; &amp; "vier"')
    expect(readCaptions(asVtt(cues))).toEqual(cues)
  })

  test.each([
    ['', 1, 'none'],
    ['WEBVTT\n\n', 1, 'none'],
    ['Zomaar een verhaal', 1, 'times'],
    ['WEBVTT\n\n00:01 --> 00:02\nHallo', 3, 'times'],
    ['WEBVTT\n\n00:01.000 -> 00:02.000\nHallo', 4, 'times'],
    ['WEBVTT\n\n1\n00:02.000 --> 00:01.000\nHallo', 4, 'order'],
    ['WEBVTT\n\n00:05.000 --> 00:06.000\nA\n\n00:01.000 --> 00:02.000\nB', 6, 'order'],
    ['WEBVTT\n\n00:01.000 --> 00:02.000\n<i></i>', 3, 'empty'],
    ['WEBVTT\n\n00:01.000 --> 00:02.000\nA\n00:03.000 --> 00:04.000\nB', 5, 'times'],
  ])('%j is not right in line %i: %s', (text, line, why) => {
    expect(problem(() => readCaptions(text))).toEqual([line, why])
  })
})

test('chapters are read as they are typed, and last until the next', () => {
  const chapters = readChapters('0:00 Begin\n\n 12:30  Wat we leerden\n1:02:03 Tot slot')
  expect(chaptersAsTyped(chapters)).toBe('0:00 Begin\n12:30 Wat we leerden\n1:02:03 Tot slot')
  expect(asCues(chapters, 4000).map(({ from, to }) => [from, to])).toEqual([
    [0, 750],
    [750, 3723],
    [3723, 4000],
  ])
  expect(problem(() => readChapters('0:00 Begin\nDaarna'))).toEqual([2, 'chapter'])
  expect(problem(() => readChapters('0:30 Begin\n0:10 Daarna'))).toEqual([2, 'order'])
})

test('what was said becomes paragraphs, parted where somebody is silent', () => {
  const cue = (from: number, words: string) => ({ from, to: from + 2, words })
  expect(
    transcriptOf([cue(0, 'De deur'), cue(2, 'ging open.'), cue(4, 'ging open.'), cue(9, 'En toen?')]),
  ).toBe('De deur ging open.\n\nEn toen?')
})
