import { asExcel } from '../out/excel.ts'

export const wrongRows = 120

/** An Excel file of so many people, every tenth without an address, and before them rows that are not ready. */
export function manyPeople(many: number): Promise<Buffer> {
  const wrong = Array.from({ length: wrongRows }, (_, i) => ['', `niemand-${i}@example.org`, 'x'])
  const good = Array.from({ length: many }, (_, i) => [
    `Mens nummer ${i}`,
    i % 10 === 0 ? '' : `mens-${i}@example.org`,
    'naaste',
  ])
  const heading = ['Naam', 'Mailadres', 'Cliënt of naaste']
  return asExcel({ name: 'Mensen', heading, rows: [...wrong, ...good] })
}
