import { expect, test, vi } from 'vitest'
import { asExcel } from './excel.ts'

const table = { name: 'Lijst', heading: ['naam'], rows: [['Wil'], ['Bo']] }

test('the same list is the same file, whenever it is made', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T10:00:00Z') })
  try {
    const one = await asExcel(table)
    vi.setSystemTime(new Date('2027-11-02T22:31:08Z'))
    expect((await asExcel(table)).equals(one)).toBe(true)
  } finally {
    vi.useRealTimers()
  }
})
