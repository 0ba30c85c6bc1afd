import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')

const TEXT = 7
const CONTROL_LINE = 4.5
const colours = (part: string) =>
  new Map(
    [...part.matchAll(/--kv-color-([\w-]+): (#[\da-f]{6})/g)].map(([, name, hex]) => [
      name as string,
      hex as string,
    ]),
  )
const promises = (part: string) =>
  [...part.matchAll(/--kv-color-([\w-]+): #[\da-f]{6}; \/\* ([\d.]+ on [^*]+) \*\//g)].flatMap(
    ([, name, said]) =>
      (said as string).split(', ').map((one) => {
        const [ratio, ground] = one.trim().split(' on ')
        return { name: name as string, ground: ground as string, ratio: Number(ratio) }
      }),
  )

describe.each([
  ['light', light, 19],
  ['dark', dark, 19],
] as const)('%s', (_, part, count) => {
  const known = colours(part)

  test('every contrast written beside a colour is its contrast', () => {
    const said = promises(part)
    expect(said.length).toBe(count)
    const real = said.map(({ name, ground }) => ({
      name,
      ground,
      ratio: Math.floor(contrast(known.get(name), known.get(ground)) * 10) / 10,
    }))
    expect(real).toEqual(said)
  })

  test('text stands at 7, lines of controls at 4.5', () => {
    for (const { name, ratio } of promises(part))
      expect(ratio, name).toBeGreaterThanOrEqual(name === 'line' ? CONTROL_LINE : TEXT)
  })
})

/** WCAG 2 contrast between two colours such as `#12272b`. */
function contrast(a = '', b = ''): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
