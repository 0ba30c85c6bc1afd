import { describe, expect, test } from 'vitest'
import { bordersBetween, middleOf, shapeOf } from './borders.ts'
import { onSheet, sheet } from './outline.ts'
import { drawnProvinces, type Province, provinces } from './provinces.ts'

const all = (region: (province: Province) => string) =>
  new Map(provinces.map((province) => [province, region(province)]))

describe('a border', () => {
  test('stands between regions, and nowhere within one', () => {
    expect(bordersBetween(all(() => 'one'))).toBe('')
    const drawn = bordersBetween(all((province) => (province === 'limburg' ? 'south' : 'rest')))
    expect(drawn.match(/M/g)).toHaveLength(5)
    expect(drawn).not.toContain(onSheet([6.5, 50.6]).join(' '))
  })

  test('joins provinces that lie beside each other: every side on land is shared by two', () => {
    const apart = bordersBetween(all((province) => province))
    for (const province of provinces) {
      const touching = drawnProvinces[province].round.filter((corner) => !/Out$|Sea$/.test(corner))
      expect(touching.length, province).toBeGreaterThan(1)
    }
    expect(apart.match(/M/g)?.length).toBeGreaterThan(50)
  })
})

test('a name stands on the sheet, and every shape is closed', () => {
  for (const province of provinces) {
    const [x, y] = middleOf([province])
    expect(x > 0 && x < sheet.width && y > 0 && y < sheet.height, province).toBe(true)
    expect(shapeOf(province)).toMatch(/^M[\d. -]+(L[\d. -]+){4,}Z$/)
  }
})
