import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { accents } from './accents.ts'

const css = readFileSync(new URL('./weeks.css', import.meta.url), 'utf8')
const grounds = ['#faf4e8', '#0d2127'] as const
const own = [
  ...css.matchAll(
    /kv-week--(\w+) \{\s+--kv-week-accent: light-dark\((#\w+), (#\w+)\); \/\* ([\d.]+), ([\d.]+)/g,
  ),
]

test('every accent has a colour, and beside it the contrast that it has', () => {
  expect(['ember', ...own.map(([, name]) => name)]).toEqual([...accents])
  for (const [, name, light = '', dark = '', onLight, onDark] of own) {
    const real = [contrast(light, grounds[0]), contrast(dark, grounds[1])].map(
      (one) => Math.floor(one * 10) / 10,
    )
    expect(real, name).toEqual([Number(onLight), Number(onDark)])
    for (const ratio of real) expect(ratio, name).toBeGreaterThanOrEqual(7)
  }
})

/** WCAG 2 contrast between two colours such as `#12272b`. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((from) => {
    const c = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
